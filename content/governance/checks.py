"""Is every page type under the law? Asked at every start of the program."""

from typing import Any

from django.core.checks import CheckMessage, Error, register
from wagtail.models import get_page_models

from content.governance.forms import GovernedPageForm
from content.governance.models import GovernedPage


@register("governance")
def check_page_types(**kwargs: Any) -> list[CheckMessage]:
    """Return an error for every page type that the gate does not reach."""
    return [error for model in get_page_models() for error in _errors(model)]


def _errors(model: type) -> list[CheckMessage]:
    if not issubclass(model, GovernedPage):
        told = "This page type does not inherit GovernedPage."
        return [Error(told, obj=model, id="governance.E001")]
    if model is GovernedPage:
        return []
    errors: list[CheckMessage] = []
    if not issubclass(model.base_form_class, GovernedPageForm):
        errors.append(Error("Its form is not a GovernedPageForm.", obj=model, id="governance.E002"))
    if not model.parts:
        errors.append(Error("It declares no parts to judge.", obj=model, id="governance.E003"))
    if model.save is not GovernedPage.save:
        errors.append(Error("It replaces the save that guards.", obj=model, id="governance.E004"))
    return errors
