"""Is nothing called tested that was not, and does a machine never say that something is met?"""

from dataclasses import replace

import pytest

from a11y_checks.outcome import CANT_TELL, FAILED, INAPPLICABLE, PASSED, UNTESTED
from content.audits.evaluation.gather import evaluation_facts
from content.audits.evaluation.judging import judge, second
from content.audits.evaluation.sample import look
from content.audits.models import FindingPlace
from tests.content.audits.evaluation.evaluations import auditor, judged, sampled
from tests.content.audits.sites import own_site
from tests.content.audits.test_findings import HEADER_LINK, QUESTION, run_to_the_end

pytestmark = pytest.mark.django_db


@pytest.fixture
def site():
    return own_site(pages=1)


def criterion(made, number="1.4.3"):
    return evaluation_facts(made).by_number[number]


def looked(made, findings):
    """Let a machine look at the sample; it finds this on each page of ours."""
    run_to_the_end(look(made), findings)
    made.refresh_from_db()
    return made


def test_says_untested_when_nobody_looked(site):
    made = sampled()
    facts = evaluation_facts(made)
    assert {each.outcome for each in facts.criteria} == {UNTESTED}
    assert {each.mode for each in facts.criteria} == {"undisclosed"}
    assert all(each.needs_person for each in facts.criteria)
    assert not facts.is_complete


def test_a_machine_that_finds_nothing_proves_nothing(site):
    made = looked(sampled(), [])
    assert criterion(made).pages[0].machine.rules == ("axe-color-contrast",)
    assert criterion(made).outcome is UNTESTED


def test_what_the_machine_finds_fails_and_still_needs_a_person(site):
    made = looked(sampled(), [HEADER_LINK])
    known = criterion(made)
    assert (known.outcome, known.mode, known.needs_person) == (FAILED, "automatic", True)
    assert known.pages[0].machine.failures[0].rule == "axe-color-contrast"


def test_a_question_of_the_machine_is_no_failure(site):
    made = looked(sampled(), [QUESTION])
    known = criterion(made, "2.4.4")
    assert known.outcome is UNTESTED
    assert known.pages[0].machine.questions


def test_passed_for_the_sample_does_not_undo_what_the_machine_found(site):
    made = looked(sampled(), [HEADER_LINK])
    judge(made, "1.4.3", None, PASSED, "Alles bekeken.", auditor())
    assert criterion(made).outcome is FAILED
    assert criterion(made).mode == "automatic"


def test_a_person_can_say_of_a_page_that_the_machine_is_wrong(site):
    made = looked(sampled(), [HEADER_LINK])
    aya = auditor()
    judge(made, "1.4.3", None, PASSED, "Alles bekeken.", aya)
    for page in made.sample.all():
        judge(made, "1.4.3", page, PASSED, "Het logo telt niet mee.", aya)
    assert (criterion(made).outcome, criterion(made).mode) == (PASSED, "manual")


def test_one_page_that_fails_makes_the_criterion_fail(site):
    made, aya = sampled(), auditor()
    judge(made, "1.1.1", None, PASSED, "", aya)
    judge(made, "1.1.1", made.sample.first(), FAILED, "Foto zonder tekst.", aya)
    known = criterion(made, "1.1.1")
    assert (known.outcome, known.needs_person) == (FAILED, False)
    assert [each.outcome for each in known.pages].count(FAILED) == 1


def test_a_page_that_nobody_judged_leaves_the_criterion_untested(site):
    made = sampled()
    judge(made, "1.1.1", made.sample.first(), PASSED, "", auditor())
    assert criterion(made, "1.1.1").outcome is UNTESTED
    assert criterion(made, "1.1.1").needs_person


def test_failed_for_the_sample_says_nothing_of_a_page(site):
    made = sampled()
    judge(made, "1.1.1", None, FAILED, "Foto’s zonder tekst.", auditor())
    known = criterion(made, "1.1.1")
    assert (known.outcome, known.pages[0].outcome) == (FAILED, UNTESTED)
    assert not known.needs_person


def test_doubt_still_needs_a_person(site):
    made = sampled()
    judge(made, "1.1.1", None, CANT_TELL, "Ik twijfel.", auditor())
    assert criterion(made, "1.1.1").needs_person


def test_a_sample_where_it_applies_nowhere_meets_it(site):
    made = sampled()
    judge(made, "1.2.4", None, INAPPLICABLE, "", auditor())
    assert criterion(made, "1.2.4").is_met


def test_all_judged_is_complete_and_counts_parsing_as_met(site):
    made = judged(sampled(), auditor(), {"1.1.1": FAILED})
    facts = evaluation_facts(made)
    assert facts.is_complete
    assert facts.met_by_law == 49


def test_what_is_only_in_wcag_22_does_not_count_for_the_law(site):
    made = judged(sampled(), auditor(), {"2.5.8": FAILED})
    assert evaluation_facts(made).met_by_law == 50


def test_without_a_sample_nothing_is_complete(site):
    made = sampled()
    judged(made, auditor())
    made.sample.all().delete()
    assert not evaluation_facts(made).is_complete


def test_a_second_auditor_is_heard_and_a_changed_judgement_loses_the_answer(site):
    made, aya, ben = sampled(), auditor(), auditor("ben")
    row = judge(made, "1.1.1", None, PASSED, "", aya)
    second(row, False, "De kaart heeft geen tekst.", ben)
    assert criterion(made, "1.1.1").disagreements[0].second.by == "ben"
    assert criterion(made, "1.1.1").needs_person
    judge(made, "1.1.1", None, FAILED, "De kaart heeft geen tekst.", aya)
    assert criterion(made, "1.1.1").whole.second is None


def test_advice_of_a_machine_is_a_question_and_no_failure(site):
    advice = replace(HEADER_LINK, blocking=False)
    made = judged(looked(sampled(), [advice]), auditor())
    known = criterion(made)
    assert (known.outcome, known.is_met) == (PASSED, True)
    assert known.pages[0].machine.questions == (advice,)


def test_nothing_is_complete_while_auditors_do_not_agree(site):
    made, ben = judged(sampled(), auditor()), auditor("ben")
    assert evaluation_facts(made).is_complete
    row = made.judgements.get(criterion="1.1.1")
    second(row, False, "De kaart heeft geen tekst.", ben)
    facts = evaluation_facts(made)
    assert (facts.is_complete, facts.met_by_law) == (False, 49)


def test_a_page_with_a_new_address_keeps_what_the_machine_saw(site):
    made = looked(sampled(), [HEADER_LINK])
    page = made.sample.filter(page__slug="hulp-0").get()
    page.url = page.url.replace("hulp-0", "steun")
    page.save()
    (outcome,) = (each for each in criterion(made, "1.4.3").pages if each.page.id == page.pk)
    assert outcome.machine.failures


def test_asks_a_fixed_number_of_questions(site, django_assert_max_num_queries):
    made = looked(sampled(), [HEADER_LINK, QUESTION])
    judged(made, auditor())
    assert FindingPlace.objects.count() > 3
    made.refresh_from_db()
    with django_assert_max_num_queries(8):
        evaluation_facts(made)
