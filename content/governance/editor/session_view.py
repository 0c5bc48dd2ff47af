"""Is somebody who writes still signed in?"""

from django.http import HttpRequest, JsonResponse
from django.middleware.csrf import get_token
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET


@require_GET
@never_cache
def signed_in(request: HttpRequest) -> JsonResponse:
    """Return the token with which this person's forms are sent now; others get 403 from Wagtail."""
    return JsonResponse({"token": get_token(request)})
