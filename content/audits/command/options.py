"""Which run does the command line ask for?"""

import argparse
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from a11y_checks.browser.browser_rule import Depth
from content.audits.command.exit_codes import NEVER, THRESHOLDS
from content.audits.models import AuditRun
from content.audits.models.audit_run import Scope
from content.audits.runs.plan import plan
from content.audits.runs.scope import page_at

WIDTHS = (1280, 320)
OPTIONS = {
    "sample_size": "--sample",
    "most_pages": "--crawl",
    "delay_seconds": "--delay",
    "page_type": "--scope",
}
"""The fields of a run that have another name on the command line."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    which = parser.add_argument_group("which pages")
    which.add_argument(
        "--scope",
        default="site",
        help="site (the default), section=/address/ or type=pages.ProductPage",
    )
    which.add_argument("--sample", type=int, metavar="N", help="only N pages, drawn by chance")
    which.add_argument("--seed", type=int, help="draw the same sample again")
    which.add_argument(
        "--url", action="append", default=[], help="this address; may be given more than once"
    )
    which.add_argument(
        "--crawl", type=int, metavar="N", help="follow the links of --url, to at most N pages"
    )
    which.add_argument("--resume", type=int, metavar="RUN", help="go on with this run")
    which.add_argument("--due", action="store_true", help="do the runs that must go now")
    _add_manner(parser.add_argument_group("how to look"))
    _add_output(parser.add_argument_group("what comes out"))


def check_together(options: dict[str, Any]) -> None:
    """Raise ValidationError when one of the options would do nothing."""
    if options["crawl"] is not None and not options["url"]:
        raise ValidationError(_("--crawl needs the first address: --url."))
    ours = options["scope"] != "site" or options["sample"] is not None
    ways = (bool(options["url"]), ours, options["resume"] is not None, options["due"])
    if sum(ways) > 1:
        raise ValidationError(_("Choose one: --url, --scope with --sample, --resume or --due."))


def run_for(options: dict[str, Any]) -> AuditRun:
    """Return a new run, or the one to go on with.

    Raises ValidationError, also by field, when the options do not make a run. Then nothing is
    stored.
    """
    if options["resume"] is not None:
        run = AuditRun.objects.filter(pk=options["resume"]).first()
        if run is None:
            raise ValidationError(_("There is no run %d.") % options["resume"])
        return run
    run = AuditRun(name=options["name"] or "", **_scope(options), **_manner(options))
    run.name = run.name or run.get_scope_display()
    run.full_clean()
    with transaction.atomic():
        run.save()
        plan(run)
    return run


def told(problem: ValidationError) -> list[str]:
    """Return what is wrong, a line for each point, with the option that it is about."""
    if not hasattr(problem, "error_dict"):
        return problem.messages
    return [
        f"{OPTIONS.get(field, f'--{field}')}: {message}"
        for field, messages in problem.message_dict.items()
        for message in messages
    ]


def _add_manner(group: Any) -> None:
    group.add_argument("--static", action="store_true", help="only the rule books, no browser")
    group.add_argument("--widths", default="1280,320", help="1280, 320 or both")
    group.add_argument("--depth", choices=list(Depth), default=Depth.AUDIT)
    group.add_argument(
        "--look-again", action="store_true", help="also at pages that stayed the same"
    )
    group.add_argument("--workers", type=int, default=2, metavar="N", help="N browsers at a time")
    group.add_argument(
        "--delay", type=_seconds, default=1.0, help="seconds between two --url pages"
    )


def _add_output(group: Any) -> None:
    group.add_argument("--name", default="", help="how the run is called in the admin")
    group.add_argument(
        "--fail-on", choices=THRESHOLDS, default=NEVER, help="exit code 1 at this impact or worse"
    )
    group.add_argument("--junit", metavar="FILE", help="JUnit XML, one test case a page")
    group.add_argument("--sarif", metavar="FILE", help="SARIF 2.1.0")
    group.add_argument("--csv", metavar="FILE", help="one line a page")
    group.add_argument("--quiet", action="store_true", help="no progress line")


def _seconds(text: str) -> float:
    """Return the number. Raises ValueError for what is none, such as `nan`."""
    seconds = float(text)
    if seconds != seconds:
        raise ValueError(text)
    return seconds


def _scope(options: dict[str, Any]) -> dict[str, Any]:
    if options["url"]:
        is_crawl = options["crawl"] is not None
        scope = Scope.WEB if is_crawl else Scope.ADDRESSES
        most = {"most_pages": options["crawl"]} if is_crawl else {}
        return {"scope": scope, "addresses": "\n".join(options["url"]), **most}
    kind, _equals, value = options["scope"].partition("=")
    sample = {"sample_size": options["sample"]}
    if options["seed"] is not None:
        sample["seed"] = options["seed"]
    if kind == "section":
        section = page_at(value)
        if section is None:
            raise ValidationError(_("There is no live page at %s.") % value)
        return {"scope": Scope.SECTION, "section": section, **sample}
    if kind == "type":
        return {"scope": Scope.PAGE_TYPE, "page_type": value, **sample}
    if kind != "site" or value:
        raise ValidationError(
            _("Choose --scope site, section=/address/ or type=pages.ProductPage.")
        )
    return {"scope": Scope.SITE, **sample}


def _manner(options: dict[str, Any]) -> dict[str, Any]:
    widths = [int(each) for each in options["widths"].split(",") if each.strip().isdecimal()]
    if not widths or not set(widths) <= set(WIDTHS):
        raise ValidationError(_("Choose --widths 1280, 320 or 1280,320."))
    return {
        "widths": widths,
        "depth": options["depth"],
        "with_browser": not options["static"],
        "look_again": options["look_again"],
        "workers": options["workers"],
        "delay_seconds": options["delay"],
    }
