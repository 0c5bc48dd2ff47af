"""At which addresses do residents give feedback? In the language of the site."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from content.contact.views import answer, explain, thanks

urlpatterns = [
    path(_("feedback/"), answer, name="feedback"),
    path(_("feedback/thanks/"), thanks, name="feedback-thanks"),
    path(_("feedback/<str:told>/"), explain, name="feedback-explain"),
]
