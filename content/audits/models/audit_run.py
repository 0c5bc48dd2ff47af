"""Which pages are looked at, how, and how far is that?"""

import secrets
from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from a11y_checks.browser.browser_rule import Depth
from content.audits.models.run_page import PageState

MOST_PAGES = 20_000
"""More is a mistake in a crawl, not a website of a municipality."""


class Scope(StrEnum):
    """Which pages belong to a run."""

    SITE = "site"
    SECTION = "section"
    PAGE_TYPE = "page-type"
    ADDRESSES = "addresses"
    WEB = "web"


SCOPES = [
    (Scope.SITE.value, _("The whole website")),
    (Scope.SECTION.value, _("A page and all pages below it")),
    (Scope.PAGE_TYPE.value, _("All pages of one type")),
    (Scope.ADDRESSES.value, _("A list of addresses")),
    (Scope.WEB.value, _("Another website, from a first address on")),
]


class RunState(StrEnum):
    """Where a run stands."""

    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    FINISHED = "finished"


RUN_STATES = [
    (RunState.PLANNED.value, _("Planned")),
    (RunState.RUNNING.value, _("Running")),
    (RunState.PAUSED.value, _("Paused")),
    (RunState.CANCELLED.value, _("Cancelled")),
    (RunState.FINISHED.value, _("Finished")),
]


DEPTHS = [
    (Depth.PUBLISH.value, _("As before publishing")),
    (Depth.AUDIT.value, _("Longer: also the keyboard, print and a page without scripts")),
]
"""How long a browser looks at a page; dark colours and narrow screens always count."""


class Repeat(StrEnum):
    """How often a run is done again."""

    NEVER = "never"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


REPEATS = [
    (Repeat.NEVER.value, _("Not again")),
    (Repeat.WEEKLY.value, _("Every week")),
    (Repeat.MONTHLY.value, _("Every month")),
]


def gate_widths() -> list[int]:
    """Return the widths at which the gate looks: a desk and a phone, in CSS pixels."""
    return [1280, 320]


def new_seed() -> int:
    """Return a seed that draws a new sample; kept, so that the sample can be drawn again."""
    return secrets.randbelow(1_000_000)


class RunQuerySet(models.QuerySet["AuditRun"]):
    """Questions about runs."""

    def with_page_counts(self) -> "RunQuerySet":
        """Return the runs with `listed`, `done` and `untested`: numbers of pages."""
        done = Q(pages__state=PageState.DONE)
        untested = Q(pages__state=PageState.UNTESTED)
        return self.annotate(
            listed=Count("pages"),
            done=Count("pages", filter=done),
            untested=Count("pages", filter=untested),
        )


class AuditRun(models.Model):
    """One look at many pages, under one set of choices.

    `addresses` holds one address a line: the list, or the first address of a crawl.
    `sample_size` draws that many pages by chance with `seed`; without it, all pages count.
    `engines` are the programs that really ran, as `[{"name", "version"}]`.
    """

    name = models.CharField(_("name"), max_length=120)
    scope = models.CharField(
        _("which pages"), max_length=12, choices=SCOPES, default=Scope.SITE.value
    )
    section = models.ForeignKey(
        settings.WAGTAIL_PAGE_MODEL,
        verbose_name=_("page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Only for “A page and all pages below it”."),
    )
    page_type = models.CharField(
        _("type of page"),
        max_length=100,
        blank=True,
        help_text=_("Only for “All pages of one type”."),
    )
    addresses = models.TextField(
        _("addresses"),
        blank=True,
        help_text=_("One address on each line. For another website: its first page."),
    )
    sample_size = models.PositiveIntegerField(
        _("how many pages, drawn by chance"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(MOST_PAGES)],
        help_text=_("Leave this empty to look at all pages."),
    )
    seed = models.PositiveIntegerField(
        _("seed"),
        default=new_seed,
        help_text=_("With the same number you draw the same pages again."),
    )
    most_pages = models.PositiveIntegerField(
        _("at most so many pages of another website"),
        default=100,
        validators=[MinValueValidator(1), MaxValueValidator(MOST_PAGES)],
    )
    widths = models.JSONField(_("widths in pixels"), default=gate_widths)
    depth = models.CharField(
        _("how thoroughly"), max_length=8, choices=DEPTHS, default=Depth.AUDIT.value
    )
    with_browser = models.BooleanField(
        _("look in a browser too"),
        default=True,
        help_text=_("Without a browser a run is fast, but nobody looks at colours and sizes."),
    )
    look_again = models.BooleanField(
        _("look again at pages that did not change"),
        default=False,
        help_text=_("Otherwise a page that is the same keeps the verdict it has."),
    )
    delay_seconds = models.FloatField(
        _("seconds between two pages of another website"),
        default=1.0,
        validators=[MinValueValidator(0), MaxValueValidator(60)],
        help_text=_("This spares their server. We also do what their robots.txt asks."),
    )
    workers = models.PositiveSmallIntegerField(
        _("browsers at the same time"),
        default=2,
        validators=[MinValueValidator(1), MaxValueValidator(16)],
    )
    repeat = models.CharField(
        _("do this again"), max_length=8, choices=REPEATS, default=Repeat.NEVER.value
    )
    follows = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="followed_by"
    )
    state = models.CharField(
        _("state"), max_length=10, choices=RUN_STATES, default=RunState.PLANNED.value
    )
    rulebook = models.CharField(_("rulebook"), max_length=40, blank=True)
    engines = models.JSONField(_("engines"), default=list, blank=True)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    planned_at = models.DateTimeField(_("pages listed at"), null=True, blank=True)
    started_at = models.DateTimeField(_("started at"), null=True, blank=True)
    beat_at = models.DateTimeField(_("last sign of life"), null=True, blank=True)
    finished_at = models.DateTimeField(_("finished at"), null=True, blank=True)
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("started by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = RunQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-pk"]
        verbose_name = _("audit run")
        verbose_name_plural = _("audit runs")
        permissions: ClassVar = [("audit_web", _("Can audit other websites"))]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Return where the run is shown in the admin."""
        return reverse("audits:run", args=[self.pk])

    @property
    def is_over(self) -> bool:
        """Whether no page of this run will be looked at any more."""
        return self.state in (RunState.FINISHED, RunState.CANCELLED)

    @property
    def address_list(self) -> tuple[str, ...]:
        """Return the addresses, one for each line that holds something."""
        return tuple(line.strip() for line in self.addresses.splitlines() if line.strip())
