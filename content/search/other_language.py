"""Who finds nothing in this language: does another language of the site have an answer?"""

from dataclasses import replace

from django.conf import settings

from content.search.searching import Answer, search


def in_other_language(answer: Answer) -> Answer | None:
    """Return what the first other language answers, None when this one knows the words.

    An answer to other words than were typed may be a mistake: “conduct” is English, and no slip
    for “contact”. So may an answer that passes over a word: the “dog” of “dog tax”. Then the
    other language must know the words as they are.
    """
    question = answer.question
    if not question.words or (answer.found and not answer.corrected and not answer.unknown):
        return None
    others = (code for code, _name in settings.LANGUAGES if code != question.language)
    asked = replace(question, exact=question.exact or bool(answer.found))
    answers = (search(replace(asked, language=code)) for code in others)
    return next((other for other in answers if _is_better(other, answer)), None)


def _is_better(other: Answer, answer: Answer) -> bool:
    return bool(other.found) and not (answer.found and other.unknown)
