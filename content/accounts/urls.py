"""Which addresses does signing in have, apart from Wagtail's own?"""

from django.urls import path

from content.accounts.provider import views

app_name = "accounts"
urlpatterns = [
    path("start/", views.start, name="start"),
    path("terug/", views.come_back, name="come_back"),
]
