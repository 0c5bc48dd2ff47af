"""How does a web server start the plain site?"""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.benchmarks.plain_wagtail.settings")
application = get_wsgi_application()
