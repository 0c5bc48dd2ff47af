"""Which signs may stand in an XML document?"""

import re

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""XML 1.0 (fifth edition), production 2, Char: no reader accepts any other sign."""


def xml_text(text: str) -> str:
    """Return the text without the signs that no XML document may hold."""
    return FORBIDDEN.sub("", text)
