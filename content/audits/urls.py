"""Which addresses do the auditor's screens have?"""

from django.urls import path

from content.audits.admin import finding_views, run_views
from content.audits.admin.finding_list import FindingList
from content.audits.evaluation.screens import judgements, preparation
from content.audits.evaluation.screens.evaluation_list import (
    EvaluationList,
    new_evaluation,
    open_evaluation,
)
from content.audits.evaluation.screens.report import report
from content.audits.exports import screens as export_screens
from content.audits.exports.evaluation_file import evaluation_file
from content.audits.marked_pages import screens as marked_screens
from content.audits.plain_language import screens as reading_screens
from content.audits.statement import screens as statement_screens

ONE = "evaluations/<int:evaluation_id>"

urlpatterns = [
    path("", run_views.RunList.as_view(), name="runs"),
    path("results/", run_views.RunList.as_view(results_only=True), name="runs_results"),
    path("new/", run_views.new_run, name="new_run"),
    path("<int:run_id>/", run_views.run_detail, name="run"),
    path("<int:run_id>/progress/", run_views.run_progress, name="run_progress"),
    path("<int:run_id>/control/", run_views.control_run, name="control_run"),
    path("findings/", FindingList.as_view(), name="findings"),
    path("findings/results/", FindingList.as_view(results_only=True), name="findings_results"),
    path("findings/<int:finding_id>/", finding_views.finding_detail, name="finding"),
    path("<int:run_id>/files/", export_screens.run_files, name="run_files"),
    path("<int:run_id>/files/<slug:kind>/", export_screens.run_file, name="run_file"),
    path("<int:run_id>/words/", reading_screens.hard_word, name="hard_word"),
    path("pages/<int:page_id>/", marked_screens.marked_page, name="marked_page"),
    path("pages/<int:page_id>/<int:width>.png", marked_screens.picture, name="marked_picture"),
    path("reading-level/", reading_screens.reading_level, name="reading_level"),
    path("evaluations/import/", export_screens.import_evaluation, name="import_evaluation"),
    path("evaluations/", EvaluationList.as_view(), name="evaluations"),
    path(
        "evaluations/results/",
        EvaluationList.as_view(results_only=True),
        name="evaluations_results",
    ),
    path("evaluations/new/", new_evaluation, name="new_evaluation"),
    path(f"{ONE}/", open_evaluation, name="evaluation"),
    path(f"{ONE}/scope/", preparation.scope, name="evaluation_scope"),
    path(f"{ONE}/exploration/", preparation.exploration, name="evaluation_exploration"),
    path(f"{ONE}/sample/", preparation.sample, name="evaluation_sample"),
    path(f"{ONE}/criteria/", judgements.criteria, name="evaluation_criteria"),
    path(f"{ONE}/criteria/<str:number>/", judgements.criterion, name="evaluation_criterion"),
    path(f"{ONE}/pictures/<int:picture_id>/", judgements.picture, name="evaluation_picture"),
    path(f"{ONE}/report/", report, name="evaluation_report"),
    path(f"{ONE}/files/<slug:kind>/", evaluation_file, name="evaluation_file"),
    path(f"{ONE}/statement/", statement_screens.statement, name="statement"),
    path(f"{ONE}/statement/<str:number>/", statement_screens.known_failure, name="known_failure"),
]
