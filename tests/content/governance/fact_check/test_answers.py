"""Do the expert's answers lead the page on, or back to the writer with the remarks?"""

from django.core import mail
from wagtail.models import PageLogEntry, TaskState, WorkflowState

from content.governance.fact_check.answering import answer
from content.governance.models import FactCheck
from content.pages.models import InformationPage
from tests.content.governance.fact_check.conftest import EXPERT, answers

REMARK = "Wij bellen binnen drie dagen terug."


def stored(page) -> InformationPage:
    return InformationPage.objects.get(pk=page.pk)


def test_all_right_leads_to_the_colleague(client, invited, draft):
    response = client.post(invited.url, answers(client, invited.url))
    assert "Bedankt" in response.content.decode()
    assert stored(draft).current_workflow_task.name == "Goedkeuring door een collega"
    check = FactCheck.objects.get()
    assert check.answered_by == "Dees Kundig"
    assert not check.objections


def test_one_objection_leads_back_to_the_writer_with_the_remark(client, invited, draft, writer):
    mail.outbox.clear()
    data = answers(client, invited.url, answer_1="wrong", remark_1=REMARK)
    client.post(invited.url, data)
    state = stored(draft).current_workflow_state
    assert state.status == WorkflowState.STATUS_NEEDS_CHANGES
    assert REMARK in state.current_task_state.comment
    letter = next(letter for letter in mail.outbox if letter.to == [writer.email])
    assert REMARK in letter.body
    assert EXPERT in letter.body


def test_question_and_answers_are_in_the_history(client, invited, draft):
    client.post(invited.url, answers(client, invited.url, answer_1="wrong", remark_1=REMARK))
    log = PageLogEntry.objects.filter(page_id=draft.pk)
    assert log.get(action="governance.fact_check.asked").data["email"] == EXPERT
    entry = log.get(action="governance.fact_check.answered")
    assert entry.data["digest"] == draft.content_digest()
    assert entry.message.startswith(f"Feitencheck door Dees Kundig ({EXPERT}): 1 onderdeel")


def test_an_objection_needs_words(client, invited, draft):
    response = client.post(invited.url, answers(client, invited.url, answer_1="wrong"))
    assert response.status_code == 422
    text = response.content.decode()
    assert "Schrijf op wat niet klopt." in text
    assert 'href="#id_remark_1"' in text
    assert stored(draft).current_workflow_task.name.startswith("Feitencheck")


def test_every_part_needs_an_answer_and_the_answers_need_a_name(client, invited):
    response = client.post(invited.url, {})
    errors = response.context["form"].errors
    assert set(errors) == {"name", "answer_0", "answer_1"}


def test_answers_can_be_sent_once(client, invited):
    data = answers(client, invited.url)
    client.post(invited.url, data)
    response = client.post(invited.url, data | {"answer_0": "wrong", "remark_0": REMARK})
    assert "U hebt al antwoord gegeven" in response.content.decode()
    assert not FactCheck.objects.get().objections


def test_two_answers_at_once_are_one_answer(invited):
    earlier = FactCheck.objects.get()
    assert answer(invited.check, "Eerste", [])
    assert not answer(earlier, "Tweede", [])
    assert FactCheck.objects.get().answered_by == "Eerste"


def test_when_it_is_the_last_step_the_gate_still_decides(client, invited, draft, writer):
    workflow = stored(draft).current_workflow_state.workflow
    workflow.workflow_tasks.exclude(task__name__startswith="Feiten").delete()
    TaskState.objects.filter(pk=invited.check.task_state_id).update(
        revision=too_hard_revision(draft, writer)
    )
    client.post(invited.url, answers(client, invited.url))
    assert not stored(draft).live
    state = stored(draft).current_workflow_state
    assert state.status == WorkflowState.STATUS_NEEDS_CHANGES
    assert "Teneinde" in state.current_task_state.comment
    assert FactCheck.objects.get().answered_at


def too_hard_revision(draft, writer):
    draft.summary = "Teneinde hulp te verkrijgen dient u ons te bellen."
    return draft.save_revision(user=writer)


def test_hostile_words_stay_words(client, invited, draft):
    hostile = "<script>alert(1)</script>"
    data = answers(client, invited.url, answer_1="wrong", remark_1=hostile, name=hostile)
    client.post(invited.url, data)
    assert hostile in stored(draft).current_workflow_state.current_task_state.comment
    told = client.get(invited.url).content.decode()
    assert hostile not in told
