"""What may each role do?

A right is written as `app.codename`. With `page:` before it, it is for the whole page tree;
with `collection:` it is for all collections of pictures and documents. What does not stand
here, only an administrator (superuser) may do.
"""

from collections.abc import Iterable

ENTER = "wagtailadmin.access_admin"
LOOK_UP_PAGES = "governance.view_governedpage"
SHARED = ("contactpoint", "fact", "specialdays")


def _rights(actions: str, app: str, *models: str) -> frozenset[str]:
    return frozenset(f"{app}.{action}_{model}" for action in actions.split() for model in models)


def _on_pages(actions: str) -> frozenset[str]:
    return frozenset(f"page:{right}" for right in _rights(actions, "governance", "governedpage"))


def _in_collections(actions: str) -> frozenset[str]:
    pictures = _rights(actions, "wagtailimages", "image")
    return frozenset(
        f"collection:{right}" for right in pictures | _rights(actions, "wagtaildocs", "document")
    )


LOOKS_UP: frozenset[str] = frozenset(
    (ENTER, LOOK_UP_PAGES, "contact.view_pagefeedback", "search.view_querycount")
) | _rights("view", "facts", *SHARED)

WRITES = (
    LOOKS_UP
    | _on_pages("add change")
    | _in_collections("add change choose")
    | _rights("change", "contact", "pagefeedback")
    | _rights("view handle", "audits", "auditfinding")
    | _rights("view", "search", "synonym", "bestbet")
    | {
        "governance.add_waiver",
        "governance.view_wordlistentry",
        "simple_translation.submit_translation",
    }
)

APPROVES = (
    WRITES
    | _on_pages("publish lock unlock")
    | _rights("add change", "facts", *SHARED)
    | _rights("add change", "governance", "wordlistentry")
    | _rights("add change delete", "search", "synonym", "bestbet")
    | {"governance.approve_waiver", "governance.view_waiver", "governance.view_verdict"}
)

KEEPS_CONTENT = (
    APPROVES
    | _on_pages("bulk_delete")
    | _rights("delete", "facts", *SHARED)
    | _rights("change", "facts", "organisation")
    | _rights("delete", "governance", "wordlistentry")
    | _rights("view", "governance", "confirmation", "factcheck")
    | _rights("add change delete", "wagtailredirects", "redirect")
    | _rights("add change view", "audits", "auditrun")
    | {"audits.accept_auditfinding"}
)

AUDITS = (
    frozenset((ENTER, LOOK_UP_PAGES, "audits.audit_web"))
    | _rights("view", "governance", "verdict", "waiver", "confirmation", "factcheck")
    | _rights("view", "governance", "wordlistentry")
    | _rights("view", "facts", *SHARED)
    | _rights("view", "contact", "pagefeedback")
    | _rights("add change view", "audits", "auditrun")
    | _rights("view handle accept", "audits", "auditfinding")
    | _rights("add change view", "audits", "evaluation")
    | {"audits.write_statement"}
)


def parts(right: str) -> tuple[str, str, str]:
    """Return where a right holds ("", "page" or "collection"), its app and its codename."""
    place, _colon, name = right.rpartition(":")
    app, _dot, codename = name.partition(".")
    return place, app, codename


def in_order(rights: Iterable[str]) -> list[str]:
    """Return the rights sorted, each once."""
    return sorted(set(rights))
