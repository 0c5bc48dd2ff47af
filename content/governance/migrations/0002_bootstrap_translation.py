"""Give the rows that Wagtail itself made a locale and a translation key."""

from django.db import migrations
from wagtail.models import (
    BootstrapLocaleField,
    BootstrapTranslatableModel,
    BootstrapTranslationKeyField,
)


class Migration(migrations.Migration):
    dependencies = [
        ("governance", "0001_initial"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [
        BootstrapLocaleField("GovernedPage"),
        BootstrapTranslationKeyField("GovernedPage"),
        BootstrapTranslatableModel("governance.GovernedPage"),
    ]
