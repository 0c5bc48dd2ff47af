"""How does an auditor get the files of a run, and see how it went?"""

from pathlib import Path
from tempfile import TemporaryDirectory

from django import forms
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from a11y_checks.browser.fault import BrowserFault
from content.audits.admin.run_views import VIEW
from content.audits.evaluation.screens.rights import ADD
from content.audits.exports.file_kinds import KINDS, PDF, kind_named
from content.audits.exports.pack import Pack, evaluation_of, pack_of, write_one
from content.audits.exports.report_pdf import pdf_of
from content.audits.exports.run_charts import criterion_chart, trend_chart
from content.audits.exports.wcag_em_file import read_file
from content.audits.exports.wcag_em_import import store_evaluation
from content.audits.findings.trend import comparable_runs, trend, unlike
from content.audits.models import AuditRun


@permission_required(VIEW, raise_exception=True)
def run_files(request: HttpRequest, run_id: int) -> HttpResponse:
    """Show the files that a run gives, and its figures in pictures."""
    run = get_object_or_404(AuditRun, pk=run_id)
    runs = comparable_runs(run)
    context = {
        "run": run,
        "evaluation": evaluation_of(run),
        "kinds": KINDS,
        "criterion_chart": criterion_chart(run.counts.all()),
        "trend_chart": trend_chart(trend(runs)),
        "unlike": unlike(runs),
        "has_earlier": len(runs) > 1,
    }
    return render(request, "audits/run_files.html", context)


@permission_required(VIEW, raise_exception=True)
def run_file(request: HttpRequest, run_id: int, kind: str) -> HttpResponse:
    """Return one file of a run to keep."""
    run = get_object_or_404(AuditRun, pk=run_id)
    known = kind_named(kind)
    if known is None:
        raise Http404
    try:
        content = _content(pack_of(run), known.kind)
    except BrowserFault as fault:
        messages.error(request, _(fault.fault.message))
        return redirect("audits:run_files", run.pk)
    answer = HttpResponse(content, content_type=known.content_type)
    answer["Content-Disposition"] = f'attachment; filename="audit-{run.pk}-{known.file}"'
    return answer


class EvaluationFileForm(forms.Form):
    """The file of the report tool."""

    file = forms.FileField(
        label=gettext_lazy("File of the WCAG-EM report tool"),
        help_text=gettext_lazy("A JSON file, 5 MB at most. The tool calls it evaluation.json."),
    )


@permission_required(ADD, raise_exception=True)
def import_evaluation(request: HttpRequest) -> HttpResponse:
    """Make an evaluation of ours from a file of W3C's report tool."""
    form = EvaluationFileForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            read = read_file(form.cleaned_data["file"])
            evaluation = store_evaluation(read, request.user)
        except ValidationError as problem:
            form.add_error("file", problem.messages)
        else:
            messages.success(request, _("The evaluation is here. Look whether all is well."))
            if read.left_out:
                told = _("We could not place %d judgements: of an unknown page or criterion.")
                messages.warning(request, told % read.left_out)
            if read.by_computer:
                told = _(
                    "Let the computer look at the sample again: its %d outcomes stayed behind."
                )
                messages.warning(request, told % read.by_computer)
            return redirect(evaluation.get_absolute_url())
    status = 422 if form.errors else 200
    return render(request, "audits/import_evaluation.html", {"form": form}, status=status)


def _content(pack: Pack, kind: str) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        write_one(pack, "report" if kind == PDF else kind, path)
        content = path.read_bytes()
    return pdf_of(content.decode()) if kind == PDF else content
