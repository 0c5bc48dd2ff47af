"""What happens in the page editor when the gate says no?"""

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext, gettext_lazy, ngettext
from wagtail.admin import messages
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import BaseSidePanel, ChecksSidePanel
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView

from content.governance.editor.forms import GovernedPageForm
from content.governance.editor.panels import ChecksPanel
from content.governance.history import record_incomplete, record_refusal
from content.governance.middleware import refusal_text, wants_json
from content.governance.models import GovernedPage
from content.governance.refusal import PublicationBlocked
from content.governance.review.panel import CarePanel

NOT_YET = {
    "submit": gettext_lazy("Not submitted yet."),
    "approve": gettext_lazy("Not approved yet."),
    "schedule": gettext_lazy("Not scheduled yet."),
    "publish": gettext_lazy("Not published yet."),
}


class SameRequest(HttpResponseRedirect):
    """Sends the browser to another address with the same method and the same typed text."""

    status_code = 307


class GovernedCreateView(CreateView):
    """Keeps the text of a refused new page as a draft and goes on in the edit view."""

    def form_invalid(self, form: GovernedPageForm) -> HttpResponse:
        """Return the edit view's answer to the same submit when a draft can hold what was typed."""
        if not form.wants_live or self.expects_json_response:
            return super().form_invalid(form)
        draft = self.form_class(
            self.request.POST,
            self.request.FILES,
            instance=self.page_class(owner=self.request.user, locale=self.page.locale),
            subscription=self.subscription,
            parent_page=self.parent_page,
            for_user=self.request.user,
        )
        draft.defer_required_fields()
        if not draft.is_valid():
            return super().form_invalid(form)
        self.form = draft
        self.save_action()
        return SameRequest(self.get_edit_url())

    def get_side_panels(self) -> MediaContainer:
        """Return the panels of the edit view: the first save goes on there without a reload."""
        return with_ours(super().get_side_panels(), self.page, self.request)


class GovernedEditView(EditView):
    """Shows the findings beside the fields, keeps the text as a draft and says so."""

    def form_invalid(self, form: GovernedPageForm) -> HttpResponse:
        """Return the editor with the findings; the typed text is kept as a revision."""
        kept = form.wants_live and not (
            self.expects_json_response or self.locked_for_user or self.is_cancelling_workflow
        )
        if not kept or not self._keep_draft():
            return super().form_invalid(form)
        self._record_refusal(form)
        messages.error(self.request, kept_text(form.asked, form.point_count))
        self.errors_debug = repr(form.errors)
        self.has_unsaved_changes = False
        return self.render_to_response(self.get_context_data())

    def publish_action(self) -> HttpResponse:
        """Publish the page with its aliases, or nothing at all: the text is kept as a draft.

        The form let the page itself through; an alias can still be refused.
        """
        try:
            with transaction.atomic():
                return super().publish_action()
        except PublicationBlocked as refusal:
            if wants_json(self.request):
                raise
            record_refusal(refusal, user=self.request.user)
            self._keep_draft()
            messages.error(self.request, refusal_text(refusal))
            return self.redirect_and_remain()

    def _record_refusal(self, form: GovernedPageForm) -> None:
        """Write in the history that the page was refused, by the gate or by an empty field."""
        user = self.request.user
        if form.refused_verdict is None:
            record_incomplete(self.latest_revision.as_object(), form.point_count, user)
        else:
            refusal = PublicationBlocked(self.page, form.refused_verdict, form.points)
            record_refusal(refusal, user=user)

    def _keep_draft(self) -> bool:
        """Store what was typed as the latest revision; say whether that was possible."""
        draft = self.form_class(
            self.request.POST,
            self.request.FILES,
            instance=self.real_page_record.get_latest_revision_as_object(),
            subscription=self.subscription,
            parent_page=self.parent,
            for_user=self.request.user,
        )
        draft.defer_required_fields()
        if not draft.is_valid():
            return False
        page = draft.save(commit=not self.real_page_record.live)
        self.latest_revision = page.save_revision(
            user=self.request.user, log_action=True, clean=False
        )
        self.page.latest_revision = self.latest_revision
        self.__dict__.pop("latest_revision_created_at", None)
        return True

    def get_side_panels(self) -> MediaContainer:
        """Return Wagtail's side panels and ours; ours keep themselves up to date after a save."""
        panels = super().get_side_panels()
        if self.expects_json_response:
            return MediaContainer(without_wagtails_checks(panels))
        return with_ours(panels, self.page, self.request)


def with_ours(panels: MediaContainer, page: GovernedPage, request: HttpRequest) -> MediaContainer:
    """Return the side panels with ours in the place of Wagtail's own checks."""
    ours = (ChecksPanel(page, request), CarePanel(page, request))
    return MediaContainer([*without_wagtails_checks(panels), *ours])


def without_wagtails_checks(panels: MediaContainer) -> list[BaseSidePanel]:
    """Return the side panels but for the one that judges by rules that are not ours."""
    return [panel for panel in panels if not isinstance(panel, ChecksSidePanel)]


def kept_text(asked: str, count: int) -> str:
    """Return the banner over the editor after a refusal of what the editor asked."""
    points = ngettext("%(count)d point to solve.", "%(count)d points to solve.", count)
    kept = gettext("Your text is kept as a draft.")
    return f"{NOT_YET[asked]} {kept} {points % {'count': count}}"
