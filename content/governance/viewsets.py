"""Which views does the admin use for governed pages?"""

from wagtail.admin.viewsets.pages import PageViewSet

from content.governance.columns import GovernedIndexView
from content.governance.models import GovernedPage
from content.governance.views import GovernedCreateView, GovernedEditView


class GovernedPageViewSet(PageViewSet):
    """The views of every page type: all of them inherit GovernedPage."""

    model = GovernedPage
    add_view_class = GovernedCreateView
    edit_view_class = GovernedEditView
    index_view_class = GovernedIndexView
    columns = GovernedIndexView.base_columns


governed_pages = GovernedPageViewSet()
