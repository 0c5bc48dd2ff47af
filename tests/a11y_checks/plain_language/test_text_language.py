"""Does text-language find text in another language than the page says?"""

import pytest

from a11y_checks.document import Document, Section
from a11y_checks.interface_text import advice_of, load_translation, message_of
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.plain_language.text_language import RULE

DUTCH = "U kunt bij de gemeente een paspoort aanvragen. Neem uw oude paspoort mee naar de balie."
ENGLISH = "You can apply for a passport at the city hall. Bring your old passport with you."


def test_fails_and_blocks_a_dutch_page_in_the_english_tree(failures, refuses):
    (finding,) = failures(RULE, f"<p>{DUTCH}</p><p>{DUTCH}</p>", "en")
    assert finding.params == {
        "declared_language": "English",
        "found_language": "Dutch",
        "code": "nl",
    }
    assert refuses(RULE, f"<p>{DUTCH}</p>", "en")


def test_calls_a_language_as_the_reader_calls_it(failures):
    (finding,) = failures(RULE, f"<p>{DUTCH}</p>", "en")
    assert message_of(finding, load_translation("nl")) == (
        "Deze pagina heeft als taal Engels, maar de tekst is in het Nederlands."
    )
    assert message_of(finding, lambda message: message) == (
        "This page says it is in English, but its text is in Dutch."
    )


def test_advises_to_translate_a_whole_page_or_to_choose_its_language(failures):
    (finding,) = failures(RULE, f"<p>{ENGLISH}</p>")
    advice = advice_of(finding, load_translation("nl"))
    assert advice.startswith("Vertaal de tekst, of maak de pagina in de eigen taal.")
    assert "lang=" not in advice


@pytest.mark.parametrize(("path", "can_be_marked"), [("title", False), ("", True)])
def test_advises_a_mark_only_to_who_writes_the_html(path, can_be_marked):
    sections = (Section("body", f"<p>{DUTCH}</p>" * 2), Section(path, f"<p>{ENGLISH}</p>"))
    findings = RULE.findings(Document("", "nl", sections))
    (advice,) = (one.advice for one in findings if one.outcome is FAILED)
    assert ("lang=" in advice) is can_be_marked


def test_fails_an_english_page_of_short_items_in_the_dutch_tree(refuses):
    items = "".join(f"<li>{item}</li>" for item in ("your passport", "a photo of you", "the form"))
    assert refuses(RULE, f"<h1>What you need</h1><ul>{items}</ul><p>Bring it to the desk.</p>")


def test_fails_only_the_english_paragraph_of_a_dutch_page(outcomes):
    assert outcomes(RULE, f"<p>{DUTCH}</p><p>{DUTCH}</p><p>{ENGLISH}</p>") == [
        PASSED,
        PASSED,
        FAILED,
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Sie können hier einen Ausweis beantragen. Dafür brauchen Sie ein Foto.", "de"),
        ("Vous pouvez demander une carte ici. Il vous faut une photo et de la patience.", "fr"),
        ("Bunun için belediyeden randevu almanız gerekir ve kimlik ile gelmeniz lazım.", "tr"),
        ("Może Pan złożyć wniosek przez internet. Do tego jest potrzebny dowód.", "pl"),
        ("يمكنك التقدم بطلب للحصول على تصريح وقوف السيارات في البلدية اليوم", "ar"),
    ],
)
def test_fails_other_languages(failures, text, code):
    (finding,) = failures(RULE, text)
    assert finding.params["code"] == code


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{DUTCH}</p>",
        f'<p>{DUTCH}</p><p lang="en">{ENGLISH}</p>',
        f'<p>{DUTCH}</p><p><span lang="en">{ENGLISH}</span></p>',
        f"<p>{DUTCH}</p><p>Zie ook The Hague Institute for Global Justice en het Van Gogh.</p>",
        "<p>U ziet de film The Good, the Bad and the Ugly in de bioscoop op het plein.</p>",
        "<p>Yo, la, le, et.</p>",
    ],
)
def test_passes_the_language_of_the_page_and_marked_text_and_names(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_fails_a_paragraph_marked_with_the_wrong_language(outcomes):
    html = f'<p>{DUTCH}</p><p lang="en">{DUTCH}</p>'
    assert outcomes(RULE, html) == [PASSED, FAILED]


def test_passes_a_script_that_many_languages_share(outcomes):
    text = "این متن برای صفحه شهرداری به زبان فارسی نوشته شده است و باید درست باشد"
    assert outcomes(RULE, text, "fa") == [PASSED]


def test_passes_a_page_in_a_language_close_to_dutch(outcomes):
    text = "De gemeente helpt jo mei in pas, en as jo in fraach hawwe, belje ús dan op tiisdei."
    assert outcomes(RULE, text, "fy") == [PASSED]


def test_does_not_apply_to_a_page_without_text(outcomes):
    assert outcomes(RULE, "") == []
