"""How do editors fill in a day?"""

from django import forms


class DateInput(forms.DateInput):
    """The browser's own date field: works by keyboard and touch, and needs no script."""

    input_type = "date"

    def __init__(self) -> None:
        """Write the day the way such a field reads it (HTML standard, date state)."""
        super().__init__(format="%Y-%m-%d")
