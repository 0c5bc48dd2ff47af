"""Does every migration leave the log tables closed?"""

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.models.signals import post_migrate, pre_migrate
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry

from content.facts.models import ContactPoint
from content.trail.signals import WAGTAIL, loosen, tighten


def test_after_migrate_the_trail_only_grows(db):
    pre_migrate.connect(loosen, sender=WAGTAIL)
    post_migrate.connect(tighten, sender=WAGTAIL)
    try:
        call_command("migrate", verbosity=0)
    finally:
        post_migrate.disconnect(tighten, sender=WAGTAIL)
        pre_migrate.disconnect(loosen, sender=WAGTAIL)
    log(instance=ContactPoint.objects.create(name="Stadhuis"), action="wagtail.edit")
    with pytest.raises(DatabaseError, match="only grows"):
        ModelLogEntry.objects.all().delete()
    connection.needs_rollback = False
