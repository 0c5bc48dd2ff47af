"""Who may do what with an evaluation?"""

VIEW = "audits.view_evaluation"
ADD = "audits.add_evaluation"
CHANGE = "audits.change_evaluation"
WRITE_STATEMENT = "audits.write_statement"
