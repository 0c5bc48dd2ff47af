"""What exactly changed in a thing that is kept once: which field, from what, to what?"""

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import uuid4

from django.db import models
from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.log_actions import log

CHANGED = "trail.changed"
BEFORE = "_trail_before"
TECHNICAL = frozenset({"latest_revision"})
"""Fields that change with every save and tell no reader anything."""

Model = TypeVar("Model", bound=type[models.Model])
Change = tuple[Any, Any]


def recorded(*, owner: str = "") -> Callable[[Model], Model]:
    """Return a decorator for a model whose every change goes into the trail, by any route.

    `owner` names the foreign key of a model that is part of another one (the value of a fact):
    the change then stands in the history of that owner.
    """

    def decorate(model: Model) -> Model:
        def remember(instance: models.Model, raw: bool = False, **_signal: Any) -> None:
            vars(instance)[BEFORE] = {} if raw else _stored(instance)

        def write(instance: models.Model, raw: bool = False, **_signal: Any) -> None:
            if not raw:
                _record(instance, owner, vars(instance).pop(BEFORE, {}), _values(instance))

        def write_removal(instance: models.Model, **_signal: Any) -> None:
            if owner:  # Wagtail tells of a removed owner itself
                _record(instance, owner, _values(instance), {})

        for signal, receiver in (
            (pre_save, remember),
            (post_save, write),
            (post_delete, write_removal),
        ):
            signal.connect(receiver, sender=model, weak=False, dispatch_uid=(CHANGED, model))
        return model

    return decorate


def changes(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Change]:
    """Return the old and new value of every field that differs; None where there was none."""
    return {
        name: (before.get(name), after.get(name))
        for name in {**before, **after}
        if (before.get(name) or None) != (after.get(name) or None)
    }


def _record(
    instance: models.Model, owner: str, before: dict[str, Any], after: dict[str, Any]
) -> None:
    told = changes(before, after)
    subject = _subject(instance, owner)
    if told and subject is not None:
        log(
            instance=subject,
            action=CHANGED,
            uuid=uuid4(),  # of entries with one, Wagtail's history shows the last only
            data={"model": instance._meta.label, "changes": told},
        )


def _subject(instance: models.Model, owner: str) -> models.Model | None:
    """Return whose history it is; None when that went away together with this row."""
    if not owner:
        return instance
    related = instance._meta.get_field(owner).related_model
    return related._base_manager.filter(pk=getattr(instance, f"{owner}_id")).first()


def _stored(instance: models.Model) -> dict[str, Any]:
    if instance.pk is None:
        return {}
    known = type(instance)._base_manager.filter(pk=instance.pk).first()
    return _values(known) if known else {}


def _values(instance: models.Model) -> dict[str, Any]:
    return {
        field.name: field.value_to_string(instance)
        for field in instance._meta.concrete_fields
        if not field.primary_key
        and field.name not in TECHNICAL
        and field.value_from_object(instance) is not None
    }
