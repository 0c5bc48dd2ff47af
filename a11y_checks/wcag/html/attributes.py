"""What does an element's attribute say, as one string?"""

import re

from bs4 import Tag

INTEGER = re.compile(r"\s*[+-]?\d{1,9}")


def attribute(tag: Tag, name: str) -> str:
    """Return the stripped value of an attribute, empty when it is absent.

    The parser splits some attributes (class, headers, rel) in a list; here they are one
    string again, with single spaces.
    """
    value = tag.attrs.get(name)
    if value is None:
        return ""
    return value.strip() if isinstance(value, str) else " ".join(value)


def tokens(tag: Tag, name: str) -> list[str]:
    """Return the words of a space separated attribute, in lower case."""
    return attribute(tag, name).lower().split()


def integer(tag: Tag, name: str) -> int | None:
    """Return the whole number an attribute begins with, as HTML reads it; None without one."""
    if name not in tag.attrs:
        return None
    found = INTEGER.match(attribute(tag, name))
    return int(found.group()) if found else None
