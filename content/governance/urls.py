"""Which addresses do the gate's own screens have?"""

from django.urls import path

from content.governance import checks_view, waiver_views

urlpatterns = [
    path("checks/<int:page_id>/", checks_view.checks, name="checks"),
    path("checks/<int:page_id>/confirm/", checks_view.confirm, name="confirm"),
    path("waivers/", waiver_views.WaiverList.as_view(), name="waivers"),
    path("waivers/ask/<int:page_id>/", waiver_views.ask, name="ask_waiver"),
    path("waivers/<int:waiver_id>/approve/", waiver_views.approve, name="approve_waiver"),
]
