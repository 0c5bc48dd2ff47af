"""What points to one person goes; all other words and numbers stay."""

import pytest

from content.governance.personal_data import (
    is_bsn,
    is_iban,
    personal_data_in,
    without_personal_data,
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("mijn bsn is 111222333 help", "mijn bsn is [bsn] help"),
        ("bsn 1112.22.333", "bsn [bsn]"),
        ("NL91 ABNA 0417 1643 00 terugstorten", "[iban] terugstorten"),
        ("nl91abna0417164300", "[iban]"),
        ("mail naar jan.de-vries+x@voorbeeld.nl graag", "mail naar [e-mail] graag"),
        ("bel 06-12345678", "bel [phone]"),
        ("bel 06 12 34 56 78", "bel [phone]"),
        ("bel 050 123 45 67", "bel [phone]"),
        ("bel +31 6 12345678", "bel [phone]"),
        ("bel 0031612345678", "bel [phone]"),
        ("ik woon op 1234 AB 12a", "ik woon op [address]"),
        ("ik woon op 1234ab, nr 12", "ik woon op [address]"),
        ("zaak 2026-0012345", "zaak [number]"),
        ("Ik woon Dorpsstraat 12, 1234 AB Voorbeeldstad", "Ik woon [address] Voorbeeldstad"),
        ("mail jan @ voorbeeld.nl", "mail [e-mail]"),
        ("jan (at) voorbeeld.nl", "[e-mail]"),
        ("jan[at]voorbeeld.nl", "[e-mail]"),
        ("bsn 111  222  333", "bsn [bsn]"),
        ("bsn 111/222/333", "bsn [bsn]"),
        ("bsn 111_222_333", "bsn [bsn]"),
        ("bel 06 - 123 456 78", "bel [phone]"),
        ("bel 0 6 1 2 3 4 5 6 7 8", "bel [phone]"),
        ("mijn auto is AB-123-C", "mijn auto is [plate]"),
        ("mijn auto is 12-xyz-3", "mijn auto is [plate]"),
        ("geboren op 3-12-1985", "geboren op [date]"),
        ("geboren op 1985-12-03", "geboren op [date]"),
        ("mijn bsn is １１１２２２３３３", "mijn bsn is [bsn]"),
        ("mijn bsn is 111\u200b222\u200b333", "mijn bsn is [bsn]"),
    ],
)
def test_takes_out_what_points_to_a_person(text, left):
    assert without_personal_data(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "paspoort aanvragen",
        "ben ik 18 op 1 januari 2027",
        "wet van 2026",
        "bel 14 050",
        "artikel 2.39 brp",
        "postcode 1234 AB",
        "€ 75,80",
        "jaar 2025 2026",
        "apv 2:25",
        "openingstijden 9.00-17.00",
        "op 1-1-2027",
        "kom @ 3 uur",
        "jan (at) huis",
        "eerst-dan-nu",
        "12-13-14",
        "van 9 tot 17 uur",
        "",
    ],
)
def test_leaves_other_text_alone(text):
    assert without_personal_data(text) == text


def test_the_eleven_test_tells_a_citizen_service_number_from_another_number():
    assert is_bsn("111222333")
    assert not is_bsn("111222334")
    assert not is_bsn("000000000")
    assert not is_bsn("1112223")


def test_check_digits_tell_a_bank_account_from_a_look_alike():
    assert is_iban("NL91ABNA0417164300")
    assert not is_iban("NL92ABNA0417164300")


def test_tells_which_sorts_it_found_once_each():
    assert list(personal_data_in("a@b.nl c@d.nl 0612345678")) == ["e-mail", "phone"]


def test_a_huge_hostile_text_takes_no_time():
    for text in (
        "a@" * 20_000,
        "1 " * 40_000,
        "NL91 " * 20_000,
        "+" * 50_000,
        "1234 ab " * 10_000,
        "a 1 " * 20_000,
        "a-1-" * 20_000,
    ):
        assert isinstance(without_personal_data(text), str)
