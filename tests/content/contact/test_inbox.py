"""Can editors read feedback, answer for it and see the figures?"""

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse
from wagtail.models import ModelLogEntry

from content.contact.figures import pages_with_figures, percentage
from content.contact.models import PageFeedback, State
from content.contact.todo import count, rows
from content.trail.entries import as_line
from tests.content import factories

READ, ANSWER = ("view_pagefeedback",), ("view_pagefeedback", "change_pagefeedback")


@pytest.fixture
def pages(municipality_theme):
    return factories.home_page(municipality_theme.get_parent()), municipality_theme


def feedback(page=None, helped=False, **more):
    told = {"address": "/afval/", "language": "nl", **more}
    return PageFeedback.objects.create(page=page, helped=helped, **told)


def person(*codenames):
    user = User.objects.create_user("p", password="p")
    rights = Permission.objects.filter(codename__in=(*codenames, "access_admin"))
    user.user_permissions.set(rights)
    return user


def test_the_most_no_comes_first_with_its_percentage(pages):
    home, theme = pages
    for page, helped in ((home, True), (home, False), (theme, False), (theme, False)):
        feedback(page, helped)
    figures = pages_with_figures()
    assert [(page.pk, page.no, percentage(page)) for page in figures] == [
        (theme.pk, 2, 0),
        (home.pk, 1, 50),
    ]


def test_the_board_counts_what_nobody_answered_for(pages, django_assert_num_queries):
    home, theme = pages
    editor = person(*ANSWER)
    feedback(home), feedback(theme, state=State.DONE), feedback(theme, helped=True)
    editor.get_all_permissions()
    with django_assert_num_queries(2):
        shown = rows(editor, 10, 0)
        assert (count(editor), [row.title for row in shown]) == (1, [home.title])


def test_the_board_is_empty_for_who_may_only_read(pages):
    feedback(pages[0])
    assert count(person(*READ)) == 0


def test_an_editor_picks_up_feedback_but_cannot_change_the_words_of_a_resident(client, pages):
    said = feedback(pages[0], text="Waar is <b>het</b> loket?")
    client.force_login(person(*ANSWER))
    address = reverse("contact-feedback:edit", args=[said.pk])
    assert "Waar is &lt;b&gt;het&lt;/b&gt; loket?" in client.get(address).content.decode()
    client.post(address, {"state": State.DONE, "note": "Uitgelegd", "text": "iets anders"})
    said.refresh_from_db()
    assert (said.state, said.note, said.text) == ("done", "Uitgelegd", "Waar is <b>het</b> loket?")


def test_the_words_of_a_resident_do_not_stay_in_the_trail_for_ever(client, pages):
    said = feedback(pages[0], text="Ik ben Jan de Wit en ik ben ziek")
    client.force_login(person(*ANSWER))
    client.post(reverse("contact-feedback:edit", args=[said.pk]), {"state": State.DONE, "note": ""})
    entry = ModelLogEntry.objects.for_instance(said).get()
    assert "Jan" not in as_line(entry)
    assert "Jan de Wit" in client.get(reverse("contact-feedback:index")).text


def test_nobody_writes_feedback_for_a_resident(admin_client):
    assert admin_client.get(reverse("contact-feedback:index")).status_code == 200
    assert admin_client.get(reverse("contact-feedback:add")).status_code == 302


@pytest.mark.parametrize("name", ["contact-feedback:index", "contact_figures"])
def test_only_who_may_read_sees_feedback(client, db, name):
    client.force_login(person())
    assert client.get(reverse(name)).status_code == 302


def test_figures_can_be_saved(client, pages):
    feedback(pages[0])
    client.force_login(person(*READ))
    saved = client.get(reverse("contact_figures"), {"export": "csv"})
    assert pages[0].title in b"".join(saved.streaming_content).decode()
    assert pages[0].title in client.get(reverse("contact_figures")).content.decode()


def test_inbox_can_be_narrowed_to_a_page(client, pages):
    home, theme = pages
    feedback(home, text="Over de voorpagina"), feedback(theme, text="Over het thema")
    client.force_login(person(*READ))
    shown = client.get(reverse("contact-feedback:index"), {"page": home.pk}).content.decode()
    assert "Over de voorpagina" in shown
    assert "Over het thema" not in shown
