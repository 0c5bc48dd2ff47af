"""What belongs to `manage.py audit`?"""
