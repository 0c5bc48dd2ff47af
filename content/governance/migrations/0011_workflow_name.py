"""The button says where a page goes: “Stuur door naar Controle en publicatie”."""

from django.db import migrations

OLD, NEW = "Van concept naar live", "Controle en publicatie"


def rename(apps, schema_editor):
    """Give our own workflow its new name; one that a site renamed itself keeps that name."""
    apps.get_model("wagtailcore", "Workflow").objects.filter(name=OLD).update(name=NEW)


class Migration(migrations.Migration):
    dependencies = [("governance", "0010_private_section")]

    operations = [migrations.RunPython(rename, migrations.RunPython.noop)]
