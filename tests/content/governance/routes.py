"""By which routes can a Wagtail page go live? One function for each row of the table.

Every function takes the world and a fault ("" for a good page), tries to put a page with
that fault live and returns (page, response); the numbers are those of the list of
routes in docs/publishing-routes.md.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.core import serializers
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Locale, Workflow, WorkflowPage, WorkflowTask

from content.governance.models import GovernedPage
from content.pages.models import ProductPage
from tests.content import factories
from tests.content.governance.editor_post import editor_post


@dataclass(frozen=True)
class World:
    """What a route needs: the tree, an editor's browser and a way to fetch as a resident."""

    municipality: Any
    editor: Client


Outcome = tuple[GovernedPage | None, Any]
ROUTES: dict[str, Callable[[World, str], Outcome]] = {}


def route(number: str):
    """Enter a function in the table under its number."""

    def enter(function):
        ROUTES[f"{number} {function.__name__}"] = function
        return function

    return enter


def faulty(fault: str) -> dict[str, bool]:
    return {fault: True} if fault else {}


def draft(world: World, fault: str, **overrides) -> ProductPage:
    """Return a stored draft with this fault, with its text in a revision."""
    page = factories.product_page(world.municipality.theme, **faulty(fault), **overrides)
    page.save_revision(clean=False)
    return page


def live_with(world: World, fault: str) -> ProductPage:
    """Return a live page; with a fault it is one that older, milder rules let through."""
    page = draft(world, fault)
    if fault:
        GovernedPage.objects.filter(pk=page.pk).update(
            live=True, seal=f"older-rules:{page.content_digest()}"
        )
    else:
        page.get_latest_revision().publish()
    return ProductPage.objects.get(pk=page.pk)


def edit_url(page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


@route("01")
def editor_create_and_publish(world, fault):
    page = factories.build_product(**faulty(fault))
    below = world.municipality.theme.pk
    url = reverse("wagtailadmin_pages:add", args=["pages", "productpage", below])
    response = world.editor.post(url, editor_post(page, **{"action-publish": "1"}), follow=True)
    return ProductPage.objects.filter(slug=page.slug).first(), response


@route("02")
def editor_edit_and_publish(world, fault):
    page = draft(world, fault)
    return page, world.editor.post(edit_url(page), editor_post(page, **{"action-publish": "1"}))


@route("02b")
def editor_edit_live_page_and_publish(world, fault):
    page = live_with(world, "")
    changed = factories.build_product(**faulty(fault))
    for part in page.parts:
        setattr(page, part.field, getattr(changed, part.field))
    page.no_answer = "<p>Hoort u na 6 werkdagen niets? Bel ons dan.</p>"
    response = world.editor.post(edit_url(page), editor_post(page, **{"action-publish": "1"}))
    return page, response


@route("05")
def moderation_approved_from_the_dashboard(world, fault):
    page, _task = _in_moderation(world, fault)
    url = reverse(
        "wagtailadmin_pages:workflow_action",
        args=[page.pk, "approve", page.current_workflow_task_state.pk],
    )
    return page, world.editor.post(url, {"comment": ""}, follow=True)


@route("06")
def moderation_approved_inside_the_editor(world, fault):
    page, _task = _in_moderation(world, fault)
    data = editor_post(
        page, **{"action-workflow-action": "true", "workflow-action-name": "approve"}
    )
    return page, world.editor.post(edit_url(page), data)


@route("07")
def moderation_task_deactivated(world, fault):
    page, task = _in_moderation(world, fault)
    url = reverse("wagtailadmin_workflows:disable_task", args=[task.pk])
    return page, world.editor.post(url, follow=True)


@route("08")
def workflow_without_an_active_task(world, fault):
    _workflow_made, task = _workflow(world)
    task.active = False
    task.save()
    page = draft(world, fault)
    return page, world.editor.post(edit_url(page), editor_post(page, **{"action-submit": "1"}))


@route("08b")
def workflow_without_an_active_task_from_code(world, fault):
    workflow, task = _workflow(world)
    task.active = False
    task.save()
    page = draft(world, fault)
    workflow.start(page, world.municipality.admin)
    return page, None


@route("10")
def schedule_reached_by_the_command(world, fault):
    page = draft(world, fault)
    _due(page)
    call_command("publish_scheduled")
    return page, None


@route("11")
def bulk_publish(world, fault):
    page = draft(world, fault)
    url = reverse("wagtail_bulk_action", args=["governance", "governedpage", "publish"])
    return page, world.editor.post(f"{url}?id={page.pk}&next=/admin/", follow=True)


@route("12")
def bulk_publish_with_pages_below(world, fault):
    page = draft(world, fault)
    url = reverse("wagtail_bulk_action", args=["governance", "governedpage", "publish"])
    parent = world.municipality.theme
    address = f"{url}?id={parent.pk}&next=/admin/"
    return page, world.editor.post(address, {"include_descendants": "on"}, follow=True)


@route("13")
def revision_published_from_code(world, fault):
    page = draft(world, fault)
    page.get_latest_revision().publish(user=world.municipality.admin)
    return page, None


@route("14")
def revert_to_an_old_revision_and_publish(world, fault):
    page = draft(world, fault)
    old = page.get_latest_revision()
    page.conditions = "<p>U woont hier.</p>"
    page.save_revision(clean=False)
    data = editor_post(old.as_object(), **{"action-publish": "1", "revision": str(old.pk)})
    url = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, old.pk])
    return page, world.editor.post(url, data, follow=True)


