"""Which pieces of a page need not be made again, because only the text of some page changed?"""

from typing import Any

from django import template
from django.template.base import FilterExpression, NodeList, Parser, Token
from django.utils.translation import get_language

from content.governance.once_per_request import remember

register = template.Library()


@register.tag
def ready(parser: Parser, token: Token) -> "ReadyNode":
    """Keep what stands between `{% ready values %}` and `{% endready %}`, one for all the values.

    For lists and facts: it holds until a fact, a menu or what a list shows of a page changes.
    Name everything else that the piece depends on; the language of the visitor is known.
    """
    _name, *values = token.split_contents()
    nodes = parser.parse(("endready",))
    parser.delete_first_token()
    return ReadyNode(nodes, [parser.compile_filter(value) for value in values])


class ReadyNode(template.Node):
    """A piece of a template that is remembered as long as what it shows stays the same."""

    def __init__(self, nodelist: NodeList, values: list[FilterExpression]) -> None:
        """Remember the piece and what it depends on."""
        self.nodelist, self.values = nodelist, values

    def render(self, context: Any) -> str:
        """Return the piece, as it was made before when it was."""
        differs = (value.resolve(context) for value in self.values)
        key = (self, get_language(), *differs)
        made: str = remember(key, lambda: self.nodelist.render(context))
        return made
