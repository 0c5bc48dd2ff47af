"""Which picture is this, and what does it tell who cannot see it?"""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition

from a11y_checks.finding import Finding, Pointer, gettext_noop
from a11y_checks.outcome import CANT_TELL, SERIOUS
from content.governance.judging import CHANGED_ELSEWHERE
from content.governance.kept_once.shared import shared

NEEDED = _("Describe the picture, or say that it is only decoration.")


@shared
class Picture(AbstractImage):
    """A picture that says in words what it tells, or that it tells nothing.

    The words are Wagtail's own `description`: a page starts with them and may say it in
    another way.
    """

    is_decoration = models.BooleanField(
        _("only decoration"),
        default=False,
        help_text=_("Would nobody miss the picture? Then a screen reader skips it."),
    )

    admin_form_fields = (
        *("title", "file", "description", "is_decoration", "collection", "tags"),
        *("focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height"),
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        permissions = [("choose_image", "Can choose image")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(is_decoration=True) | ~models.Q(description=""),
                name="picture_says_what_it_tells",
                violation_error_message=NEEDED,
            )
        ]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save the picture; another file means that every page must be looked at again."""
        replaced = self.pk is not None and bool(self.file) and not self.file._committed
        self.question_after_save = _fits_still(self.file.name) if replaced else None
        super().save(*args, **kwargs)

    @property
    def default_alt_text(self) -> str:
        """Return the words for who cannot see it: never the title, which is a file's name."""
        return "" if self.is_decoration else self.description


class PictureRendition(AbstractRendition):
    """A picture in the size in which a page shows it."""

    image = models.ForeignKey(Picture, related_name="renditions", on_delete=models.CASCADE)

    class Meta:
        verbose_name = _("size of a picture")
        verbose_name_plural = _("sizes of pictures")
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="one_picture_of_each_size"
            )
        ]


def _fits_still(name: str) -> Finding:
    """Return the question whether the words on a page still fit another picture."""
    return Finding(
        rule=CHANGED_ELSEWHERE,
        requirements=("wcag:1.1.1", "en301549:9.1.1.1"),
        outcome=CANT_TELL,
        impact=SERIOUS,
        blocking=True,
        pointer=Pointer(excerpt=name),
        message=gettext_noop("A picture on this page was replaced (%(name)s)."),
        advice=gettext_noop("Do the words with the picture still fit? Then confirm it."),
        why=gettext_noop("Who cannot see the picture would hear what is not there."),
        params={"name": name},
    )
