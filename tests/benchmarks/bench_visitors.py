"""How fast do visitors get a page, beside a plain Wagtail site with the same content?

The plain site (`plain_wagtail/`) is what `wagtail start` and Wagtail's own tutorial make: pages
with a StreamField, a menu of `get_children().live().in_menu()`, lists that ask each page for its
specific one, `{% pageurl %}`, `{% wagtailuserbar %}`, the Django middleware of the project
template, no cache. It shows the same products, texts, links, menus and contact points; not what
only we show, such as whether a desk is open now, JSON-LD and pages that lead here. A careful
developer adds `.specific()` to its lists: that is measured too.

Both sites run in their own processes, with the settings of production and SQLite in a file.

- Cold: a visit that makes the page anew, in a process that has shown the page before; facts, menus
  and lists have not changed. On our side the time includes keeping the page for the next visitor.
  Without gunicorn, processor time.
- All forgotten: the same after a change in a fact, a menu or a list, when nothing is remembered.
- Published: the first visit after a publish, when the site has made the page ready by itself.
- Warm: any later visit, over HTTP, on two workers as docs/operations.md starts them. Whoever asks
  runs on the same machine, so takes a part of it.
"""

from functools import partial
from statistics import median

import pytest

from tests.benchmarks.visitors.site_process import SiteProcess, requests_a_second

PAGES = {
    "Product": "/paspoort-en-familie/paspoort-aanvragen/",
    "Home": "/",
    "From A to Z": "/a-tot-z/",
    "Theme": "/paspoort-en-familie/",
    "Life event": "/belangrijke-momenten/verhuizen/",
}
ROUNDS = 25
SECONDS, CONNECTIONS = 4, 16
SECONDS_TO_WARM_UP = 6  # the second worker may start later
WORKERS = ("--workers", "2", "--threads", "4")


@pytest.fixture(scope="module")
def sites(tmp_path_factory):
    folder = tmp_path_factory.mktemp("visitors")
    content = folder / "content.json"
    ours, plain, careful = _sites(folder)
    ours.run("visitors.our_site", str(content))
    plain.run("plain_wagtail.filling", str(content))
    return ours, plain, careful


def bench_cold_pages(sites):
    with sites[0].visits() as ours, sites[1].visits() as plain, sites[2].visits() as careful:
        visits = {
            "ours": ours,
            "plain Wagtail": plain,
            "plain Wagtail with .specific()": careful,
            "ours, all forgotten": partial(ours, after="forgetting-all"),
        }
        published = {"ours, published": partial(ours, after="publishing")}
        for page, address in PAGES.items():
            for visit in (ours, plain, careful):
                visit(address)  # loads templates
            # apart: publishing the home page forgets what the others remember
            rounds = zip(_costs(visits, address), _costs(published, address), strict=True)
            _print_costs(page, [one | other for one, other in rounds])


def bench_warm_pages(sites):
    for page, address in list(PAGES.items())[:3]:
        print(f"\n{page}, warm, two workers:")
        for site in sites[:2]:
            with site.served(*WORKERS) as port:
                requests_a_second(port, address, SECONDS_TO_WARM_UP, CONNECTIONS)
                speed = requests_a_second(port, address, SECONDS, CONNECTIONS)
            print(f"  {site.name}: {speed:.0f} requests a second")


def _sites(folder):
    var = folder / "ours"
    ours = SiteProcess(
        "ours (goal: 2000)",
        "gemeente.settings.production",
        "gemeente.wsgi",
        {
            "VAR_DIR": str(var),
            "DATABASE_URL": f"sqlite:///{var / 'gemeente.sqlite3'}",
            "SECRET_KEY": "x" * 50,
            "ALLOWED_HOSTS": "localhost",
        },
    )
    of_plain = "tests.benchmarks.plain_wagtail.settings", "tests.benchmarks.plain_wagtail.wsgi"
    in_folder = {"PLAIN_WAGTAIL_FOLDER": str(folder / "plain")}
    plain = SiteProcess("plain Wagtail", *of_plain, in_folder)
    careful = SiteProcess("careful", *of_plain, in_folder | {"LIST_WITH_ONE_QUESTION": "yes"})
    return ours, plain, careful


def _costs(visits, address):
    """Return what each visit costs, round after round, so that a busy moment meets them all."""
    return [{name: visit(address) for name, visit in visits.items()} for _ in range(ROUNDS)]


def _print_costs(page, rounds):
    """Print what a visit costs on each site, and how many times ours that is."""
    costs = {
        name: {what: median(one[name][what] for one in rounds) for what in rounds[0][name]}
        for name in rounds[0]
    }
    print(f"\n{page}, cold (goal: queries and time a tenth of plain Wagtail; {len(rounds)} times)")
    own = costs["ours"]
    for name, cost in costs.items():
        queries = cost["queries"] / own["queries"]
        time = cost["milliseconds"] / own["milliseconds"]
        print(
            f"  {name}: {cost['queries']:.0f} queries ({queries:.1f} times ours),"
            f" {cost['milliseconds']:.2f} ms ({time:.1f} times), {cost['kilobytes']:.0f} kB"
        )
