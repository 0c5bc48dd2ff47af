"""Which roles does a municipality have?"""

from dataclasses import dataclass

from content.accounts.rights import APPROVES, AUDITS, KEEPS_CONTENT, LOOKS_UP, WRITES

WRITER, APPROVER, AUDITOR, KEEPER, DESK = "writer", "approver", "auditor", "keeper", "desk"


@dataclass(frozen=True)
class RoleKind:
    """One role: its key, the name of its group at the start, and what it may do.

    `was` is the group that Wagtail makes for the same work: it gets the Dutch name.
    """

    key: str
    name: str
    rights: frozenset[str]
    was: str = ""


ROLES = (
    RoleKind(WRITER, "Redacteuren", WRITES, was="Editors"),
    RoleKind(APPROVER, "Eindredacteuren", APPROVES, was="Moderators"),
    RoleKind(AUDITOR, "Auditors", AUDITS),
    RoleKind(KEEPER, "Beheerders van inhoud", KEEPS_CONTENT),
    RoleKind(DESK, "Baliemedewerkers", LOOKS_UP),
)
