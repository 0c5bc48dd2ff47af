"""How does somebody say that a page was looked at and is still right?"""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request

from content.governance.models import GovernedPage
from content.governance.review.history import record_review


@require_POST
def reviewed(request: HttpRequest, page_id: int) -> HttpResponse:
    """Store that this person looked at the live page today. The text and its seal stay."""
    page = get_object_or_404(GovernedPage, pk=page_id, live=True).specific
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    page.reviewed_on = timezone.localdate()
    page.save(update_fields=["reviewed_on"], clean=False)
    record_review(page, request.user)
    day = date_format(page.review_due_on, "j F Y")
    thanks = _("Thank you. Please check this page again before %(day)s.")
    messages.success(request, thanks % {"day": day})
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return redirect(get_valid_next_url_from_request(request) or edit)
