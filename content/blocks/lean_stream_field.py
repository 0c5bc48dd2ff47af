"""How do StreamField definitions stay out of the migrations?"""

from typing import Any

from wagtail.fields import StreamField

PLAIN_JSON = "django.db.models.JSONField"


class LeanStreamField(StreamField):
    """A StreamField that migrations know for what the database holds: JSON.

    A changed block then asks for no migration, and a data migration sees the stored list
    itself, so that no historical block definition can drop what editors wrote.
    """

    def __init__(self, block_types: Any = (), **kwargs: Any) -> None:
        """Take the same arguments as StreamField; migrations give no blocks."""
        super().__init__(block_types, **kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Return a plain JSON field with the same name and options."""
        name, _path, _blocks, kwargs = super().deconstruct()
        kwargs.pop("block_lookup")
        return name, PLAIN_JSON, [], kwargs
