"""Which role does an element play for assistive technology?"""

from functools import cache, lru_cache

from bs4 import Tag

from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.focus import is_focusable
from a11y_checks.wcag.html.tree import ancestors
from a11y_checks.wcag.html.wordlist import read_list

PRESENTATIONAL = frozenset({"none", "presentation"})
"""HTML Accessibility API Mappings 1.0 (W3C): roles of elements that need no condition."""
IMPLICIT = {
    **{f"h{level}": "heading" for level in range(1, 7)},
    **{"article": "article", "aside": "complementary", "blockquote": "blockquote"},
    **{"button": "button", "caption": "caption", "code": "code", "dd": "definition"},
    **{"datalist": "listbox", "del": "deletion", "details": "group", "dfn": "term"},
    **{"dialog": "dialog", "dt": "term", "em": "emphasis", "fieldset": "group"},
    **{"figure": "figure", "hr": "separator", "html": "document", "ins": "insertion"},
    **{"li": "listitem", "main": "main", "math": "math", "menu": "list", "meter": "meter"},
    **{"nav": "navigation", "ol": "list", "optgroup": "group", "option": "option"},
    **{"output": "status", "p": "paragraph", "progress": "progressbar", "search": "search"},
    **{"strong": "strong", "sub": "subscript", "sup": "superscript", "table": "table"},
    **{"tbody": "rowgroup", "td": "cell", "textarea": "textbox", "tfoot": "rowgroup"},
    **{"th": "columnheader", "thead": "rowgroup", "time": "time", "tr": "row", "ul": "list"},
    **{"b": "generic", "bdi": "generic", "bdo": "generic", "body": "generic"},
    **{"div": "generic", "i": "generic", "pre": "generic", "q": "generic"},
    **{"small": "generic", "span": "generic", "u": "generic"},
}
INPUT_ROLES = {
    **{"checkbox": "checkbox", "radio": "radio", "range": "slider", "number": "spinbutton"},
    **{"button": "button", "submit": "button", "reset": "button", "image": "button"},
    **{"search": "searchbox", "": "textbox", "text": "textbox", "email": "textbox"},
    **{"tel": "textbox", "url": "textbox", "password": "", "hidden": "", "color": ""},
    **{"date": "", "datetime-local": "", "file": "", "month": "", "time": "", "week": ""},
}
LANDMARK_PARENTS = frozenset({"article", "aside", "main", "nav", "section"})


@cache
def known_roles() -> frozenset[str]:
    """Return the roles a page may use: WAI-ARIA 1.2, its graphics and DPub modules."""
    return read_list("aria_roles.txt") - read_list("aria_abstract_roles.txt")


def role_of(tag: Tag) -> str:
    """Return the role that counts: the first known one named, else the element's own.

    An element that can get focus keeps its own role when it claims to be presentational.
    """
    if "role" not in tag.attrs:
        return implicit_role(tag)
    explicit = explicit_role(tag)
    if explicit in PRESENTATIONAL and _must_stay(tag):
        return implicit_role(tag)
    return explicit or implicit_role(tag)


def explicit_role(tag: Tag) -> str:
    """Return the first known role in the role attribute, empty without one."""
    if "role" not in tag.attrs:
        return ""
    return _first_known(attribute(tag, "role"))


def implicit_role(tag: Tag) -> str:
    """Return the role HTML gives the element itself, empty when it gives none."""
    if role := IMPLICIT.get(tag.name):
        return role
    if tag.name in {"a", "area"}:
        return "link" if "href" in tag.attrs else "generic"
    if tag.name == "img":
        return "none" if _is_empty_alt(tag) and not _must_stay(tag) else "img"
    if tag.name == "input":
        return _input_role(tag)
    if tag.name == "select":
        many = "multiple" in tag.attrs or attribute(tag, "size") not in {"", "1"}
        return "listbox" if many else "combobox"
    if tag.name in {"header", "footer"}:
        inside = any(parent.name in LANDMARK_PARENTS for parent in ancestors(tag))
        return "generic" if inside else {"header": "banner", "footer": "contentinfo"}[tag.name]
    return ""


@lru_cache(maxsize=1024)
def _first_known(value: str) -> str:
    return next((role for role in value.lower().split() if role in known_roles()), "")


def _input_role(tag: Tag) -> str:
    kind = attribute(tag, "type").lower()
    role = INPUT_ROLES.get(kind, "textbox")
    return "combobox" if role in {"textbox", "searchbox"} and "list" in tag.attrs else role


def _is_empty_alt(tag: Tag) -> bool:
    return tag.attrs.get("alt") == ""


def _must_stay(tag: Tag) -> bool:
    """Presentational roles conflict resolution, WAI-ARIA 1.2 §8.3.2."""
    return is_focusable(tag) or any(map(_is_global, tag.attrs))


def _is_global(name: str) -> bool:
    return name in read_list("aria_global_attributes.txt") and name != "aria-hidden"
