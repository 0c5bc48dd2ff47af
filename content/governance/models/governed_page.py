"""Which page can never be live without a seal?"""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, ClassVar

from django.db import models, transaction
from django.http import HttpRequest
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractPage, DefaultBasePageMixin, PageViewRestriction
from wagtail.models.pages import AbstractPageMeta
from wagtail.url_routing import RouteResult

from a11y_checks.document import Document
from content.governance.address import Parts, parts_of_address, restrictions_on, route
from content.governance.digest import content_digest
from content.governance.editor.forms import GovernedPageForm
from content.governance.gate import require_stored_as_judged, seal_or_refuse
from content.governance.judging import verdict_for
from content.governance.models.page_care import PageCare
from content.governance.models.wagtails_fields import CONTENT_PANELS, PROMOTE_PANELS
from content.governance.parts import (
    MissingPart,
    Part,
    ShownPart,
    document_of,
    empty_parts,
    shown_parts,
)
from content.governance.taking_turns import turn_on


class GovernedPage(PageCare, AbstractPage, DefaultBasePageMixin):
    """The base of every page: it goes live only with a verdict for exactly this text."""

    parts: ClassVar[tuple[Part, ...]] = ()
    names: ClassVar[tuple[str, ...]] = ()
    """Fields with other words for the page, between commas: no text, but lists show them."""
    not_shown: ClassVar[tuple[str, ...]] = ()
    """Text fields only for machines; every other one stands in `parts` or `names`."""
    seal = models.CharField(
        max_length=100,
        blank=True,
        default="",
        editable=False,
        help_text=_("The rulebook and digest under which the live text was allowed."),
    )

    search_fields = AbstractPage.search_fields + DefaultBasePageMixin.search_fields
    content_panels: ClassVar = CONTENT_PANELS
    promote_panels = PROMOTE_PANELS + PageCare.care_panels
    exclude_fields_in_copy: ClassVar = ["reviewed_on", "review_due_on"]
    allowed_http_methods: ClassVar = ["GET", "HEAD", "OPTIONS"]

    class Meta(AbstractPageMeta):
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(live=False) | ~models.Q(seal=""),
                name="live_page_needs_seal",
                violation_error_message=_("A page without a seal cannot be live."),
            )
        ]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Give every page type the form ring; Wagtail overwrites the base page's own form."""
        super().__init_subclass__(**kwargs)
        if "base_form_class" not in cls.__dict__:
            cls.base_form_class = GovernedPageForm

    @classmethod
    def route_for_request(cls, request: HttpRequest, path: str) -> RouteResult | None:
        """Return what a visitor gets at an address, asked once for each request."""
        if not hasattr(request, "_wagtail_route_for_request"):
            request._wagtail_route_for_request = route(request, path)
        return request._wagtail_route_for_request

    def get_url_parts(self, request: Any = None) -> Parts:
        """Return the site, its scheme and host, and the path of this page; None without a site."""
        return parts_of_address(self, request, partial(super().get_url_parts, request))

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        """Return who may see this page, without a question when its parents are known.

        An alias has the rules of its source, and those of the place where it lies itself.
        """
        known = restrictions_on(self)
        if known is not None:
            return known
        of_its_place = PageViewRestriction.objects.filter(
            page__in=self.get_ancestors(inclusive=True)
        )
        return super().get_view_restrictions() | of_its_place

    @property
    def language(self) -> str:
        """Return the language code of this page, such as `nl`."""
        locale = self.locale if self.locale_id else self.get_default_locale()
        return str(locale.language_code).split("-")[0]

    def shown_parts(self) -> Iterator[ShownPart]:
        """Yield what a visitor reads of this page's own content, in reading order."""
        return shown_parts(self)

    def missing_parts(self) -> Iterator[MissingPart]:
        """Yield what this page still lacks; page types add what they need besides fields."""
        for part in empty_parts(self):
            yield MissingPart(
                part.field,
                _("This part is still empty."),
                _("Fill in this part. Say it too when there is nothing: “free of charge”."),
            )

    def document(self) -> Document:
        """Return this page as the rule books see it: headings in its own language."""
        with translation.override(self.language):
            return document_of(self)

    def content_digest(self) -> str:
        """Return the SHA-256 of what a visitor gets from this page's own content."""
        return content_digest(self)

    def save(self, *args: Any, update_fields: Iterable[str] | None = None, **kwargs: Any) -> Any:
        """Save the page. Raises PublicationBlocked when it would be live with refused text."""
        if update_fields is not None:
            kwargs["update_fields"] = update_fields
        seal_or_refuse(self, kwargs)
        with transaction.atomic():
            saved = super().save(*args, **kwargs)
            if self.live and kwargs.get("update_fields") is None:
                require_stored_as_judged(self)
        return saved

    def with_content_json(self, content: dict[str, Any]) -> "GovernedPage":
        """Return this page with the text of a revision; live and seal are those of the page now.

        A draft that was typed while somebody else published it holds the seal of before.
        """
        page: GovernedPage = super().with_content_json(content)
        page.seal = self.seal
        return page

    def save_revision(self, *args: Any, overwrite_revision: Any = None, **kwargs: Any) -> Any:
        """Save and return a revision. The one that somebody judged in a workflow stays as it is.

        Wagtail's autosave writes over the latest revision, also when it was just approved.
        """
        with turn_on(self.pk):
            if overwrite_revision is not None and overwrite_revision == self.get_latest_revision():
                judged = overwrite_revision.task_states.exists()
                overwrite_revision = None if judged else overwrite_revision
            return super().save_revision(*args, overwrite_revision=overwrite_revision, **kwargs)

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> Any:
        """Publish a revision, whole or not at all: a refusal also leaves schedules alone.

        The verdict is made before the transaction: others need not wait for the browser, and
        what was found is kept when the publication is undone.
        """
        verdict_for(revision.as_object())
        with turn_on(self.pk):
            return super().publish(revision, *args, **kwargs)
