"""How do pictures and documents of Wagtail's own models get here, with everything they had?

They keep their id, so that pages and texts that refer to them go on doing so.
"""

from django.core.management.color import no_style
from django.db import migrations

from content.media.document_file import faults_of

TAKEN_OVER = (
    ("wagtailimages", "Image", "Picture", ("width", "height", "focal_point_x", "focal_point_y")),
    ("wagtaildocs", "Document", "Download", ()),
)
SAME = ("id", "title", "file", "created_at", "uploaded_by_user_id", "collection_id")
ALSO = ("description", "file_size", "file_hash", "focal_point_width", "focal_point_height")


def take_over(apps, schema_editor):
    for app, old_name, new_name, fields in TAKEN_OVER:
        old, new = apps.get_model(app, old_name), apps.get_model("media", new_name)
        known = {field.attname for field in old._meta.concrete_fields}
        for item in old.objects.all():
            values = {name: getattr(item, name) for name in (*SAME, *ALSO, *fields) if name in known}
            values["file"] = item.file.name
            if "description" in values:  # the title is all the words there were
                values["description"] = values["description"] or item.title
            if new_name == "Download":
                values["faults"] = _faults(item)
            made = new.objects.create(**values)
            new.objects.filter(pk=made.pk).update(created_at=item.created_at)
        _move_tags(apps, app, old_name, new_name)
        sequences = schema_editor.connection.ops.sequence_reset_sql(no_style(), [new])
        for statement in sequences:
            schema_editor.execute(statement)


def _faults(document):
    try:
        with document.file.open("rb") as file:
            return [fault.value for fault in faults_of(file, document.file.name)]
    except OSError:  # a file that is gone is found as a dead link
        return []


def _move_tags(apps, app, old_name, new_name):
    types = apps.get_model("contenttypes", "ContentType").objects
    old = types.filter(app_label=app, model=old_name.lower()).first()
    if old is not None:
        new, _created = types.get_or_create(app_label="media", model=new_name.lower())
        apps.get_model("taggit", "TaggedItem").objects.filter(content_type=old).update(
            content_type=new
        )


class Migration(migrations.Migration):
    dependencies = [
        ("media", "0001_initial"),
        ("wagtailimages", "0027_image_description"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("taggit", "0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(take_over, migrations.RunPython.noop)]
