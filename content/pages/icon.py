"""Which drawings can stand beside a subject or a life event?"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Icon(models.TextChoices):
    """A drawing of our own: the value is the name of a file in `templates/icons/`."""

    NONE = "", _("No drawing")
    PASSPORT = "passport", _("Passport")
    HOUSE = "house", _("House")
    MOVE = "move", _("Moving box")
    MONEY = "money", _("Purse")
    BIN = "bin", _("Bin")
    CAR = "car", _("Car")
    BABY = "baby", _("Pram")
    RINGS = "rings", _("Two rings")
    APART = "apart", _("Two roads")
    CAKE = "cake", _("Cake")
    FLOWER = "flower", _("Flower")
    GLOBE = "globe", _("Globe")
    HEART = "heart", _("Heart")
    WORK = "work", _("Briefcase")
    SHOP = "shop", _("Shop")
    FLAGS = "flags", _("Little flags")
    BUILD = "build", _("Trowel")
    PEOPLE = "people", _("People")


def icon_field() -> models.CharField:
    """Return the field in which editors choose a drawing; a page does without as well."""
    return models.CharField(
        _("drawing"),
        max_length=20,
        choices=Icon,
        blank=True,
        default=Icon.NONE,
        help_text=_("Stands beside the title in lists. Some people look sooner than they read."),
    )
