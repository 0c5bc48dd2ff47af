"""Of which blocks may editors build running text?"""

from content.blocks.callout import CalloutBlock
from content.blocks.contact import ContactBlock
from content.blocks.image import ImageBlock
from content.blocks.table import TableBlock
from content.blocks.titled_text import TitledTextBlock

BODY = (
    ("text", TitledTextBlock()),
    ("table", TableBlock()),
    ("callout", CalloutBlock()),
    ("image", ImageBlock()),
    ("contact", ContactBlock()),
)
