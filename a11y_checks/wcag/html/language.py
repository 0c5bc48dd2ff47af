"""Is this a language code, and in which language is this text written?"""

import re
import unicodedata
from collections import Counter, defaultdict
from functools import cache

from a11y_checks.wcag.html.wordlist import read_list, read_pairs

TAG = re.compile(r"(?:[a-z]{2,3}|[a-z]{5,8})(?:-[a-z0-9]{1,8})*", re.I)
WORD = re.compile(r"[^\W\d_]+")
ENOUGH_WORDS = 5
CLEAR_SHARE = 0.25
CLEAR_LEAD = 2.0
"""Our own choice, made on made-up paragraphs in eight languages: silence when in doubt."""
SCRIPTS = {
    **{"CYRILLIC": {"ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg"}, "GREEK": {"el"}},
    **{"ARABIC": {"ar", "fa", "ur", "ps", "ckb", "ug", "sd"}, "HEBREW": {"he", "yi"}},
    **{"HIRAGANA": {"ja"}, "KATAKANA": {"ja"}, "HANGUL": {"ko"}, "THAI": {"th"}},
    **{"CJK": {"zh", "ja", "yue"}, "DEVANAGARI": {"hi", "ne", "mr", "sa"}, "ARMENIAN": {"hy"}},
    **{"GEORGIAN": {"ka"}, "ETHIOPIC": {"am", "ti"}, "TAMIL": {"ta"}, "BENGALI": {"bn", "as"}},
}


def primary(tag: str) -> str:
    """Return the language of a language tag: `nl` of `nl-BE`."""
    return tag.strip().split("-")[0].lower()


def is_language_tag(tag: str) -> bool:
    """Return whether the primary part of a tag is a language of BCP 47.

    Two letters must be in ISO 639-1. Three letters are wrong when two exist for the same
    language (`eng`); other three-letter codes are taken on trust.
    """
    code = primary(tag)
    if not TAG.fullmatch(tag.strip()) or len(code) > 3:
        return False
    short, long = _codes()
    return code in short if len(code) == 2 else code not in long


def languages_written(text: str) -> frozenset[str]:
    """Return the languages the text can be in, none when that is not clear.

    Latin script is judged by function words (nl, en, de, fr, es, it, pt, pl), other scripts
    by their letters.
    """
    words = WORD.findall(text.lower())
    script = "" if text.isascii() else _script(words)
    if script:
        return frozenset(SCRIPTS[script])
    if len(words) < ENOUGH_WORDS:
        return frozenset()
    ranked = sorted(((score, code) for code, score in _scores(words).items()), reverse=True)
    (score, best), (second, _) = [*ranked, (0.0, ""), (0.0, "")][:2]
    clear = score >= max(2, CLEAR_SHARE * len(words), CLEAR_LEAD * second)
    return frozenset({best}) if clear else frozenset()


def _scores(words: list[str]) -> dict[str, float]:
    """Count function words; one that several languages have counts for a part in each."""
    scores: dict[str, float] = defaultdict(float)
    known = _function_words()
    for word in words:
        for language in known.get(word, ()):
            scores[language] += 1 / len(known[word])
    return scores


def _script(words: list[str]) -> str:
    letters = "".join(words)[:400]
    names = (unicodedata.name(letter, "").split(" ")[0] for letter in letters if letter > "\u036f")
    counts = Counter(name for name in names if name in SCRIPTS)
    if counts and sum(counts.values()) * 2 > len(letters):
        return "HIRAGANA" if counts["HIRAGANA"] else counts.most_common(1)[0][0]
    return ""


@cache
def _function_words() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for language, words in read_pairs("function_words.txt"):
        for word in set(words.split()):
            found[word].append(language)
    return dict(found)


@cache
def _codes() -> tuple[frozenset[str], frozenset[str]]:
    pairs = [line.split() for line in read_list("language_codes.txt")]
    return frozenset(pair[0] for pair in pairs), frozenset(code for p in pairs for code in p[1:])
