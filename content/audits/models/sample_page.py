"""Which pages does an auditor judge, and why these?"""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from content.audits.models.run_page import LONGEST_ADDRESS
from content.trail.recorded import recorded


class SampleKind(StrEnum):
    """How a page came into the sample."""

    STRUCTURED = "structured"
    RANDOM = "random"


SAMPLE_KINDS = [
    (SampleKind.STRUCTURED.value, _("Chosen")),
    (SampleKind.RANDOM.value, _("Drawn by chance")),
]


@recorded(owner="evaluation")
class SamplePage(models.Model):
    """One page or state of the sample; `page` is empty for what is not a page of the CMS.

    `is_proposed` tells that the system chose it: drawing again replaces only those.
    """

    evaluation = models.ForeignKey(
        "audits.Evaluation", on_delete=models.CASCADE, related_name="sample"
    )
    url = models.CharField(_("address"), max_length=LONGEST_ADDRESS)
    title = models.CharField(_("title"), max_length=255)
    kind = models.CharField(
        _("how chosen"),
        max_length=10,
        choices=SAMPLE_KINDS,
        default=SampleKind.STRUCTURED.value,
    )
    reason = models.CharField(_("why this page"), max_length=200, blank=True)
    is_proposed = models.BooleanField(default=False)
    page = models.ForeignKey(
        settings.WAGTAIL_PAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        ordering: ClassVar = ["-kind", "pk"]
        verbose_name = _("page of a sample")
        verbose_name_plural = _("pages of a sample")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["evaluation", "url"], name="page_once_in_a_sample")
        ]

    def __str__(self) -> str:
        return self.title