@route("15")
def unpublished_and_published_again(world, fault):
    page = live_with(world, fault)
    page.unpublish()
    page = ProductPage.objects.get(pk=page.pk)
    page.get_latest_revision().publish()
    return page, None


@route("16")
def copy_with_published_copies(world, fault):
    page = live_with(world, fault)
    url = reverse("wagtailadmin_pages:copy", args=[page.pk])
    data = {
        "new_title": "Kopie",
        "new_slug": "kopie",
        "new_parent_page": str(world.municipality.theme.pk),
        "publish_copies": "on",
    }
    response = world.editor.post(url, data, follow=True)
    return ProductPage.objects.filter(slug="kopie").first(), response


@route("17")
def alias_of_a_live_page(world, fault):
    page = live_with(world, fault)
    url = reverse("wagtailadmin_pages:copy", args=[page.pk])
    data = {
        "new_title": "Alias",
        "new_slug": "alias",
        "new_parent_page": str(world.municipality.theme.pk),
        "publish_copies": "on",
        "alias": "on",
    }
    response = world.editor.post(url, data, follow=True)
    return ProductPage.objects.filter(slug="alias").first(), response


@route("18")
def alias_follows_its_source(world, fault):
    source = live_with(world, "")
    alias = source.create_alias(update_slug="alias")
    changed = factories.build_product(**faulty(fault), slug="bron")
    for part in source.parts:
        setattr(source, part.field, getattr(changed, part.field))
    source.save_revision(clean=False).publish()
    return alias, None


@route("19")
def copied_from_code_and_kept_live(world, fault):
    page = live_with(world, fault)
    copied = page.copy(update_attrs={"slug": "kopie", "title": "Kopie"}, keep_live=True)
    return copied, None


@route("21")
def alias_for_a_translation(world, fault):
    world.municipality.home.copy_for_translation(Locale.objects.get(language_code="en"))
    world.municipality.theme.copy_for_translation(Locale.objects.get(language_code="en"))
    page = live_with(world, fault)
    return page.copy_for_translation(Locale.objects.get(language_code="en"), alias=True), None


@route("26")
def admin_api_publish(world, fault):
    page = draft(world, fault)
    url = reverse("wagtailadmin_api:pages:action", args=[page.pk, "publish"])
    return page, world.editor.post(url, "{}", content_type="application/json")


@route("27")
def admin_api_copy(world, fault):
    page = live_with(world, fault)
    url = reverse("wagtailadmin_api:pages:action", args=[page.pk, "copy"])
    data = {"slug": "kopie", "title": "Kopie", "keep_live": True}
    response = world.editor.post(url, json.dumps(data), content_type="application/json")
    return ProductPage.objects.filter(slug="kopie").first(), response


@route("32")
def added_from_code_live_by_default(world, fault):
    page = factories.build_product(**faulty(fault))
    world.municipality.theme.add_child(instance=page)
    return page, None


@route("33")
def live_page_changed_and_saved_from_code(world, fault):
    page = live_with(world, "")
    changed = factories.build_product(**faulty(fault))
    for part in page.parts:
        setattr(page, part.field, getattr(changed, part.field))
    page.save()
    return page, None


@route("33b")
def live_page_saved_without_cleaning(world, fault):
    page = live_with(world, "")
    changed = factories.build_product(**faulty(fault))
    page.conditions, page.costs = changed.conditions, changed.costs
    page.save(clean=False, update_fields=["conditions", "costs"])
    return page, None


@route("34")
def made_live_through_the_base_class(world, fault):
    page = draft(world, fault)
    base = GovernedPage.objects.get(pk=page.pk)
    base.live = True
    base.save()
    return page, None


@route("35")
def raw_update_to_live(world, fault):
    page = draft(world, fault)
    with transaction.atomic():
        GovernedPage.objects.filter(pk=page.pk).update(live=True)
    return page, None


@route("37")
def bulk_update_to_live(world, fault):
    page = draft(world, fault)
    base = GovernedPage.objects.get(pk=page.pk)
    base.live = True
    with transaction.atomic():
        GovernedPage.objects.bulk_update([base], ["live"])
    return page, None


@route("38")
def fixture_loaded(world, fault):
    page = draft(world, fault)
    stored = json.loads(serializers.serialize("json", [GovernedPage.objects.get(pk=page.pk)]))
    stored[0]["fields"]["live"] = True
    with transaction.atomic():
        for item in serializers.deserialize("json", json.dumps(stored)):
            item.save()
    return page, None


def _workflow(world) -> tuple[Workflow, GroupApprovalTask]:
    workflow = Workflow.objects.create(name="Redactie")
    task = GroupApprovalTask.objects.create(name="Eindredactie")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=1)
    WorkflowPage.objects.create(workflow=workflow, page=world.municipality.home)
    return workflow, task


def _in_moderation(world, fault) -> tuple[ProductPage, GroupApprovalTask]:
    workflow, task = _workflow(world)
    page = draft(world, fault)
    world.editor.post(edit_url(page), editor_post(page))
    page = ProductPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    workflow.start(page, world.municipality.admin)
    return page, task


def _due(page) -> None:
    page.go_live_at = timezone.now() - timedelta(minutes=1)
    revision = page.save_revision(clean=False)
    revision.approved_go_live_at = page.go_live_at
    revision.save(update_fields=["approved_go_live_at"])
