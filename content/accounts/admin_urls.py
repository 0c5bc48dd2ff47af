"""Which addresses does the second step have in the admin?"""

from django.urls import path

from content.accounts.second_factor import overview, views

urlpatterns = [
    path("", views.ask, name="ask"),
    path("set-up/", views.set_up, name="set_up"),
    path("codes/", views.show_codes, name="codes"),
    path("codes/new/", overview.make_codes, name="new_codes"),
    path("account/", overview.overview, name="overview"),
    path("elsewhere/", overview.sign_out_elsewhere, name="sign_out_elsewhere"),
    path("reset/<int:user_id>/", overview.reset, name="reset"),
]
