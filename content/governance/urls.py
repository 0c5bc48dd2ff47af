"""Which addresses do the gate's own screens have?"""

from django.urls import path

from content.governance import checks_view, waiver_views
from content.governance.evidence import EvidenceReport, verdict_detail

urlpatterns = [
    path("checks/<int:page_id>/", checks_view.checks, name="checks"),
    path("checks/<int:page_id>/look/", checks_view.look, name="look"),
    path("checks/<int:page_id>/confirm/", checks_view.confirm, name="confirm"),
    path("evidence/", EvidenceReport.as_view(), name="evidence"),
    path("evidence/results/", EvidenceReport.as_view(results_only=True), name="evidence_results"),
    path("evidence/<int:verdict_id>/", verdict_detail, name="verdict"),
    path("waivers/", waiver_views.WaiverList.as_view(), name="waivers"),
    path("waivers/ask/<int:page_id>/", waiver_views.ask, name="ask_waiver"),
    path("waivers/<int:waiver_id>/approve/", waiver_views.approve, name="approve_waiver"),
]
