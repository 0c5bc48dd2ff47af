"""At which addresses do people search? In the language of the site: /zoeken/, /en/search/."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from content.search.views import opensearch, results, suggest

urlpatterns = [
    path(_("search/"), results, name="search"),
    path(_("search/suggestions/"), suggest, name="search-suggestions"),
    path("opensearch.xml", opensearch, name="opensearch"),
]
