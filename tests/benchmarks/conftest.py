"""How long does a piece of work take on this machine? Prints, and asserts nothing."""

import time
from collections.abc import Callable
from statistics import median, quantiles

import pytest


@pytest.fixture
def bench() -> Callable[..., None]:
    """Return a function that prints the median time of some work beside its target."""

    def measure(name: str, work: Callable[[], object], *, target_ms: float, times: int) -> None:
        work()  # loads lists and starts what must be warm
        taken = sorted(_milliseconds(work) for _ in range(times))
        slow = quantiles(taken, n=20)[-1]
        print(
            f"\n{name}: median {median(taken):.0f} ms, 95% within {slow:.0f} ms"
            f" (target: median under {target_ms:.0f} ms, {times} times)"
        )

    return measure


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000
