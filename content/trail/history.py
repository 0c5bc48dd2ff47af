"""How does the history show which fields changed?"""

from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
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
        app_label, _dot, name = log_entry.data["model"].partition(".")
        model = apps.all_models[app_label].get(name.lower())
        return "; ".join(
            gettext("%(field)s was “%(old)s” and is now “%(new)s”")
            % {"field": _name(model, field), "old": _short(old), "new": _short(new)}
            for field, (old, new) in log_entry.data["changes"].items()
        )


def _name(model: Any, field: str) -> str:
    try:
        return str(model._meta.get_field(field).verbose_name)
    except (AttributeError, FieldDoesNotExist):  # the model or field left the project
        return field


def _short(value: str | None) -> str:
    known = {
        None: gettext("empty"),
        "": gettext("empty"),
        "True": gettext("yes"),
        "False": gettext("no"),
    }
    return known.get(value) or Truncator(value).chars(LONGEST)
