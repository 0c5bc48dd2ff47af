"""How does the history show which fields changed?"""

from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db.models import DateField, Field, ForeignKey
from django.utils.dateparse import parse_date
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter

from content.trail.recorded import CHANGED

LONGEST = 80
"""Characters of a value in the history; the export holds it whole."""


def register(actions: LogActionRegistry) -> None:
    """Make the entries of `recorded` models readable."""
    actions.register_action(CHANGED)(ChangedFormatter)


class ChangedFormatter(LogFormatter):
    """Tells for every field what it was and what it became."""

    label = _("Change of a value")

    def format_message(self, log_entry: Any) -> str:
        """Return the sentence for the history."""
        app_label, _dot, model_name = log_entry.data["model"].partition(".")
        model = apps.all_models[app_label].get(model_name.lower())
        return "; ".join(
            _told(_field(model, name), name, old, new)
            for name, (old, new) in log_entry.data["changes"].items()
        )


def _told(field: Field | None, name: str, old: str | None, new: str | None) -> str:
    called = str(field.verbose_name) if field else name
    return gettext("%(field)s was “%(old)s” and is now “%(new)s”") % {
        "field": called,
        "old": _short(_in_words(field, old)),
        "new": _short(_in_words(field, new)),
    }


def _field(model: Any, name: str) -> Field | None:
    try:
        return model._meta.get_field(name)
    except (AttributeError, FieldDoesNotExist):  # the model or field left the project
        return None


def _in_words(field: Field | None, stored: str | None) -> str | None:
    """Return a stored value as people read it: a choice and a thing by name, a day as a date."""
    if field is None or not stored:
        return stored
    if field.choices:
        return str(dict(field.flatchoices).get(stored, stored))
    if isinstance(field, DateField) and (day := parse_date(stored)):
        return date_format(day, "j F Y")
    if isinstance(field, ForeignKey):
        return str(field.related_model._base_manager.filter(pk=stored).first() or stored)
    return stored


def _short(value: str | None) -> str:
    known = {
        None: gettext("empty"),
        "": gettext("empty"),
        "True": gettext("yes"),
        "False": gettext("no"),
    }
    return known.get(value) or Truncator(value).chars(LONGEST)
