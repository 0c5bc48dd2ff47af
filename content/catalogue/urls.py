"""At which addresses do machines read?"""

from django.urls import path

from content.catalogue.feeds import ChangesFeed

urlpatterns = [
    path("changes.atom", ChangesFeed(), name="changes"),
    path("changes/<int:theme>.atom", ChangesFeed(), name="theme-changes"),
]
