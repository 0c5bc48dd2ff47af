"""How does an auditor evaluate a website in the five steps of WCAG-EM?"""
