"""How does an auditor keep an evaluation at which no computer has looked?"""

import json
from collections.abc import Callable

from django.contrib.auth.decorators import permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from content.audits.evaluation.facts import EvaluationFacts
from content.audits.evaluation.gather import evaluation_facts
from content.audits.evaluation.screens.rights import VIEW
from content.audits.exports.earl_document import earl_json
from content.audits.exports.earl_person import person_nodes
from content.audits.exports.file_kinds import kind_named
from content.audits.exports.wcag_em import wcag_em
from content.audits.models import Evaluation

WRITERS: dict[str, Callable[[EvaluationFacts], str]] = {
    "earl": lambda facts: "".join(earl_json(person_nodes(facts))),
    "wcag-em": lambda facts: json.dumps(wcag_em(facts), ensure_ascii=False, indent=1),
}
"""The files that need no run; the others tell what a computer saw."""


@permission_required(VIEW, raise_exception=True)
def evaluation_file(request: HttpRequest, evaluation_id: int, kind: str) -> HttpResponse:
    """Return one file of an evaluation to keep."""
    evaluation = get_object_or_404(Evaluation, pk=evaluation_id)
    known, write = kind_named(kind), WRITERS.get(kind)
    if known is None or write is None:
        raise Http404
    content = write(evaluation_facts(evaluation))
    answer = HttpResponse(content, content_type=known.content_type)
    name = f"evaluation-{evaluation.pk}-{known.file}"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
