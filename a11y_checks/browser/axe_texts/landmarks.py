"""The parts of a page: what do we tell a writer about a finding of axe?"""

from a11y_checks.browser.axe_texts.text import AxeText
from a11y_checks.finding import gettext_noop

TEXTS = {
    "bypass": AxeText(
        gettext_noop("You cannot skip the menu with the keyboard."),
        gettext_noop(
            "Put a link at the top that goes to the content. For example: “Go to the content”."
        ),
        gettext_noop("Can you skip the menu with the keyboard?"),
    ),
    "region": AxeText(
        gettext_noop("This text stands outside the parts of the page that software can jump to."),
        gettext_noop("Put it in the header, main part or footer. For example: inside <main>."),
    ),
    "landmark-one-main": AxeText(
        gettext_noop("The page has no main part."),
        gettext_noop("Put the content of the page in one main part. For example: <main>…</main>."),
    ),
    "landmark-no-duplicate-main": AxeText(
        gettext_noop("The page has more than one main part."),
        gettext_noop("Keep one main part. For example: one <main>, with <section> inside it."),
    ),
    "landmark-main-is-top-level": AxeText(
        gettext_noop("The main part of the page stands inside another part."),
        gettext_noop(
            "Put the main part directly in the page. For example: <main> beside <header> and "
            "<footer>."
        ),
    ),
    "landmark-banner-is-top-level": AxeText(
        gettext_noop("The header of the page stands inside another part."),
        gettext_noop(
            "Put the header directly in the page. For example: <header> above <main>, not "
            "inside it."
        ),
    ),
    "landmark-no-duplicate-banner": AxeText(
        gettext_noop("The page has more than one page header."),
        gettext_noop("Keep one page header. For example: one <header> above <main>."),
    ),
    "landmark-contentinfo-is-top-level": AxeText(
        gettext_noop("The footer of the page stands inside another part."),
        gettext_noop(
            "Put the footer directly in the page. For example: <footer> under <main>, not "
            "inside it."
        ),
    ),
    "landmark-no-duplicate-contentinfo": AxeText(
        gettext_noop("The page has more than one page footer."),
        gettext_noop("Keep one page footer. For example: one <footer> under <main>."),
    ),
    "landmark-complementary-is-top-level": AxeText(
        gettext_noop("The side part stands inside another part."),
        gettext_noop("Put the side part beside the main part. For example: <aside> after <main>."),
    ),
    "landmark-unique": AxeText(
        gettext_noop("Two parts of the page have the same kind and the same name."),
        gettext_noop(
            'Give each a name of its own. For example: aria-label="Main menu" and '
            'aria-label="On this page".'
        ),
    ),
}
