"""Does a site that was there already get the workflow, without losing what waits in the old one?"""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Task, Workflow, WorkflowPage, WorkflowTask

from a11y_checks.report import Decision
from content.governance.models import GovernedPage, QualityTask, Verdict
from content.governance.review.dates import months_after
from content.pages.models import InformationPage
from tests.content import factories
from tests.content.governance import people

migration = import_module("content.governance.migrations.0008_example_workflow")
renaming = import_module("content.governance.migrations.0011_workflow_name")


@pytest.fixture
def old_site(municipality) -> Workflow:
    """A site as Wagtail makes it: one workflow with one step for the moderators."""
    Workflow.objects.all().delete()
    Task.objects.all().delete()
    workflow = Workflow.objects.create(name=migration.WAGTAIL_DEFAULT)
    step = GroupApprovalTask.objects.create(name=migration.WAGTAIL_DEFAULT)
    step.groups.add(Group.objects.get(name="Eindredacteuren"))
    WorkflowTask.objects.create(workflow=workflow, task=step, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page=GovernedPage.get_first_root_node())
    return workflow


def test_three_steps_take_the_place_of_wagtails_one(old_site):
    migration.make_workflow(apps, None)
    assert Workflow.objects.get().name == migration.WORKFLOW
    assert [task.name for task in Workflow.objects.get().tasks] == [n for _m, n in migration.STEPS]
    assert not GroupApprovalTask.objects.exists()
    assert WorkflowPage.objects.get().workflow_id == old_site.pk
    approval = Task.objects.get(name=migration.STEPS[2][1]).specific
    assert [group.name for group in approval.groups.all()] == ["Eindredacteuren"]


def test_what_waits_in_the_old_step_goes_on_in_the_new_ones(old_site, municipality, approver):
    page = factories.information_page(municipality.theme)
    old_site.start(page, municipality.admin)
    migration.make_workflow(apps, None)
    state = InformationPage.objects.get(pk=page.pk).current_workflow_task_state
    assert state.task.name == migration.WAGTAIL_DEFAULT
    state.task.specific.on_action(state, approver, "approve")
    now = InformationPage.objects.get(pk=page.pk)
    assert now.current_workflow_task.name == "Feitencheck door een deskundige"
    assert not now.live


def test_a_workflow_of_the_sites_own_stays_where_it_is(old_site):
    own = Workflow.objects.create(name="Eigen werkwijze")
    old_site.delete()
    WorkflowPage.objects.create(workflow=own, page=GovernedPage.get_first_root_node())
    migration.make_workflow(apps, None)
    assert WorkflowPage.objects.get().workflow == own
    assert Workflow.objects.filter(name=migration.WORKFLOW).exists()


def test_a_second_run_makes_nothing(municipality):
    Workflow.objects.filter(name=people.WORKFLOW).update(name=migration.WORKFLOW)
    migration.make_workflow(apps, None)
    assert QualityTask.objects.count() == 1


@pytest.mark.parametrize(
    ("name", "new"), [(migration.WORKFLOW, people.WORKFLOW), ("Eigen werkwijze", "Eigen werkwijze")]
)
def test_only_a_workflow_with_our_own_name_is_renamed(db, name, new):
    workflow = Workflow.objects.create(name=name)
    renaming.rename(apps, None)
    assert Workflow.objects.get(pk=workflow.pk).name == new


def test_live_pages_get_a_review_date_and_drafts_do_not(municipality):
    page = factories.information_page(municipality.theme, live=True)
    factories.information_page(municipality.theme, slug="concept")
    GovernedPage.objects.update(review_due_on=None)
    migration.set_review_dates(apps, None)
    dates = GovernedPage.objects.exclude(review_due_on=None).values_list("pk", "review_due_on")
    assert list(dates) == [(page.pk, months_after(timezone.localdate(), 12))]


def test_older_verdicts_get_the_weight_that_new_ones_have(municipality):
    page = factories.information_page(municipality.theme, too_hard=True)
    assert people.open_keys(page)
    weighed = Verdict.objects.get(decision=Decision.REFUSED.value).weight
    assert weighed > 0
    Verdict.objects.update(weight=0)
    migration.weigh_verdicts(apps, None)
    assert Verdict.objects.get(decision=Decision.REFUSED.value).weight == weighed
