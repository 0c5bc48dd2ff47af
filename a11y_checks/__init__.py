"""The law: rule books for plain language and WCAG, without Django, database or clock."""
