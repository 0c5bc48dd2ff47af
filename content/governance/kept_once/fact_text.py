"""Can everyone read the text that is kept once and shown on many pages?"""

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.html import format_html

from a11y_checks.document import Document, Section
from a11y_checks.engine import static_report
from content.governance.law import law_in_force
from content.governance.wording import told_beside_field


def require_readable(fact: Model, fields: tuple[str, ...], language: str) -> None:
    """Raise ValidationError, by field, for text of a fact that the rule books refuse.

    A fact is live at once on every page that shows it, so its own form is its gate. The
    pages themselves are judged with it when they are published.
    """
    house_words = law_in_force().house_words
    errors = {}
    for name in fields:
        html = format_html("<p>{}</p>", getattr(fact, name))
        section = Section(name, html, language)
        document = Document("", language, (section,), house_words=house_words)
        refused = [f for f in static_report(document).findings if f.refuses]
        if refused:
            errors[name] = told_beside_field(refused)
    if errors:
        raise ValidationError(errors)
