"""Every site starts with a workflow that works, and every live page with a review date."""

from django.db import migrations
from django.utils import timezone

from content.governance.review.dates import USUAL_MONTHS, months_after

WAGTAIL_DEFAULT = "Moderators approval"
WORKFLOW = "Van concept naar live"
STEPS = (
    ("QualityTask", "Automatische controle"),
    ("FactCheckTask", "Feitencheck door een deskundige"),
    ("ApprovalTask", "Goedkeuring door een collega"),
)
WEIGHTS = {"minor": 1, "moderate": 2, "serious": 3, "critical": 4}


def make_workflow(apps, schema_editor):
    """Put three steps in the place of Wagtail's one; what waits in its step can still finish.

    A site that has made a workflow of its own, keeps it: this one is then there to choose.
    """
    Workflow = apps.get_model("wagtailcore", "Workflow")
    WorkflowTask = apps.get_model("wagtailcore", "WorkflowTask")
    if Workflow.objects.filter(name=WORKFLOW).exists():
        return
    old = Workflow.objects.filter(name=WAGTAIL_DEFAULT).first()
    groups = _approvers(apps, old)
    workflow = old or Workflow(active=True)
    workflow.name = WORKFLOW
    workflow.save()
    WorkflowTask.objects.filter(workflow=workflow).delete()
    for order, (model, name) in enumerate(STEPS):
        task = _task(apps, model, name, groups)
        WorkflowTask.objects.create(workflow=workflow, task_id=task.pk, sort_order=order)
    _start_at_root(apps, workflow)
    _forget_unused_default(apps)


def set_review_dates(apps, schema_editor):
    """A live page must be looked at a year after it was first published."""
    pages = apps.get_model("governance", "GovernedPage").objects
    known = pages.filter(live=True, review_due_on=None).exclude(first_published_at=None)
    for pk, published in known.values_list("pk", "first_published_at"):
        due = months_after(timezone.localdate(published), USUAL_MONTHS)
        pages.filter(pk=pk).update(review_due_on=due)


def weigh_verdicts(apps, schema_editor):
    """Older verdicts get the weight that new ones get when they are stored."""
    verdicts = apps.get_model("governance", "Verdict").objects
    for verdict in verdicts.exclude(decision="live").iterator():
        holding = ("failed", "untested", "cantTell")
        open_points = [f for f in verdict.findings if f["blocking"] and f["outcome"] in holding]
        weight = sum(WEIGHTS[finding["impact"]] for finding in open_points)
        verdicts.filter(pk=verdict.pk).update(weight=weight)


def _approvers(apps, old_workflow):
    """Return the groups of Wagtail's step, else those that may publish the whole site."""
    Group = apps.get_model("auth", "Group")
    tasks = apps.get_model("wagtailcore", "GroupApprovalTask").objects
    if old_workflow is not None:
        step = tasks.filter(workflow_tasks__workflow=old_workflow).first()
        if step is not None:
            return list(step.groups.all())
    rights = apps.get_model("wagtailcore", "GroupPagePermission").objects
    publish = rights.filter(page__depth=1, permission__codename__startswith="publish_")
    return list(Group.objects.filter(pk__in=publish.values("group_id")))


def _task(apps, model, name, groups):
    content_types = apps.get_model("contenttypes", "ContentType").objects
    kind, _created = content_types.get_or_create(app_label="governance", model=model.lower())
    values = {"name": name, "active": True, "content_type_id": kind.pk}
    task = apps.get_model("governance", model).objects.create(**values)
    if hasattr(task, "groups"):
        task.groups.set(groups)
    return task


def _start_at_root(apps, workflow):
    """Lead the whole tree to this workflow, unless the site leads it elsewhere already."""
    WorkflowPage = apps.get_model("wagtailcore", "WorkflowPage")
    root = apps.get_model("governance", "GovernedPage").objects.filter(depth=1).first()
    if root is not None and not WorkflowPage.objects.filter(page_id=root.pk).exists():
        WorkflowPage.objects.create(page_id=root.pk, workflow=workflow)


def _forget_unused_default(apps):
    tasks = apps.get_model("wagtailcore", "GroupApprovalTask").objects
    tasks.filter(name=WAGTAIL_DEFAULT, task_states=None, workflow_tasks=None).delete()


class Migration(migrations.Migration):
    dependencies = [("governance", "0007_workflow_and_care")]

    operations = [
        migrations.RunPython(make_workflow, migrations.RunPython.noop),
        migrations.RunPython(set_review_dates, migrations.RunPython.noop),
        migrations.RunPython(weigh_verdicts, migrations.RunPython.noop),
    ]
