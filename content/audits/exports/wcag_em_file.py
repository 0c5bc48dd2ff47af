"""Is the file that somebody sends one of the WCAG-EM report tool?"""

import json

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from content.audits.exports.wcag_em_reading import NotAnEvaluation, ReadEvaluation, read_wcag_em

LARGEST = 5 * 1024 * 1024
TOO_LARGE = _("This file is larger than 5 MB. Is it the right one?")
NO_EVALUATION = _("We cannot read this file. Choose the file that the report tool saved for you.")


def read_file(file: UploadedFile) -> ReadEvaluation:
    """Return what the file says. Raises ValidationError."""
    if (file.size or 0) > LARGEST:
        raise ValidationError(TOO_LARGE)
    try:
        return read_wcag_em(json.loads(file.read()))
    except (ValueError, RecursionError, NotAnEvaluation) as problem:
        raise ValidationError(NO_EVALUATION) from problem
