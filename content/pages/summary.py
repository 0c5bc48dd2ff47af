"""How does an editor write the one to three sentences at the start of a page?"""

from wagtail.admin.panels import FieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput

SUMMARY = FieldPanel("summary", widget=AdminAutoHeightTextInput)
"""A box that grows, so that the whole text can be read while it is written."""
