"""Title, headings, lists and tables: what do we tell a writer about a finding of axe?"""

from a11y_checks.browser.axe_texts.text import AxeText
from a11y_checks.finding import gettext_noop

TEXTS = {
    "document-title": AxeText(
        gettext_noop(
            "The page has no title. The title stands in the tab of the browser and is read first."
        ),
        gettext_noop(
            "Give the page a title of its own. For example: “Apply for a passport - "
            "Municipality of Voorbeeld”."
        ),
    ),
    "html-has-lang": AxeText(
        gettext_noop(
            "The page does not tell in which language it is. Software then reads it aloud with "
            "the wrong voice."
        ),
        gettext_noop('Name the language of the page. For example: <html lang="nl">.'),
    ),
    "html-lang-valid": AxeText(
        gettext_noop("The language code of the page does not exist."),
        gettext_noop(
            'Use a code that exists. For example: lang="nl" for Dutch or lang="en" for English.'
        ),
    ),
    "html-xml-lang-mismatch": AxeText(
        gettext_noop("The page names two different languages."),
        gettext_noop('Give both the same code. For example: lang="nl" xml:lang="nl".'),
    ),
    "valid-lang": AxeText(
        gettext_noop("The language code of this part does not exist."),
        gettext_noop(
            'Use a code that exists. For example: lang="tr" for Turkish or lang="ar" for Arabic.'
        ),
    ),
    "page-has-heading-one": AxeText(
        gettext_noop("The page has no main heading."),
        gettext_noop(
            "Begin with one heading of level 1 that says what the page is about. For example: "
            "“Passport”."
        ),
    ),
    "heading-order": AxeText(
        gettext_noop("This heading skips a level."),
        gettext_noop(
            "Go one level deeper at a time. For example: under a heading of level 2 comes "
            "level 3, not level 4."
        ),
        gettext_noop("Does this heading have the right level?"),
    ),
    "empty-heading": AxeText(
        gettext_noop("This heading has no text."),
        gettext_noop("Write a heading or take it out. For example: “What does it cost?”."),
    ),
    "p-as-heading": AxeText(
        gettext_noop("This paragraph looks like a heading, but is not one."),
        gettext_noop(
            "Choose a heading in the editor. For example: “Heading 2” instead of bold text."
        ),
        gettext_noop("Is this paragraph meant as a heading?"),
    ),
    "list": AxeText(
        gettext_noop("There is something in this list that is not a list item."),
        gettext_noop("Put only items in the list. For example: <ul><li>Passport photo</li></ul>."),
    ),
    "listitem": AxeText(
        gettext_noop("This list item does not stand in a list."),
        gettext_noop("Put the item in a list. For example: <ul><li>Passport photo</li></ul>."),
    ),
    "definition-list": AxeText(
        gettext_noop("This list of terms is not built the right way."),
        gettext_noop(
            "Let each term be followed by its explanation. For example: "
            "<dl><dt>BSN</dt><dd>Your citizen service number</dd></dl>."
        ),
    ),
    "dlitem": AxeText(
        gettext_noop("This term or explanation does not stand in a list of terms."),
        gettext_noop(
            "Put it in a list of terms. For example: <dl><dt>BSN</dt><dd>Your citizen service "
            "number</dd></dl>."
        ),
    ),
    "duplicate-id": AxeText(
        gettext_noop("Two parts of the page have the same id."),
        gettext_noop('Give each part its own id. For example: id="costs" and id="costs-children".'),
    ),
    "duplicate-id-active": AxeText(
        gettext_noop("Two links, buttons or fields have the same id."),
        gettext_noop('Give each its own id. For example: id="search-top" and id="search-bottom".'),
    ),
    "duplicate-id-aria": AxeText(
        gettext_noop("A label or explanation refers to an id that occurs twice."),
        gettext_noop('Give each part its own id. For example: id="help-name" and id="help-email".'),
    ),
    "empty-table-header": AxeText(
        gettext_noop("This header cell of the table is empty."),
        gettext_noop("Write what the row or column is about. For example: “Fee”."),
    ),
    "scope-attr-valid": AxeText(
        gettext_noop("The scope of this table cell is wrong."),
        gettext_noop('Put scope only on a header cell. For example: <th scope="col">Fee</th>.'),
    ),
    "table-duplicate-name": AxeText(
        gettext_noop("The caption and the summary of this table say the same."),
        gettext_noop(
            "Take out the summary. For example: keep only <caption>Fees in 2026</caption>."
        ),
    ),
    "table-fake-caption": AxeText(
        gettext_noop("The first row of this table is used as its title."),
        gettext_noop(
            "Give the table a real caption. For example: <caption>Fees in 2026</caption>."
        ),
    ),
    "td-has-header": AxeText(
        gettext_noop(
            "This table cell has no header, so nobody can hear what the value belongs to."
        ),
        gettext_noop(
            'Make the first row or column a header. For example: <th scope="col">Fee</th>.'
        ),
    ),
    "td-headers-attr": AxeText(
        gettext_noop("This table cell refers to a header that is not in the table."),
        gettext_noop(
            'Use the ids of header cells of this same table. For example: headers="fee adult".'
        ),
    ),
    "th-has-data-cells": AxeText(
        gettext_noop("This table header has no cells that belong to it."),
        gettext_noop(
            "Take out the header or put values under it. For example: “Fee” above a column of "
            "amounts."
        ),
        gettext_noop("Does this table header have cells that belong to it?"),
    ),
}
