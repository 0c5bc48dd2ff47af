"""What does the gate keep in the database?"""

from content.governance.models.confirmation import Confirmation
from content.governance.models.fact_check import FactCheck
from content.governance.models.governed_page import GovernedPage
from content.governance.models.private_section import PrivateSection
from content.governance.models.sent_reminder import SentReminder
from content.governance.models.verdict import Verdict
from content.governance.models.waiver import Waiver
from content.governance.models.word_list_entry import WordListEntry
from content.governance.models.workflow_tasks import ApprovalTask, FactCheckTask, QualityTask

__all__ = [
    "ApprovalTask",
    "Confirmation",
    "FactCheck",
    "FactCheckTask",
    "GovernedPage",
    "PrivateSection",
    "QualityTask",
    "SentReminder",
    "Verdict",
    "Waiver",
    "WordListEntry",
]
