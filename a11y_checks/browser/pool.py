"""Which warm browser may check this page, and until when?"""

import atexit
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from queue import Empty, LifoQueue
from threading import Lock, Timer

from a11y_checks.browser.axe_script import AxeMissing, AxeScript, axe_script
from a11y_checks.browser.fault import (
    BUSY,
    HARMLESS,
    NO_AXE,
    NOT_STARTED,
    TOO_SLOW,
    BrowserFault,
    Fault,
    fault_of,
)
from a11y_checks.browser.find import Browser, Missing, find_browser
from a11y_checks.browser.session import Session
from a11y_checks.finding import gettext_noop

PAGES_PER_SESSION = 50
"""What tidying leaves behind goes with the browser itself."""
PAGES_PER_TIDYING = 5
"""Without it a browser holds 640 MB after 25 pages of 800 elements, with it 330."""
ANSWER_SECONDS = 2
INSTALL = gettext_noop("Ask your administrator to install a browser: python -m a11y_checks.browser")


class Pool:
    """A few warm sessions; each is lent to one page at a time and replaced when it fails."""

    def __init__(self, size: int) -> None:
        self._idle: LifoQueue[Session | None] = LifoQueue()
        self._started: set[Session] = set()
        self._lock = Lock()
        for _ in range(size):
            self._idle.put(None)

    @contextmanager
    def session(
        self, seconds: float, *, open_web: bool = False, proxy: str = ""
    ) -> Iterator[Session]:
        """Lend a running session for at most this many seconds, waiting included.

        Raises BrowserFault when none comes free or starts, and for whatever goes wrong in
        the `with` block. A session that saw trouble is never lent again.
        """
        deadline = time.monotonic() + seconds
        try:
            session = self._idle.get(timeout=seconds)
        except Empty:
            raise BrowserFault(BUSY) from None
        sound = False
        try:
            session = self._fit(session, open_web, proxy)
            with _watched(session, deadline):
                if session.driver is None:
                    _start(session)
                session.allow_scripts(allowed=True)  # the page before this one was silenced
                yield session
            session.pages += 1
            sound = True
        except BrowserFault as problem:
            sound = problem.fault in HARMLESS
            raise
        finally:
            if session and not sound:
                self._drop(session)
            self._idle.put(session if sound else None)

    def close(self) -> None:
        """Stop every session, also those that are in use."""
        for session in list(self._started):
            self._drop(session)

    def _fit(self, session: Session | None, open_web: bool, proxy: str) -> Session:
        """Return this session when it is alive, fresh and of the right kind, else a new one."""
        if session is not None:
            fresh = session.pages < PAGES_PER_SESSION
            fits = (session.open_web, session.proxy) == (open_web, proxy)
            if fresh and fits and _answers(session):
                return session
            self._drop(session, politely=True)
        session = Session(_axe(), open_web=open_web, proxy=proxy)
        with self._lock:
            self._started.add(session)
        return session

    def _drop(self, session: Session, *, politely: bool = False) -> None:
        if politely:
            with _watched(session, time.monotonic() + ANSWER_SECONDS):
                session.close()
        session.kill()
        with self._lock:
            self._started.discard(session)


@cache
def pool() -> Pool:
    """Return this process's pool; `A11Y_BROWSERS` says how many browsers it may start."""
    asked = os.environ.get("A11Y_BROWSERS", "")
    return Pool(max(1, int(asked) if asked.isdecimal() else 1))


def close_browsers() -> None:
    """Stop the browsers of this process; the next check starts new ones."""
    pool().close()


def _answers(session: Session) -> bool:
    with _watched(session, time.monotonic() + ANSWER_SECONDS):
        if session.pages % PAGES_PER_TIDYING == 0:
            session.tidy()
        return session.is_alive()


def _start(session: Session) -> None:
    remote = os.environ.get("A11Y_WEBDRIVER_URL")
    browser: Browser | Missing | str = remote or find_browser()
    if isinstance(browser, Missing):
        raise BrowserFault(Fault(browser.reason, INSTALL))
    try:
        session.start(browser)
    except Exception as error:
        raise BrowserFault(NOT_STARTED, fault_of(error).detail) from error


def _axe() -> AxeScript:
    try:
        return axe_script()
    except AxeMissing as error:
        raise BrowserFault(NO_AXE, str(error)) from error


@contextmanager
def _watched(session: Session, deadline: float) -> Iterator[None]:
    """Kill the session at the deadline, because a call to a driver can block for ever."""
    watchdog = Timer(max(0.0, deadline - time.monotonic()), session.kill)
    watchdog.daemon = True
    watchdog.start()
    try:
        yield
    except Exception as error:
        if time.monotonic() >= deadline:
            raise BrowserFault(TOO_SLOW) from error
        raise fault_of(error) from error
    finally:
        watchdog.cancel()


atexit.register(close_browsers)
os.register_at_fork(after_in_child=pool.cache_clear)
