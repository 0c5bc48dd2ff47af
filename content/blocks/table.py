"""A table that says what it shows and what its columns hold."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock
from wagtail.contrib.typed_table_block.blocks import (
    TypedTable,
    TypedTableBlock,
    TypedTableBlockValidationError,
)

from content.blocks.fact import FactBlock


class TableBlock(TypedTableBlock):
    """Columns with a heading each; the first column names the row, others may hold facts."""

    text = CharBlock(label=_("text"), required=False)
    fact = FactBlock(label=_("fact"), required=False)

    class Meta:
        label = _("Table")
        icon = "table"
        template = "blocks/table.html"

    def clean(self, table: TypedTable) -> TypedTable:
        """Return the table. Raises a validation error when it has no caption or headings."""
        cleaned = super().clean(table)
        faults = [] if self.is_deferred_validation else list(_faults(cleaned))
        if faults:
            raise TypedTableBlockValidationError(non_block_errors=faults)
        return cleaned


def _faults(table: TypedTable) -> "list[ValidationError]":
    faults = []
    if not table.caption.strip():
        faults.append(ValidationError(_("Write above the table what it shows.")))
    if not all(column["heading"].strip() for column in table.columns):
        faults.append(ValidationError(_("Give every column a heading.")))
    return faults
