"""Which screens does the auditor use?"""
