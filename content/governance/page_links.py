"""Does every link inside the site lead somewhere?"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db.models import Field, Model
from wagtail.blocks import RichTextBlock
from wagtail.fields import RichTextField

from a11y_checks.finding import Finding, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, PASSED, SERIOUS
from a11y_checks.report import Report

if TYPE_CHECKING:
    from content.governance.models import GovernedPage

RULE_ID = "dead-link"
NOT_LIVE = gettext_noop("This text links to the page “%(title)s”, which is not online.")
GONE = gettext_noop("This text links to something that is gone.")
UNUSABLE = gettext_noop("Not everyone can read the document “%(title)s”.")
ADVICE = {
    NOT_LIVE: gettext_noop("Publish that page first, or take the link out of the text."),
    GONE: gettext_noop("Take the link out of the text, or choose something else."),
    UNUSABLE: gettext_noop(
        "Open the document. Choose a tagged PDF, or the page with the same text."
    ),
}


@dataclass(frozen=True)
class DeadLink:
    """A link in running text that a visitor cannot use: where, why and to what."""

    path: str
    message: str
    title: str
    target: str


def dead_links(page: "GovernedPage") -> tuple[DeadLink, ...]:
    """Return the links in the page's own rich text that lead nowhere for a visitor.

    A page chooser is no such link: it shows nothing as long as its page is not live. Takes
    one query for each kind of target.
    """
    by_model: dict[type[Model], list[tuple[str, str]]] = defaultdict(list)
    for model, pk, path in _links(page):
        by_model[model].append((pk, path))
    dead: list[DeadLink] = []
    for model, links in by_model.items():
        found = model._default_manager.in_bulk({pk for pk, _path in links if _is_key(model, pk)})
        known = {str(key): target for key, target in found.items()}
        for pk, path in links:
            dead.extend(_judged(page, path, f"{model._meta.label_lower}:{pk}", known.get(pk)))
    return tuple(dict.fromkeys(dead))


def page_link_report(page: "GovernedPage") -> Report:
    """Return one blocking finding for every dead link.

    Source: service principle 1 of the municipality: everything needed stands together.
    """
    findings = tuple(_finding(link) for link in dead_links(page))
    return Report(findings=findings, outcomes={RULE_ID: FAILED if findings else PASSED})


def _is_key(model: type[Model], pk: str) -> bool:
    try:
        model._meta.pk.to_python(pk)
    except ValidationError:  # not written by an editor: a number was expected
        return False
    return True


def _judged(page: "GovernedPage", path: str, name: str, target: Model | None) -> Iterator[DeadLink]:
    if target is None:
        yield DeadLink(path, GONE, "", name)
    elif isinstance(target, _base_page()):
        if not target.live and target.pk != page.pk:
            yield DeadLink(path, NOT_LIVE, target.title, name)
    elif not getattr(target, "is_usable", True):
        yield DeadLink(path, UNUSABLE, str(target), name)


def _links(page: "GovernedPage") -> Iterator[tuple[type[Model], str, str]]:
    """Yield (model, key, content path) for everything the page's rich text refers to."""
    for part in page.parts:
        field = page._meta.get_field(part.field)
        value = getattr(page, part.field)
        if not value or not hasattr(field, "extract_references"):
            continue
        for model, pk, _model_path, inside in field.extract_references(value):
            if _is_rich_text(field, value, inside):
                yield model, str(pk), ".".join([field.name, *inside.split(".")[:1]]).rstrip(".")


def _is_rich_text(field: Field, value: Any, inside: str) -> bool:
    if isinstance(field, RichTextField):
        return True
    found = field.get_block_by_content_path(value, inside.split("."))
    return found is not None and isinstance(found.block, RichTextBlock)


def _base_page() -> type[Model]:
    return apps.get_model("governance", "GovernedPage")


def _finding(link: DeadLink) -> Finding:
    return Finding(
        rule=RULE_ID,
        requirements=("service:links",),
        outcome=FAILED,
        impact=SERIOUS,
        blocking=True,
        pointer=Pointer(path=link.path, excerpt=link.title),
        message=link.message,
        advice=ADVICE[link.message],
        why=gettext_noop("A link to nowhere leaves people without an answer."),
        params={"title": link.title},
    )
