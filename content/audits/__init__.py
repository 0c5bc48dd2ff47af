"""The auditor's workplace: runs over many pages, and what was found as work to do."""
