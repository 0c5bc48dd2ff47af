"""Which days does the admin understand in English? Also the Dutch way, which its fields show."""

from django.conf import settings
from django.conf.locale.en import formats

DATE_INPUT_FORMATS = [settings.WAGTAIL_DATE_FORMAT, *formats.DATE_INPUT_FORMATS]
DATETIME_INPUT_FORMATS = [settings.WAGTAIL_DATETIME_FORMAT, *formats.DATETIME_INPUT_FORMATS]
