"""How long does the rest of a run take, in words?"""

from django.utils.translation import ngettext


def time_left(seconds: float) -> str:
    """Return how long it takes in words, in minutes when that is more than one."""
    if seconds < 60:
        count = round(seconds)
        text = ngettext("%(count)d second", "%(count)d seconds", count)
    else:
        count = round(seconds / 60)
        text = ngettext("%(count)d minute", "%(count)d minutes", count)
    return text % {"count": count}
