"""How does somebody who is being watched get away from a page at once?"""

from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


def way_out_field() -> models.URLField:
    """Return the field with an innocent site; a page without one has no such button."""
    return models.URLField(
        _("way out"),
        blank=True,
        validators=[URLValidator(schemes=["https"])],
        help_text=_(
            "Only for pages about danger at home. A button that stays in view leads to this site, "
            "for example one about the weather."
        ),
    )
