"""How does a picture become evidence beside a judgement?"""

from collections.abc import Sequence
from io import BytesIO

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

from a11y_checks.browser.fault import BrowserFault
from a11y_checks.browser.picture import picture_at, picture_of
from content.audits.models import RunPage, SamplePage
from content.audits.runs.fetch import FetchProblem, fetch
from content.audits.runs.guarded_web import proxy_address
from content.governance.rendering import LOOPBACK, draft_html

WIDTH = 1280
MOST_BYTES = 5_000_000
MOST_PIXELS = 40_000_000
FORMATS = ("PNG", "JPEG", "WEBP")


def as_png(upload: UploadedFile) -> bytes:
    """Return the picture as a PNG, drawn anew, so that nothing but the picture is kept.

    Raises ValidationError for what is no picture, or too large a one.
    """
    if (upload.size or 0) > MOST_BYTES:
        raise ValidationError(_("This picture is too large. It may be 5 MB at most."))
    try:
        with Image.open(upload, formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise ValidationError(_("This picture has too many pixels. Cut out a part."))
            drawn = BytesIO()
            image.convert("RGB").save(drawn, "PNG")
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValidationError(_("This is not a PNG, JPEG or WebP picture.")) from error
    return drawn.getvalue()


def taken(page: SamplePage | RunPage, width: int = WIDTH, marks: Sequence[str] = ()) -> bytes:
    """Return what the browser shows of this page now, as a PNG; `marks` as in `picture_of`.

    Raises ValidationError when the browser cannot show it. An address that is not ours is asked
    for by the rules of an audit first: nothing private.
    """
    try:
        own = page.page.specific if page.page else None
        if own:
            path = own.get_url() or "/"
            return picture_of(draft_html(own), LOOPBACK, path=path, width=width, marks=marks)
        address = fetch(page.url).url
        return picture_at(address, width=width, marks=marks, proxy=proxy_address())
    except (BrowserFault, FetchProblem) as problem:
        raise ValidationError(
            _("The browser could not show this page. Upload a picture yourself.")
        ) from problem
