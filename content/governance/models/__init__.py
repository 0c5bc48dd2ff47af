"""What does the gate keep in the database?"""

from content.governance.models.confirmation import Confirmation
from content.governance.models.governed_page import GovernedPage
from content.governance.models.verdict import Verdict
from content.governance.models.waiver import Waiver
from content.governance.models.word_list_entry import WordListEntry

__all__ = ["Confirmation", "GovernedPage", "Verdict", "Waiver", "WordListEntry"]
