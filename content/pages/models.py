"""Which page types are there?"""

from content.governance.once_per_request import forget_when_saved
from content.pages.home import HomePage
from content.pages.information import InformationPage
from content.pages.life_event import LifeEventPage
from content.pages.overview import OverviewPage
from content.pages.product import ProductPage
from content.pages.theme import ThemePage

__all__ = [
    "HomePage",
    "InformationPage",
    "LifeEventPage",
    "OverviewPage",
    "ProductPage",
    "ThemePage",
]

forget_when_saved(HomePage, InformationPage, LifeEventPage, OverviewPage, ProductPage, ThemePage)
