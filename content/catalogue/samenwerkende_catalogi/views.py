"""Where does the national list come to read our products?"""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from content.catalogue.municipality import municipality
from content.catalogue.samenwerkende_catalogi.collect import collected, products
from content.catalogue.samenwerkende_catalogi.document import document
from content.catalogue.samenwerkende_catalogi.record import objections


@require_safe
def feed(request: HttpRequest) -> HttpResponse:
    """Return every product that the list can take; 404 as long as there is none."""
    records = [one.record for one in collected(products())]
    sent = [record for record in records if not any(objections(record))]
    if not sent:
        raise Http404
    return HttpResponse(document(sent, municipality()), content_type="application/xml")
