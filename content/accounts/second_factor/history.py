"""What does the audit trail tell about how somebody signs in?"""

from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, log

from content.governance.mailing import addresses_of, mail_later

SET_UP = "accounts.second_step.set_up"
RECOVERED = "accounts.second_step.recovered"
NEW_CODES = "accounts.second_step.new_codes"
RESET = "accounts.second_step.reset"
SIGNED_OUT = "accounts.signed_out_everywhere"
TOLD_BY_MAIL = {
    SET_UP: _("From now on you sign in with a code from your app."),
    RECOVERED: _("Somebody signed in to your account with a recovery code."),
    NEW_CODES: _("Your account has new recovery codes. The older ones work no more."),
    RESET: _("The codes of your account were taken away. You set up your app again."),
}


def record(action: str, account: AbstractBaseUser, by: AbstractBaseUser | None) -> None:
    """Write what happened in the trail, and mail the person whose account it is."""
    log(instance=account, action=action, user=by)
    if action in TOLD_BY_MAIL:
        context = {"told": TOLD_BY_MAIL[action], "username": account.get_username()}
        mail_later("second_step", context, addresses_of([account]))


def register(actions: LogActionRegistry) -> None:
    """Register the entries about signing in."""
    label = _("Sign in")
    actions.register_action(SET_UP, label, _("Set up an app for codes"))
    actions.register_action(RECOVERED, label, _("Signed in with a recovery code"))
    actions.register_action(NEW_CODES, label, _("Made new recovery codes"))
    actions.register_action(RESET, label, _("Codes taken away"))
    actions.register_action(SIGNED_OUT, label, _("Signed out everywhere else"))
