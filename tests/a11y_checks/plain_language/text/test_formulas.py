"""Do textstat's formulas work without loading what they do not use?"""

import subprocess
import sys

from a11y_checks.plain_language.text.formulas import formulas

SENTENCE = "Wij sturen u een brief."


def test_each_language_has_formulas_of_its_own():
    assert formulas("nl") is formulas("nl")
    assert formulas("nl") is not formulas("en_US")
    assert formulas("nl").flesch_reading_ease(SENTENCE) > 90


def test_the_english_syllables_are_not_loaded_and_can_still_be_imported():
    script = (
        "import sys\n"
        "from a11y_checks.plain_language.text.formulas import formulas\n"
        "formulas('nl').lix('Wij sturen u een brief.')\n"
        "assert 'nltk' not in sys.modules\n"
        "import textstat.backend.utils._get_cmudict\n"
        "module = sys.modules['textstat.backend.utils._get_cmudict']\n"
        "assert module.nltk.__version__\n"
        "assert 'nltk' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
