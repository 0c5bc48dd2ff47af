"""How does an editor see, beside the field, what keeps a page from going live?"""

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.pages import WagtailAdminPageForm
from wagtail.blocks import StreamBlockValidationError, StructBlockValidationError
from wagtail.blocks.stream_block import StreamValue

from a11y_checks.finding import Finding
from content.governance.completeness import RULE_ID
from content.governance.gate import require_pass
from content.governance.judging import static_judgement
from content.governance.refusal import PublicationBlocked
from content.governance.storable import unstorable_fields
from content.governance.taking_turns import catch_up, turn_on
from content.governance.wording import told_beside_field

if TYPE_CHECKING:
    from content.governance.models import GovernedPage, Verdict

UNSTORABLE_SIGN = _("There is a broken sign in this text, such as half an emoji. Delete it.")


class GovernedPageForm(WagtailAdminPageForm):
    """The form ring: judges the submitted text when the editor wants it live."""

    refused_verdict: "Verdict | None" = None
    points: tuple[Finding, ...] = ()
    point_count = 0

    @property
    def wants_live(self) -> bool:
        """Whether this submit would (in the end) put the text live.

        Drafts, autosaves, rejections and cancellations are never held back.
        """
        if not self.is_bound or self.defer_required or "action-cancel-workflow" in self.data:
            return False
        if "action-workflow-action" in self.data:
            return self.data.get("workflow-action-name") == "approve"
        return True

    @property
    def asked(self) -> str:
        """Return what the editor asked: `submit`, `approve`, `schedule` or `publish`."""
        if "action-submit" in self.data or "action-restart-workflow" in self.data:
            return "submit"
        if "action-workflow-action" in self.data:
            return "approve"
        go_live_at = self.cleaned_data.get("go_live_at")
        return "schedule" if go_live_at and go_live_at > timezone.now() else "publish"

    @property
    def defer_required(self) -> bool:
        """Whether this is a draft save, in which nothing is demanded yet."""
        return bool(getattr(self, "is_deferred_validation", False))

    def save(self, commit: bool = True) -> "GovernedPage":
        """Return the page with what was typed; a draft is stored with it.

        A page that somebody published since it was opened is no draft any more: what was typed
        goes into its next version, and what is online stays.
        """
        if not commit:
            return super().save(commit=False)
        with turn_on(self.instance.pk):
            catch_up(self.instance)
            return super().save(commit=not self.instance.live)

    def _post_clean(self) -> None:
        """Judge after the instance carries the submitted text; `clean` would be too early."""
        super()._post_clean()
        if self._refuses_unstorable_signs() or not self.wants_live:
            return
        self._place_in_tree()
        faulty_fields = len(self.errors)
        if faulty_fields:
            self.points = self._points_beside_errors()
        else:
            self._require_pass()
        self.point_count = len(self.points) + faulty_fields
        self._add_findings()

    def _refuses_unstorable_signs(self) -> bool:
        """Say whether there are signs that not even a draft can hold, with an error for each."""
        names = [name for name in unstorable_fields(self.instance) if name in self.fields]
        for name in names:
            self.add_error(name, UNSTORABLE_SIGN)
        return bool(names)

    def _require_pass(self) -> None:
        try:
            require_pass(self.instance)
        except PublicationBlocked as refusal:
            self.refused_verdict = refusal.verdict
            self.points = refusal.findings

    def _points_beside_errors(self) -> tuple[Finding, ...]:
        """Return what the rule books refuse, so that an editor sees all there is to solve."""
        return tuple(
            finding
            for finding in static_judgement(self.instance).findings
            if finding.refuses
            and not (finding.rule == RULE_ID and _field_of(finding) in self.errors)
        )

    def _place_in_tree(self) -> None:
        """Give a page that is being created the place it will have, so that it can be rendered."""
        page, parent = self.instance, self.parent_page
        if page.path or parent is None:
            return
        page.depth = parent.depth + 1
        last = parent.get_last_child()
        page.path = last._inc_path() if last else page._get_path(parent.path, page.depth, 1)
        page.set_url_path(parent)

    def _add_findings(self) -> None:
        by_field: dict[str, list[Finding]] = defaultdict(list)
        for finding in self.points:
            by_field[_field_of(finding)].append(finding)
        for name, findings in by_field.items():
            if name not in self.fields:
                self.add_error(None, told_beside_field(findings))
            elif isinstance(getattr(self.instance, name, None), StreamValue):
                self.add_error(name, _stream_error(getattr(self.instance, name), findings))
            else:
                self.add_error(name, told_beside_field(findings))


def _field_of(finding: Finding) -> str:
    return finding.pointer.path.split(".")[0]


def _stream_error(stream: StreamValue, findings: list[Finding]) -> StreamBlockValidationError:
    """Return the error that Wagtail shows at each block that has a finding."""
    index_of = {str(child.id): index for index, child in enumerate(stream)}
    by_block: dict[int | None, list[Finding]] = defaultdict(list)
    for finding in findings:
        block_id = finding.pointer.path.partition(".")[2].split(".")[0]
        by_block[index_of.get(block_id)].append(finding)
    whole = by_block.pop(None, [])
    blocks = {index: _block_error(stream[index], found) for index, found in by_block.items()}
    return StreamBlockValidationError(
        block_errors=blocks,
        non_block_errors=[ValidationError(message) for message in told_beside_field(whole)],
    )


def _block_error(child: Any, findings: list[Finding]) -> ValidationError:
    messages = told_beside_field(findings)
    if hasattr(child.block, "child_blocks"):
        return StructBlockValidationError(non_block_errors=[ValidationError(m) for m in messages])
    return ValidationError(messages)
