"""In which everyday words does an editor meet the fields that Wagtail brings along?"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel

from content.governance.parts import IN_SEARCH_RESULTS

CONTENT_PANELS = [
    TitleFieldPanel(
        "title",
        help_text=_("Begin with the word that people use themselves, such as: Paspoort aanvragen."),
    )
]
PROMOTE_PANELS = [
    MultiFieldPanel(
        [
            FieldPanel(
                "slug",
                heading=_("Last part of the web address"),
                help_text=_("Short words with hyphens, for example: paspoort-aanvragen."),
            ),
            FieldPanel(
                "seo_title",
                heading=IN_SEARCH_RESULTS["seo_title"],
                help_text=_("Leave this empty: then people see the title of the page."),
            ),
            FieldPanel(
                "search_description",
                heading=IN_SEARCH_RESULTS["search_description"],
                help_text=_("One or two short sentences, below the title."),
            ),
        ],
        heading=_("For search engines"),
    ),
    MultiFieldPanel(
        [
            FieldPanel(
                "show_in_menus",
                heading=_("Show in the menu"),
                help_text=_("Then this page stands in the menu of the site."),
            )
        ],
        heading=_("In the menu of the site"),
    ),
]
