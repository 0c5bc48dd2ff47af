"""What is kept of audits?"""

from content.audits.models.audit_finding import AuditFinding
from content.audits.models.audit_run import AuditRun
from content.audits.models.criterion_judgement import CriterionJudgement
from content.audits.models.evaluation import Evaluation
from content.audits.models.evidence_picture import EvidencePicture
from content.audits.models.finding_event import FindingEvent
from content.audits.models.finding_place import FindingPlace
from content.audits.models.known_failure import KnownFailure
from content.audits.models.requirement_count import RequirementCount
from content.audits.models.run_page import RunPage
from content.audits.models.sample_page import SamplePage
from content.audits.models.statement import Statement

__all__ = [
    "AuditFinding",
    "AuditRun",
    "CriterionJudgement",
    "Evaluation",
    "EvidencePicture",
    "FindingEvent",
    "FindingPlace",
    "KnownFailure",
    "RequirementCount",
    "RunPage",
    "SamplePage",
    "Statement",
]
