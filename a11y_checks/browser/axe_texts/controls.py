"""Links, buttons, fields and frames: what do we tell a writer about a finding of axe?"""

from a11y_checks.browser.axe_texts.text import AxeText
from a11y_checks.finding import gettext_noop

TEXTS = {
    "link-name": AxeText(
        gettext_noop("This link has no text, so nobody can hear where it leads."),
        gettext_noop(
            "Write in the link where it leads. For example: “Make an appointment for a passport”."
        ),
    ),
    "link-in-text-block": AxeText(
        gettext_noop("This link differs from the text around it only by its colour."),
        gettext_noop("Underline links in running text. For example: text-decoration: underline."),
    ),
    "identical-links-same-purpose": AxeText(
        gettext_noop("Links with the same text lead to different pages."),
        gettext_noop(
            "Give each link its own text. For example: “Apply for a passport” and “Apply for "
            "an identity card”, not twice “Apply”."
        ),
    ),
    "skip-link": AxeText(
        gettext_noop("The link that skips to the content leads nowhere."),
        gettext_noop(
            'Let the link point at the id of the main part. For example: href="#inhoud" and '
            '<main id="inhoud">.'
        ),
    ),
    "button-name": AxeText(
        gettext_noop("This button has no text, so nobody can hear what it does."),
        gettext_noop("Write in the button what it does. For example: “Send”."),
    ),
    "input-button-name": AxeText(
        gettext_noop("This button in the form has no text."),
        gettext_noop('Write in the button what it does. For example: value="Next step".'),
    ),
    "summary-name": AxeText(
        gettext_noop("This fold-out part has no heading to click on."),
        gettext_noop("Write what will unfold. For example: “What do you need to bring?”."),
    ),
    "label": AxeText(
        gettext_noop("This form field has no label, so nobody can hear what to fill in."),
        gettext_noop(
            'Put a visible label with the field. For example: <label for="email">E-mail '
            "address</label>."
        ),
    ),
    "label-title-only": AxeText(
        gettext_noop("The label of this form field is not visible."),
        gettext_noop(
            "Put a label above the field that everyone can see. For example: “Date of birth”."
        ),
    ),
    "label-content-name-mismatch": AxeText(
        gettext_noop("The name that is read aloud differs from the text you see."),
        gettext_noop(
            "Let the name begin with the visible text. Someone who says “click Search” must "
            "get the button “Search”."
        ),
    ),
    "form-field-multiple-labels": AxeText(
        gettext_noop("This form field has more than one label."),
        gettext_noop(
            "Keep one label. Put extra explanation beside it with aria-describedby. For "
            "example: “Date of birth”, with “day, month, year” as explanation."
        ),
        gettext_noop("Does this form field have more than one label? Is each of them read aloud?"),
    ),
    "select-name": AxeText(
        gettext_noop("This choice list has no label."),
        gettext_noop("Put a visible label with the list. For example: “Choose your district”."),
    ),
    "autocomplete-valid": AxeText(
        gettext_noop(
            "The browser cannot fill in this field by itself, because its autocomplete value "
            "is wrong."
        ),
        gettext_noop(
            'Use a value from the standard. For example: autocomplete="email" or '
            'autocomplete="postal-code".'
        ),
    ),
    "nested-interactive": AxeText(
        gettext_noop("There is a link or button inside another button."),
        gettext_noop(
            "Put them next to each other. For example: first the button “Open”, then the link "
            "“Help”."
        ),
    ),
    "target-size": AxeText(
        gettext_noop(
            "This link or button is too small or too close to another one to tap with a finger."
        ),
        gettext_noop(
            "Make it at least 24 by 24 pixels, or leave more space around it. For example: "
            "give the link padding: 4px 0."
        ),
        gettext_noop("Can you tap this link or button with a finger, without hitting another one?"),
    ),
    "accesskeys": AxeText(
        gettext_noop("Two parts of the page use the same shortcut key."),
        gettext_noop(
            "Give each shortcut its own key, or leave shortcuts out. For example: "
            'accesskey="z" only for search.'
        ),
    ),
    "frame-title": AxeText(
        gettext_noop("This embedded page has no title, so nobody can hear what it is."),
        gettext_noop(
            'Give it a title that tells what is in it. For example: title="Map of parking places".'
        ),
    ),
    "frame-title-unique": AxeText(
        gettext_noop("Two embedded pages have the same title."),
        gettext_noop(
            "Give each its own title. For example: “Map of the centre” and “Map of the harbour”."
        ),
    ),
    "frame-tested": AxeText(
        gettext_noop("The computer could not look inside this embedded page."),
        gettext_noop(
            "Test the embedded page yourself, or ask its maker for a test report. For example: "
            "can you use it with only the keyboard?"
        ),
        gettext_noop(
            "The computer could not look inside this embedded page. Does it work for everyone?"
        ),
    ),
    "frame-focusable-content": AxeText(
        gettext_noop("You cannot reach this embedded page with the keyboard."),
        gettext_noop(
            'Take out tabindex="-1" of the embedded page. For example: <iframe src="…" '
            'title="Map">.'
        ),
    ),
    "scrollable-region-focusable": AxeText(
        gettext_noop("You cannot scroll through this part with the keyboard."),
        gettext_noop(
            'Make the part reachable with tabindex="0" and give it a name. For example: '
            'role="region" aria-label="Table of fees" tabindex="0".'
        ),
    ),
    "tabindex": AxeText(
        gettext_noop("With the Tab key you come here earlier than you expect."),
        gettext_noop(
            "Take out the tabindex and put the parts in the right order. For example: "
            'tabindex="0" instead of tabindex="5".'
        ),
    ),
    "focus-order-semantics": AxeText(
        gettext_noop("You can reach this part with the Tab key, but it does not tell what it is."),
        gettext_noop(
            'Use a real button or link. For example: <button> instead of <div tabindex="0">.'
        ),
    ),
}
