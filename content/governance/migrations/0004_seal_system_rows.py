"""Before the constraint: the root bears a seal of its own, the welcome page is not live."""

from django.db import migrations


def seal_root(apps, schema_editor):
    """The root is never served; Wagtail's welcome page was never judged."""
    pages = apps.get_model("governance", "GovernedPage").objects
    pages.filter(depth=1).update(seal="system:root")
    pages.filter(depth__gt=1).update(live=False)


class Migration(migrations.Migration):
    dependencies = [("governance", "0003_publishing_fields")]

    operations = [migrations.RunPython(seal_root, migrations.RunPython.noop)]
