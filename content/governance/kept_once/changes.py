"""What happens when something that pages show is changed, deleted or taken offline?"""

from typing import Any

from django.db.models import Model
from django.db.models.signals import post_save, pre_delete
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _
from wagtail.models import ReferenceIndex
from wagtail.signals import page_unpublished

from content.governance.kept_once.deletion import refuse_in_use
from content.governance.kept_once.rejudging import rejudge_later
from content.governance.kept_once.shared import shared_models
from content.governance.kept_once.used_by import pages_using
from content.governance.models import GovernedPage
from content.governance.people import acting_user

CHANGED = _("%(kind)s “%(name)s” was changed")
OFFLINE = _("the page “%(name)s” went offline")


def judge_users_again(
    sender: type[Model], instance: Model, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    """Judge the live pages that use what was saved; `raw` is a fixture being loaded."""
    if raw:
        return
    question = getattr(instance, "question_after_save", None)
    kind = str(sender._meta.verbose_name)
    told = _in_dutch(CHANGED, kind=kind, name=str(instance))
    rejudge_later(pages_using(instance), told, acting_user(), question)


def judge_linking_pages(sender: type[Model], instance: GovernedPage, **kwargs: Any) -> None:
    """Judge the live pages that link to a page that visitors cannot open any more."""
    told = _in_dutch(OFFLINE, name=instance.title)
    rejudge_later(pages_using(instance), told, acting_user())


def _in_dutch(sentence: Any, **words: str) -> str:
    with override("nl"):
        return gettext(str(sentence)) % words


for model in shared_models():
    ReferenceIndex.register_model(model)  # Wagtail itself leaves settings out
    post_save.connect(judge_users_again, sender=model, dispatch_uid=f"rejudge {model.__name__}")
    pre_delete.connect(refuse_in_use, sender=model, dispatch_uid=f"in use {model.__name__}")
page_unpublished.connect(judge_linking_pages, dispatch_uid="rejudge linking pages")
