"""Which text does the language code of one element speak for?"""

from bs4 import Tag
from bs4.element import NavigableString

from a11y_checks.document import clean_text
from a11y_checks.wcag.html.attributes import attribute
from a11y_checks.wcag.html.index import NEVER_RENDERED


def text_in_language_of(root: Tag) -> str:
    """Return the text and image alternatives under root that no code inside it claims."""
    texts = (str(text) for text in root.find_all(string=True) if _belongs(text, root))
    images = (image for image in root.find_all("img") if _speaks_for(root, image))
    return clean_text(" ".join([*texts, *(attribute(image, "alt") for image in images)]))


def _belongs(text: NavigableString, root: Tag) -> bool:
    if type(text) is not NavigableString or not text.strip():
        return False
    parent = text.parent
    return parent is not None and parent.name not in NEVER_RENDERED and _speaks_for(root, text)


def _speaks_for(root: Tag, node: Tag | NavigableString) -> bool:
    around = (node, *node.parents) if isinstance(node, Tag) else node.parents
    return next((tag for tag in around if "lang" in tag.attrs), root) is root
