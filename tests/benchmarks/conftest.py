"""How long does a piece of work take here, beside its peers? Prints, and asserts nothing."""

import time
from collections.abc import Callable, Mapping
from statistics import median, quantiles

import pytest

Work = Callable[[], object]
NOBODY: Mapping[str, Work] = {}


@pytest.fixture
def bench() -> Callable[..., None]:
    """Return a function that times some work and its peers in turn, so that both meet the same
    busy moments, and prints the ratio: that says more than milliseconds of one machine."""

    def measure(
        name: str, work: Work, *, target: str, times: int, peers: Mapping[str, Work] = NOBODY
    ) -> None:
        runners = {name: work, **peers}
        for runner in runners.values():
            runner()  # loads lists and starts what must be warm
        rounds = [{each: _milliseconds(run) for each, run in runners.items()} for _ in range(times)]
        own = [taken[name] for taken in rounds]
        print(f"\n{name}: {_told(own)} (target: {target}; {times} times)")
        for peer in peers:
            theirs = [taken[peer] for taken in rounds]
            print(f"  {peer}: {_told(theirs)}, {median(theirs) / median(own):.1f} times ours")

    return measure


def _told(taken: list[float]) -> str:
    slow = quantiles(taken, n=20, method="inclusive")[-1]
    return f"median {median(taken):.1f} ms, 95% within {slow:.1f} ms"


def _milliseconds(work: Work) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000
