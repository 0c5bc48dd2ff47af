"""Does english-reading-ease tell plain English from official English?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.english_reading_ease import RULE

PLAIN = (
    "You can ask for a new passport at the town hall. You need to make a date first. "
    "Bring your old passport and a new photo of your face. You pay at the desk. "
    "Your passport is ready in one week. You pick it up in person. We do not send it to you. "
    "Did you lose your passport? Tell the police first. Then come to us with the form. "
    "We help you fill it in. Are you under 18? Your mum or dad must sign the form. "
    "They can come with you, or they can sign it at home. Do you live in another country? "
    "Call us and we tell you what to do. You can call from nine to five on all week days. "
    "We are glad to help you."
)
OFFICIAL = (
    "Applicants requiring replacement documentation are obliged to submit their applications "
    "accompanied by substantiating identification materials. Municipal administrations "
    "subsequently evaluate completeness and authenticity of documentation. Notwithstanding "
    "statutory processing periods, postponement remains conceivable whenever supplementary "
    "verification is considered indispensable. Reimbursement of administrative expenditure is "
    "categorically excluded following termination of procedures. Representatives operating under "
    "authorisation should demonstrate competence by presenting notarised declarations. "
    "Jurisdictional disagreements concerning responsibilities between participating organisations "
    "are communicated separately. Appointments regarding international certification necessitate "
    "registration through departmental secretariats. Objections against determinations require "
    "substantiation within predetermined timeframes, including comprehensive argumentation "
    "concerning proportionality and circumstances. "
    "Correspondence regarding preliminary assessments constitutes no enforceable commitment."
)


def test_passes_plain_english(outcomes):
    assert outcomes(RULE, PLAIN, "en") == [PASSED]


def test_fails_official_english_and_advises_only(outcomes, refuses):
    assert outcomes(RULE, OFFICIAL, "en") == [FAILED]
    assert not refuses(RULE, OFFICIAL, "en")


def test_passes_the_same_text_as_list_items_with_numbers(outcomes):
    items = "".join(f"<li>{line}.</li>" for line in PLAIN.rstrip(".").split(". "))
    assert outcomes(RULE, f"<ul>{items}<li>We are open from 9.00 to 17.00.</li></ul>", "en") == [
        PASSED
    ]


def test_does_not_apply_to_dutch_or_to_little_text(outcomes):
    assert outcomes(RULE, OFFICIAL, "nl") == []
    assert outcomes(RULE, OFFICIAL[:300], "en") == []
