"""What does the trail add to Wagtail's admin?"""

from wagtail import hooks

from content.trail.history import register

hooks.register("register_log_actions", register)
