"""How does somebody ask for a new password, without a flood of mail to a colleague?"""

from typing import Any

from wagtail.admin.forms.auth import PasswordResetForm

from content.governance.rate_limit import is_too_often

MOST_MAILS, WITHIN_SECONDS = 3, 3600


class AskForPasswordForm(PasswordResetForm):
    """Mails an address a few times an hour at most; the page says the same each time."""

    def save(self, **options: Any) -> None:
        """Mail the way to a new password, unless this address had that a few times just now."""
        address = self.cleaned_data["email"].casefold()
        if not is_too_often("password-reset", address, MOST_MAILS, WITHIN_SECONDS):
            super().save(**options)
