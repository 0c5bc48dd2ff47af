"""Images, video and sound: what do we tell a writer about a finding of axe?"""

from a11y_checks.browser.axe_texts.text import AxeText
from a11y_checks.finding import gettext_noop

TEXTS = {
    "image-alt": AxeText(
        gettext_noop(
            "This image has no alternative text, so blind people do not know what it shows."
        ),
        gettext_noop(
            "Write in a few words what the image tells. For example: “Desk hall of the town "
            'hall”. Does it only decorate? Then leave the alternative text empty: alt="".'
        ),
    ),
    "image-redundant-alt": AxeText(
        gettext_noop("The alternative text of this image says the same as the text beside it."),
        gettext_noop(
            "Leave the alternative text empty, so that nobody hears it twice. For example: "
            'alt="" beside the link text “Passport”.'
        ),
    ),
    "input-image-alt": AxeText(
        gettext_noop("This button is an image without alternative text."),
        gettext_noop('Write what the button does. For example: alt="Search".'),
    ),
    "area-alt": AxeText(
        gettext_noop("This part of the clickable image has no alternative text."),
        gettext_noop(
            'Write where the click leads. For example: alt="Opening hours of the north desk".'
        ),
    ),
    "object-alt": AxeText(
        gettext_noop("This embedded part has no alternative text."),
        gettext_noop(
            "Put a short text inside it that says what it shows. For example: “Map of the road "
            "works in June”."
        ),
    ),
    "role-img-alt": AxeText(
        gettext_noop("This part counts as an image, but has no alternative text."),
        gettext_noop(
            'Say what it shows with aria-label. For example: role="img" aria-label="4 out '
            'of 5 stars".'
        ),
    ),
    "svg-img-alt": AxeText(
        gettext_noop("This drawing (SVG) has no alternative text."),
        gettext_noop("Put a title in the drawing. For example: <title>Bus stop</title>."),
    ),
    "server-side-image-map": AxeText(
        gettext_noop("This clickable image only works with a mouse."),
        gettext_noop(
            "Use ordinary links instead of places to click in the image. For example: a list "
            "with a link for each district."
        ),
    ),
    "video-caption": AxeText(
        gettext_noop("This video has no captions, so deaf people miss what is said."),
        gettext_noop(
            'Add captions in the language of the video. For example: <track kind="captions" '
            'srclang="nl">.'
        ),
        gettext_noop("Does this video have captions? The computer cannot see it."),
    ),
    "audio-caption": AxeText(
        gettext_noop("This sound recording has no text version."),
        gettext_noop(
            "Put what is said as text on the page. For example: a transcript under the player."
        ),
    ),
    "no-autoplay-audio": AxeText(
        gettext_noop(
            "Sound starts by itself on this page and goes on for more than three seconds."
        ),
        gettext_noop("Let the visitor start the sound. For example: take out the word autoplay."),
        gettext_noop("Does sound start by itself here, and for more than three seconds?"),
    ),
}
