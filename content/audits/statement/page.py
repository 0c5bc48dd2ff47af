"""How does a statement become a page, by the same gate as every other page?"""

import json
import uuid

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Site

from content.audits.evaluation.gather import evaluation_facts
from content.audits.models import Statement
from content.audits.statement.blanks import blanks
from content.audits.statement.text import StatementText, statement_text
from content.facts.models import Organisation
from content.governance.models import GovernedPage
from content.pages.models import InformationPage

SLUG = "toegankelijkheid"
LEGAL_NAME = "toegankelijkheidsverklaring"
"""What the law calls it. Too long a word for a title; whoever searches for it finds the page."""


def write_draft(statement: Statement, by: AbstractBaseUser) -> InformationPage:
    """Return the page with the text of now as its newest draft; nothing goes live.

    Editors publish it as any page, so it must pass the gate. A later statement on the same
    website takes over the page of the earlier one. Raises ValidationError with every point
    that is still open, or when there is no website to put the page on.
    """
    facts, today = evaluation_facts(statement.evaluation), timezone.localdate()
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None:
        raise ValidationError(_("There is no website yet."))
    organisation = Organisation.for_site(site)
    if points := blanks(facts, statement, organisation, today):
        raise ValidationError(list(points))
    text = statement_text(facts, statement, organisation, today)
    with transaction.atomic():
        page = _page(statement) or _new_page(site.root_page.specific)
        written = page.get_latest_revision_as_object()
        _fill(written, text)
        written.save_revision(user=by)
        statement.page = page
        statement.save(update_fields=["page"])
    return page


def _page(statement: Statement) -> InformationPage | None:
    """Return the page of this statement, else of an earlier one on the same website."""
    same = Statement.objects.filter(evaluation__section=statement.evaluation.section_id)
    own = [statement, *same.exclude(pk=statement.pk).exclude(page=None)]
    ids = [each.page_id for each in own if each.page_id]
    return InformationPage.objects.filter(pk__in=ids[:1]).first()


def _new_page(home: GovernedPage) -> InformationPage:
    page = InformationPage(title=SLUG, slug=_free_slug(home), live=False, locale=home.locale)
    home.add_child(instance=page)
    return page


def _free_slug(home: GovernedPage) -> str:
    taken = set(home.get_children().values_list("slug", flat=True))
    names = (SLUG, *(f"{SLUG}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def _fill(page: InformationPage, text: StatementText) -> None:
    """Put the text in the fields; the same section keeps its id, so that comparing works."""
    page.title = page.draft_title = text.title
    page.summary = text.summary
    page.also_called = LEGAL_NAME
    blocks = [
        {
            "type": "text",
            "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{SLUG}:{section.heading}")),
            "value": {"heading": section.heading, "text": section.html},
        }
        for section in text.sections
    ]
    page.body = page._meta.get_field("body").to_python(json.dumps(blocks))
