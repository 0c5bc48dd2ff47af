"""Does the admin write a day as Dutch people do, and understand it in every language?"""

from datetime import date, datetime

import pytest
from django import forms
from django.conf import settings
from django.utils.translation import override
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput

DAY = date(2026, 11, 30)
HOUR = datetime(2026, 11, 30, 9, 15)


class Days(forms.Form):
    day = forms.DateField(widget=AdminDateInput)
    hour = forms.DateTimeField(widget=AdminDateTimeInput)


@pytest.fixture(params=[code for code, _name in settings.LANGUAGES])
def language(request):
    with override(request.param):
        yield request.param


def test_a_field_shows_the_day_first(language):
    shown = str(Days(initial={"day": DAY, "hour": HOUR}))
    assert 'value="30-11-2026"' in shown
    assert 'value="30-11-2026 09:15"' in shown


@pytest.mark.parametrize("day", ["30-11-2026", "2026-11-30"])
def test_what_a_field_shows_is_understood_and_so_is_iso(language, day):
    form = Days({"day": day, "hour": f"{day} 09:15"})
    assert form.is_valid(), form.errors
    assert form.cleaned_data["day"] == DAY
    assert form.cleaned_data["hour"].replace(tzinfo=None) == HOUR


def test_the_calendar_beside_the_field_writes_the_same(language):
    assert AdminDateInput().get_config()["format"] == "d-m-Y"
    assert AdminDateTimeInput().get_config()["format"] == "d-m-Y H:i"
