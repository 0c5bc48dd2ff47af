"""At which address does an expert answer?"""

from django.urls import path

from content.governance.fact_check.views import fact_check

urlpatterns = [path("<str:token>/", fact_check, name="fact_check")]
