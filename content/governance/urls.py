"""Which addresses do the gate's own screens have?"""

from django.urls import path

from content.governance.editor import checks_view
from content.governance.editor.session_view import signed_in
from content.governance.emergency.views import emergency
from content.governance.evidence.report import EvidenceReport, verdict_detail
from content.governance.fact_check import admin_views
from content.governance.live_checks.view import live_checks
from content.governance.lookup.listing import PageLookup
from content.governance.lookup.record import page_record
from content.governance.review.views import reviewed
from content.governance.todo.views import todo_list
from content.governance.waivers import views as waiver_views

urlpatterns = [
    path("checks/live/", live_checks, name="live_checks"),
    path("checks/<int:page_id>/", checks_view.checks, name="checks"),
    path("checks/<int:page_id>/look/", checks_view.look, name="look"),
    path("checks/<int:page_id>/confirm/", checks_view.confirm, name="confirm"),
    path("evidence/", EvidenceReport.as_view(), name="evidence"),
    path("evidence/results/", EvidenceReport.as_view(results_only=True), name="evidence_results"),
    path("evidence/<int:verdict_id>/", verdict_detail, name="verdict"),
    path("signed-in/", signed_in, name="signed_in"),
    path("emergency/", emergency, name="emergency"),
    path("fact-check/<int:page_id>/", admin_views.ask, name="ask_fact_check"),
    path("pages/", PageLookup.as_view(), name="page_lookup"),
    path("pages/results/", PageLookup.as_view(results_only=True), name="page_lookup_results"),
    path("pages/<int:page_id>/", page_record, name="page_record"),
    path("reviewed/<int:page_id>/", reviewed, name="reviewed"),
    path("todo/<slug:name>/", todo_list, name="todo"),
    path("waivers/", waiver_views.WaiverList.as_view(), name="waivers"),
    path("waivers/ask/<int:page_id>/", waiver_views.ask, name="ask_waiver"),
    path("waivers/<int:waiver_id>/", waiver_views.detail, name="waiver"),
    path("waivers/<int:waiver_id>/approve/", waiver_views.approve, name="approve_waiver"),
]
