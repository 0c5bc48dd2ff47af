"""Which formatting may editors use?"""

from typing import Final

SHORT_TEXT: Final = ["bold", "italic", "ol", "ul", "link", "fact"]
"""For a few lines in a card or box: no headings, they belong to the card."""

LONG_TEXT: Final = ["h3", "h4", *SHORT_TEXT, "document-link"]
"""For a section of a page: the template writes h1 and h2, so editors start at h3."""
