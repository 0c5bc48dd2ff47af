"""Which views does the admin use for governed pages?"""

from wagtail.admin.viewsets.pages import PageViewSet

from content.governance.editor.columns import GovernedIndexView
from content.governance.editor.views import GovernedCreateView, GovernedEditView
from content.governance.models import GovernedPage


class GovernedPageViewSet(PageViewSet):
    """The views of every page type: all of them inherit GovernedPage."""

    model = GovernedPage
    add_view_class = GovernedCreateView
    edit_view_class = GovernedEditView
    index_view_class = GovernedIndexView
    columns = GovernedIndexView.base_columns


governed_pages = GovernedPageViewSet()
