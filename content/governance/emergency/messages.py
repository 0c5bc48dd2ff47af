"""Which emergency messages are ready to use?"""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).with_name("messages.toml")


@dataclass(frozen=True)
class EmergencyMessage:
    """A message in B1 with one open place: where it happens."""

    key: str
    label: str
    place: str
    heading: str
    text: str


@cache
def emergency_messages() -> dict[str, EmergencyMessage]:
    """Return the messages by key, in the order of the file."""
    stored = tomllib.loads(SOURCE.read_text("utf-8"))
    return {key: EmergencyMessage(key=key, **values) for key, values in stored.items()}
