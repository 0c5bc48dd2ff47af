"""Is noted what people look for, and never who?"""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.utils import timezone

from content.search.models import QueryCount, Synonym
from content.search.query_log import logged_form, note
from content.search.questions import asked_in_vain, most_asked
from content.search.todo import SOURCE

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return get_user_model().objects.create_superuser("redactie", "redactie@voorbeeld.nl", "geheim")


def test_counts_a_question_by_day_however_it_is_typed():
    for text in ("Paspoort", "paspoort ", "PASPOORT"):
        note(text, "nl", 3)
    row = QueryCount.objects.get()
    assert (row.query, row.asked, row.hits, row.day) == ("paspoort", 3, 3, timezone.localdate())


def test_keeps_no_personal_data():
    assert logged_form("bsn 111222333 van jan@voorbeeld.nl") == "bsn [bsn] van [e-mail]"
    assert len(logged_form("x" * 10_000)) == 100
    fields = {field.name for field in QueryCount._meta.get_fields()}
    assert fields == {"id", "day", "language", "query", "key", "asked", "hits"}


def test_forgets_what_is_older_than_the_setting(settings, capsys):
    settings.SEARCH_LOG_DAYS = 30
    today = timezone.localdate()
    for days in (29, 31):
        QueryCount.objects.create(
            day=today - timedelta(days=days), language="nl", query=f"vraag {days}", key="x"
        )
    call_command("forget_queries")
    assert list(QueryCount.objects.values_list("query", flat=True)) == ["vraag 29"]
    assert "1" in capsys.readouterr().out


def test_the_report_tells_what_is_asked_most_and_what_in_vain(admin_client):
    for text, hits, times in (("paspoort", 2, 2), ("kliko", 0, 3), ("<b>x</b>", 0, 1)):
        for _time in range(times):
            note(text, "nl", hits)
    assert [row["query"] for row in most_asked(90)] == ["kliko", "paspoort", "<b>x</b>"]
    page = admin_client.get("/admin/reports/search-questions/").content.decode()
    assert "<b>x</b>" not in page
    assert "?typed=kliko&amp;language=nl" in page


def test_one_click_makes_a_synonym_and_the_question_leaves_the_list(admin_client):
    note("kliko", "nl", 0)
    form = admin_client.get("/admin/snippets/search/synonym/add/?typed=kliko&language=nl")
    assert 'value="kliko"' in form.content.decode()
    admin_client.post(
        "/admin/snippets/search/synonym/add/",
        {"typed": "Kliko", "means": "afvalcontainer", "language": "nl"},
    )
    assert Synonym.objects.get().key == "kliko"
    assert not asked_in_vain(90).exists()


def test_a_question_that_found_something_since_is_no_longer_in_vain():
    note("kliko", "nl", 0)
    note("kliko", "nl", 1)
    assert not asked_in_vain(90).exists()


def test_the_board_shows_what_is_often_asked_in_vain(editor, django_user_model):
    for _time in range(3):
        note("kliko", "nl", 0)
    note("eenmalig", "nl", 0)
    assert SOURCE.count(editor) == 1
    (row,) = SOURCE.rows(editor, 10, 0)
    assert row.title == "kliko"
    assert "typed=kliko" in row.url
    nobody = django_user_model.objects.create_user("niemand")
    assert SOURCE.count(nobody) == 0


def test_the_report_is_only_for_who_may_see_it(client, django_user_model):
    client.force_login(django_user_model.objects.create_user("niemand"))
    assert client.get("/admin/reports/search-questions/").status_code in {302, 403}


@pytest.mark.parametrize(
    ("typed", "means", "field"),
    [
        ("de het", "", "means"),
        ("een twee drie vier vijf zes zeven", "paspoort", "typed"),
        ("verhuizing", "verhuizen", "means"),
        ("...", "paspoort", "typed"),
    ],
)
def test_a_synonym_that_would_not_work_is_refused_at_its_field(typed, means, field):
    with pytest.raises(ValidationError) as refused:
        Synonym(typed=typed, means=means).full_clean()
    assert field in refused.value.message_dict
