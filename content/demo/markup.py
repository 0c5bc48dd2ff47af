"""How does plain text that an editor can read become rich text?

Blank lines part paragraphs. Lines that begin with `- ` or `1. ` make a list, `### ` and
`#### ` a subheading. Inside a line: `**bold**`, `[words](https://…)`, `[words](page:slug)`,
`{fact:key}`.
"""

import re
from collections.abc import Callable
from html import escape

FindPageId = Callable[[str], int]

LIST_ITEM = {"ul": re.compile(r"- (.+)"), "ol": re.compile(r"\d+\. (.+)")}
SUBHEADING = re.compile(r"(#{3,4}) (.+)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
FACT = re.compile(r"\{fact:([a-z0-9-]+)\}")
LINK = re.compile(r"\[(.+?)\]\((page:[\w-]+|https://\S+?)\)")


def rich_text(text: str, page_id: FindPageId) -> str:
    """Return text as the HTML that Wagtail stores for rich text.

    `page_id` finds the page with a slug, for the links that say `page:slug`.
    """
    paragraphs = [part for part in re.split(r"\n\s*\n", text.strip()) if part]
    return "".join(_block(part.splitlines(), page_id) for part in paragraphs)


def _block(lines: list[str], page_id: FindPageId) -> str:
    for tag, item in LIST_ITEM.items():
        matches = [item.fullmatch(line.strip()) for line in lines]
        if all(matches):
            items = "".join(f"<li>{_inline(m[1], page_id)}</li>" for m in matches if m)
            return f"<{tag}>{items}</{tag}>"
    words = _inline(" ".join(line.strip() for line in lines), page_id)
    if heading := SUBHEADING.fullmatch(words):
        level = len(heading[1])
        return f"<h{level}>{heading[2]}</h{level}>"
    return f"<p>{words}</p>"


def _inline(text: str, page_id: FindPageId) -> str:
    marked = BOLD.sub(r"<b>\1</b>", escape(text, quote=False))
    linked = LINK.sub(lambda link: _link(link[1], link[2], page_id), marked)
    return FACT.sub(r'<embed embedtype="fact" id="\1"/>', linked)


def _link(words: str, target: str, page_id: FindPageId) -> str:
    if target.startswith("page:"):
        return f'<a linktype="page" id="{page_id(target.removeprefix("page:"))}">{words}</a>'
    return f'<a href="{target}">{words}</a>'
