"""Which scripts that Wagtail writes into its own admin pages may a browser run?

Wagtail starts its date pickers, choosers and inline panels with a line of script in the HTML.
A policy without 'unsafe-inline' stops those too. The lines have a few fixed forms that only
hold data, so a line in such a form gets its hash in the policy; any other line does not run.
"""

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Iterator

INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
WIDGET = re.compile(
    r"(?:init(?:Date|DateTime|Time)Chooser|(?:new |create)[A-Z]\w*Chooser)"
    r'\("(?:[\w-]|\\u002D)+"(?:, (\{[^\n]*\}))?\);?'
)
PANEL = re.compile(
    r"\s*\(function\(\) \{\s*var panel = new (?:InlinePanel|MultipleChooserPanel)"
    r'\(JSON\.parse\("[^"\n]*[^"\\\n]"\)\);\s*\}\)\(\);\s*'
)
NEW_ROW = "__prefix__"
MOST_NEW_ROWS = 20
"""Rows somebody can add to an inline panel before saving: each has its own line of script."""


def script_sources(html: str) -> Iterator[str]:
    """Yield a CSP hash source for every line of script that only starts a widget of Wagtail."""
    for script in INLINE.findall(html):
        if _only_starts_a_widget(script):
            for variant in _variants(script):
                digest = hashlib.sha256(variant.encode()).digest()
                yield f"'sha256-{b64encode(digest).decode()}'"


def _only_starts_a_widget(script: str) -> bool:
    widget = WIDGET.fullmatch(script)
    return bool(PANEL.fullmatch(script) or (widget and _is_data(widget[1] or "{}")))


def _is_data(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _variants(script: str) -> Iterator[str]:
    yield script
    if NEW_ROW in script and WIDGET.fullmatch(script):
        for row in range(MOST_NEW_ROWS):
            yield script.replace(NEW_ROW, str(row))
