"""How does a web server start the site?"""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gemeente.settings.production")
application = get_wsgi_application()
gc.freeze()  # all that is loaded stays; looking through it kept now and then a visitor waiting
