"""Is every page type under the law? Asked at every start of the program."""

from collections.abc import Iterator
from typing import Any

from django.core.checks import CheckMessage, Error, register
from django.db import models
from wagtail.fields import StreamField
from wagtail.models import get_page_models

from content.governance.editor.forms import GovernedPageForm
from content.governance.models import GovernedPage

GUARDS = ("save", "publish", "document", "content_digest")
TEXTS = (models.CharField, models.TextField, StreamField)
NO_PROSE = (models.URLField, models.EmailField, models.SlugField)


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
    for name in GUARDS:
        if getattr(model, name) is not getattr(GovernedPage, name):
            told = f"It replaces `{name}`, with which the gate guards."
            errors.append(Error(told, obj=model, id="governance.E004"))
    for name in _unjudged_texts(model):
        told = f"Nobody judges its text `{name}`. Name it in `parts`, `names` or `not_shown`."
        errors.append(Error(told, obj=model, id="governance.E005"))
    return errors


def _unjudged_texts(model: type[GovernedPage]) -> Iterator[str]:
    """Yield the fields of this page type with running text that the rule books never see."""
    known = {part.field for part in model.parts} | {*model.names, *model.not_shown}
    known |= {field.name for field in GovernedPage._meta.get_fields()}
    for field in model._meta.concrete_fields:
        is_text = isinstance(field, TEXTS) and not isinstance(field, NO_PROSE)
        if is_text and not field.choices and field.name not in known:
            yield field.name
