"""Roles and names that builders add: what do we tell a writer about a finding of axe?"""

from a11y_checks.browser.axe_texts.text import AxeText
from a11y_checks.finding import gettext_noop

TEXTS = {
    "aria-allowed-attr": AxeText(
        gettext_noop("This part has an ARIA attribute that does not belong to it."),
        gettext_noop(
            "Ask the builder of the website to take it out. For example: no aria-checked on a link."
        ),
    ),
    "aria-allowed-role": AxeText(
        gettext_noop("This part has a role that does not fit it."),
        gettext_noop(
            "Ask the builder of the website to use the right element. For example: a real "
            '<button> instead of <h2 role="button">.'
        ),
    ),
    "aria-braille-equivalent": AxeText(
        gettext_noop("This part has text for braille, but no text for the ear."),
        gettext_noop(
            "Ask the builder of the website to add a name for everyone. For example: "
            'aria-label="Four stars" beside aria-braillelabel="4*".'
        ),
    ),
    "aria-command-name": AxeText(
        gettext_noop("This button, link or menu item has no name."),
        gettext_noop(
            'Ask the builder of the website to give it one. For example: aria-label="Close '
            'the menu".'
        ),
    ),
    "aria-conditional-attr": AxeText(
        gettext_noop("This ARIA attribute is not allowed on this part in this way."),
        gettext_noop(
            "Ask the builder of the website to take it out. For example: no aria-checked on an "
            "ordinary tick box."
        ),
    ),
    "aria-deprecated-role": AxeText(
        gettext_noop("This part has a role that is out of date."),
        gettext_noop(
            'Ask the builder of the website for a newer role. For example: role="list" '
            'instead of role="directory".'
        ),
    ),
    "aria-dialog-name": AxeText(
        gettext_noop("This pop-up window has no name."),
        gettext_noop(
            "Ask the builder of the website to give it one. For example: aria-labelledby that "
            "refers to its heading."
        ),
    ),
    "aria-hidden-body": AxeText(
        gettext_noop("The whole page is hidden from software that reads aloud."),
        gettext_noop(
            "Ask the builder of the website to take out aria-hidden. For example: <body> "
            'without aria-hidden="true".'
        ),
    ),
    "aria-hidden-focus": AxeText(
        gettext_noop(
            "You can reach this part with the keyboard, but it is hidden from software that "
            "reads aloud."
        ),
        gettext_noop(
            "Ask the builder of the website to show it, or to take it out of the Tab order. "
            'For example: tabindex="-1" on a hidden link.'
        ),
    ),
    "aria-input-field-name": AxeText(
        gettext_noop("This field that the builder made has no name."),
        gettext_noop(
            'Ask the builder of the website to give it one. For example: aria-label="Search '
            'for a street".'
        ),
    ),
    "aria-meter-name": AxeText(
        gettext_noop("This meter has no name."),
        gettext_noop(
            'Ask the builder of the website to give it one. For example: aria-label="Places '
            'left in the car park".'
        ),
    ),
    "aria-progressbar-name": AxeText(
        gettext_noop("This progress bar has no name."),
        gettext_noop(
            'Ask the builder of the website to give it one. For example: aria-label="Progress '
            'of the upload".'
        ),
    ),
    "aria-prohibited-attr": AxeText(
        gettext_noop("This part has an ARIA attribute that is not allowed there."),
        gettext_noop(
            "Ask the builder of the website to take it out. For example: no aria-label on a "
            "<span> without a role."
        ),
    ),
    "aria-required-attr": AxeText(
        gettext_noop("This part lacks an ARIA attribute that its role needs."),
        gettext_noop(
            'Ask the builder of the website to add it. For example: aria-checked="false" '
            'with role="checkbox".'
        ),
    ),
    "aria-required-children": AxeText(
        gettext_noop("This part lacks the parts that belong in it."),
        gettext_noop(
            'Ask the builder of the website to add them. For example: role="listitem" inside '
            'role="list".'
        ),
    ),
    "aria-required-parent": AxeText(
        gettext_noop("This part stands outside the part it belongs to."),
        gettext_noop(
            'Ask the builder of the website to put it in there. For example: role="tab" '
            'inside role="tablist".'
        ),
    ),
    "aria-roledescription": AxeText(
        gettext_noop("This part describes a role that it does not have."),
        gettext_noop(
            "Ask the builder of the website to take out aria-roledescription. For example: a "
            "<button> needs no description."
        ),
    ),
    "aria-roles": AxeText(
        gettext_noop("This part has a role that does not exist."),
        gettext_noop(
            "Ask the builder of the website to use a role that exists. For example: "
            'role="dialog", not role="popup".'
        ),
    ),
    "aria-tab-name": AxeText(
        gettext_noop("This tab has no name."),
        gettext_noop(
            "Ask the builder of the website to put text in it. For example: “Opening hours”."
        ),
    ),
    "aria-text": AxeText(
        gettext_noop("There is a link or button inside text that is read aloud as one piece."),
        gettext_noop(
            'Ask the builder of the website to take out role="text". For example: a '
            "paragraph with an ordinary link."
        ),
    ),
    "aria-toggle-field-name": AxeText(
        gettext_noop("This switch or tick box has no name."),
        gettext_noop(
            "Ask the builder of the website to give it one. For example: “Send me an e-mail”."
        ),
    ),
    "aria-tooltip-name": AxeText(
        gettext_noop("This tooltip has no text."),
        gettext_noop(
            "Ask the builder of the website to put text in it. For example: “You find this "
            "number on your letter”."
        ),
    ),
    "aria-treeitem-name": AxeText(
        gettext_noop("This branch of the tree menu has no name."),
        gettext_noop(
            "Ask the builder of the website to put text in it. For example: “Waste and recycling”."
        ),
    ),
    "aria-valid-attr-value": AxeText(
        gettext_noop("An ARIA attribute of this part has a value that is not right."),
        gettext_noop(
            "Ask the builder of the website to correct it. For example: "
            'aria-expanded="true", not aria-expanded="yes".'
        ),
    ),
    "aria-valid-attr": AxeText(
        gettext_noop("This part has an ARIA attribute that does not exist."),
        gettext_noop(
            "Ask the builder of the website to correct the name. For example: aria-labelledby, "
            "not aria-labeledby."
        ),
    ),
    "presentation-role-conflict": AxeText(
        gettext_noop("This part is marked as decoration, but can still be reached or is named."),
        gettext_noop(
            "Ask the builder of the website to choose: decoration or not. For example: no "
            'tabindex on an image with alt="".'
        ),
    ),
}
