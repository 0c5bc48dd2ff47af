"""What does a municipality make of Wagtail when it follows the tutorial?

Running text is a StreamField of headings, rich text, links to pages and a snippet, as in the
tutorial's last chapters. A list is `get_children().live()` and asks each page for its specific
one in the template, literally as the tutorial's blog index does; with LIST_WITH_ONE_QUESTION it
asks for all of them at once.
"""

from django.conf import settings
from django.db import models
from wagtail.blocks import CharBlock, PageChooserBlock, RichTextBlock, StreamBlock
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.snippets.blocks import SnippetChooserBlock
from wagtail.snippets.models import register_snippet


@register_snippet
class ContactPoint(models.Model):
    """A phone number, a desk and a postal address, with opening hours as text."""

    name = models.CharField(max_length=80)
    phone = models.CharField(max_length=25, blank=True)
    phone_hours = models.CharField(max_length=120, blank=True)
    street = models.CharField(max_length=80, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    city = models.CharField(max_length=60, blank=True)
    postal_address = models.CharField(max_length=160, blank=True)
    opening_hours = models.JSONField(default=dict)

    def __str__(self):
        return self.name


@register_setting
class Municipality(BaseSiteSetting):
    """What stands at the bottom of every page."""

    contact_point = models.ForeignKey(ContactPoint, null=True, on_delete=models.SET_NULL)


class Body(StreamBlock):
    """Running text."""

    heading = CharBlock(template="town/heading.html")
    paragraph = RichTextBlock()
    contact = SnippetChooserBlock(ContactPoint, template="town/contact.html")
    page = PageChooserBlock(template="town/page_link.html")


class TownPage(Page):
    """What every page of the town has."""

    summary = models.TextField(blank=True)
    also_called = models.TextField(blank=True)
    body = StreamField(Body(), blank=True)

    class Meta:
        abstract = True


class HomePage(TownPage):
    """Top tasks, life events and themes."""

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        events = LifeEventPage.objects.descendant_of(self).live().order_by("path")
        return context | {"themes": ThemePage.objects.child_of(self).live(), "events": events}


class ThemePage(TownPage):
    """A subject with its products."""

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return context | {"offers": as_listed(self.get_children().live())}


class OverviewPage(TownPage):
    """Everything from A to Z."""

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        below = self.get_parent().get_descendants().live()
        pages = below.exact_type(ProductPage, LifeEventPage, InformationPage).order_by("title")
        return context | {"entries": as_listed(pages)}


class ProductPage(TownPage):
    """A product or service."""


class InformationPage(TownPage):
    """Other information."""


class LifeEventPage(TownPage):
    """What to arrange around an event."""


def as_listed(pages):
    return pages.specific() if settings.LIST_WITH_ONE_QUESTION else pages
