"""Which lists does the gate itself put on the board?"""

from content.governance.todo.registry import register_todo
from content.governance.todo.reviews import REVIEWS
from content.governance.todo.verdicts import LIVE_FINDINGS, REFUSED_DRAFTS
from content.governance.todo.waivers import WAIVERS_ENDING, WAIVERS_TO_DECIDE
from content.governance.todo.workflow_steps import SENT_BACK, WAITING, WITHOUT_EXPERT

for source in (
    *(WAITING, SENT_BACK, WITHOUT_EXPERT),
    *(REFUSED_DRAFTS, LIVE_FINDINGS),
    *(WAIVERS_TO_DECIDE, WAIVERS_ENDING),
    REVIEWS,
):
    register_todo(source)
