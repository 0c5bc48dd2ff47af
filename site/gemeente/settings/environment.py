"""What does the environment tell the site, and is it something that the site understands?

A variable that is empty counts as one that is not there, as in files for containers.
"""

import os
import re

from django.core.exceptions import ImproperlyConfigured

HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*", re.IGNORECASE)
"""A plain name: no `https://`, no port, and no sign that stands for every name."""
SWITCH = {"yes": True, "no": False}


def text(name: str, otherwise: str = "") -> str:
    """Return the value of a variable, or what holds without it."""
    return os.environ.get(name, "").strip() or otherwise


def required(name: str, meaning: str) -> str:
    """Return the value of a variable. Raises ImproperlyConfigured without it."""
    value = text(name)
    if not value:
        raise ImproperlyConfigured(f"Set the environment variable {name}: {meaning}.")
    return value


def number(name: str, otherwise: int) -> int:
    """Return a whole number. Raises ImproperlyConfigured for anything else."""
    told = text(name, str(otherwise))
    if not (told.isascii() and told.isdigit()):
        raise _misunderstood(name, told, "a whole number")
    return int(told)


def switch(name: str, otherwise: bool) -> bool:
    """Return whether something is on. Raises ImproperlyConfigured for anything but yes and no."""
    told = text(name, "yes" if otherwise else "no").lower()
    if told not in SWITCH:
        raise _misunderstood(name, told, "`yes` or `no`")
    return SWITCH[told]


def address(name: str, otherwise: str = "") -> str:
    """Return a web address. Raises ImproperlyConfigured when it does not say http or https."""
    told = text(name, otherwise)
    if told and not told.startswith(("https://", "http://")):
        raise _misunderstood(name, told, "a whole address, such as https://www.voorbeeld.nl")
    return told


def secret(name: str, meaning: str, shortest: int) -> str:
    """Return a key that nobody guesses. Raises ImproperlyConfigured when it is too short."""
    value = required(name, meaning)
    if len(value) < shortest:
        raise ImproperlyConfigured(f"The environment variable {name} is too short. Set {meaning}.")
    return value


def hosts(name: str, meaning: str) -> list[str]:
    """Return the names of the site. Raises ImproperlyConfigured for what is no plain name."""
    told = [host.strip() for host in required(name, meaning).split(",") if host.strip()]
    for host in told:
        if not HOST.fullmatch(host):
            raise _misunderstood(name, host, "a plain host name, such as www.voorbeeld.nl")
    return told


def _misunderstood(name: str, told: str, wanted: str) -> ImproperlyConfigured:
    return ImproperlyConfigured(f"The environment variable {name} must be {wanted}, not {told!r}.")
