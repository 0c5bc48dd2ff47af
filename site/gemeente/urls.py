"""Which address leads where?"""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path
from django.views.generic import TemplateView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from content.catalogue.api import router
from content.catalogue.samenwerkende_catalogi.views import feed
from content.catalogue.sitemap import EveryLanguage
from gemeente.design import design

robots = TemplateView.as_view(template_name="robots.txt", content_type="text/plain")

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("aanmelden/", include("content.accounts.urls")),
    path("feitencheck/", include("content.governance.fact_check.urls")),
    path("ontwerp/", design, name="design"),
    path("api/v1/", router.urls),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": EveryLanguage}}, name="sitemap"),
    path("samenwerkende-catalogi.xml", feed, name="samenwerkende-catalogi"),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    *i18n_patterns(
        path("", include("content.search.urls")),
        path("", include("content.contact.urls")),
        path("", include("content.catalogue.urls")),
        path("", include(wagtail_urls)),
        prefix_default_language=False,
    ),
]
