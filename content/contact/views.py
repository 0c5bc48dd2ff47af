"""What happens when a resident says whether a page helped?

Plain forms, no script and no cookie. Without a cookie there is no session to misuse, so these
views need no CSRF token; a trap for robots and a limit for each visitor keep the flood out.
"""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from content.contact.forms import OWN_ADDRESS, AnswerForm, ExplanationForm
from content.contact.storing import holder_of, keep_answer, keep_explanation, ticket
from content.governance.rate_limit import is_too_often, visitor

BACK = "page"
MOST_ANSWERS = 20
WITHIN_SECONDS = 600


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def answer(request: HttpRequest) -> HttpResponse:
    """Keep yes or no and go on to the one question. Somebody who sends too much gets a 429.

    Who only opens the address, for example once more after an error, goes to the home page.
    """
    if request.method != "POST":
        return redirect("wagtail_serve", "")
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return render(request, "contact/unclear.html", status=400)
    if form.is_robot:
        return redirect("feedback-thanks")
    if is_too_often("feedback", visitor(request), MOST_ANSWERS, WITHIN_SECONDS):
        return render(request, "contact/too_often.html", status=429)
    told = form.cleaned_data
    feedback = keep_answer(told["helped"], told["address"], told["page"])
    return redirect(reverse("feedback-explain", args=[ticket(feedback)]), permanent=False)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def explain(request: HttpRequest, told: str) -> HttpResponse:
    """Ask the one question; keep the explanation, stripped of personal data."""
    feedback = holder_of(told)
    if feedback is None:
        return redirect("feedback-thanks")
    form = ExplanationForm(request.POST or None, helped=feedback.helped)
    if request.method == "POST" and form.is_valid():
        keep_explanation(feedback, form.cleaned_data.get("reason", ""), form.cleaned_data["text"])
        return redirect(f"{reverse('feedback-thanks')}?{urlencode({BACK: feedback.address})}")
    context = {"form": form, "feedback": feedback}
    return render(request, "contact/explain.html", context)


@require_safe
def thanks(request: HttpRequest) -> HttpResponse:
    """Say thank you, and lead back to the page."""
    back = request.GET.get(BACK, "")
    return render(request, "contact/thanks.html", {"back": back if OWN_ADDRESS.match(back) else ""})
