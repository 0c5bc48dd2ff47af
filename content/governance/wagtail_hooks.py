"""What does the gate add to Wagtail's admin?"""

from django.urls import include, path
from wagtail import hooks

from content.governance import history
from content.governance.bulk_publish import GovernedPublishBulkAction
from content.governance.urls import urlpatterns
from content.governance.viewsets import governed_pages

hooks.register("register_log_actions", history.register)
hooks.register("register_bulk_action", GovernedPublishBulkAction, order=100)  # after Wagtail’s own


@hooks.register("register_admin_viewset")
def register_governed_pages():
    """Use our views for every page type."""
    return governed_pages


@hooks.register("register_admin_urls")
def register_governance_urls():
    """Add the addresses of the gate's own screens."""
    return [path("governance/", include((urlpatterns, "governance")))]
