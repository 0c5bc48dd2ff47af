"""What may stand in a cell, so that no spreadsheet computes what somebody else wrote?"""

from typing import Any

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A spreadsheet computes a cell that begins so (OWASP, CSV injection); some read wide signs too."""
LONGEST = 32_767
"""Excel holds no more signs in a cell."""


def harmless(cell: object) -> object:
    """Return the value; a text that would be a formula gets an apostrophe before it.

    Signs that no workbook may hold are left out, and a text ends where a cell does.
    """
    if not isinstance(cell, str):
        return cell
    text = ILLEGAL_CHARACTERS_RE.sub("", cell)
    return (f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text)[:LONGEST]


class HarmlessExport:
    """A list of Wagtail whose CSV and XLSX hold nothing that a spreadsheet computes."""

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        """Return what Wagtail would write, made harmless; whole values become text first."""
        written = super().preprocess_field_value(field, value, export_format)  # type: ignore[misc]  # Wagtail's list has it
        is_plain = written is None or isinstance(written, (str, int, float))
        return harmless(written if is_plain or _is_moment(written) else str(written))


def _is_moment(value: object) -> bool:
    return hasattr(value, "isoformat")
