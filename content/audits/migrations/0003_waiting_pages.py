"""A page of a run that nobody took yet is waiting; it was called “todo”."""

from collections.abc import Callable

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def rename(before: str, after: str) -> Callable[[Apps, BaseDatabaseSchemaEditor], None]:
    def renamed(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
        pages = apps.get_model("audits", "RunPage").objects.using(schema_editor.connection.alias)
        pages.filter(state=before).update(state=after)

    return renamed


class Migration(migrations.Migration):
    dependencies = [("audits", "0002_evaluations_and_statements")]

    operations = [
        migrations.AlterField(
            model_name="runpage",
            name="state",
            field=models.CharField(
                choices=[
                    ("waiting", "To do"),
                    ("busy", "Busy"),
                    ("done", "Done"),
                    ("untested", "Not tested"),
                ],
                default="waiting",
                max_length=8,
                verbose_name="state",
            ),
        ),
        migrations.RunPython(rename("todo", "waiting"), rename("waiting", "todo")),
    ]
