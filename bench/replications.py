"""A careful numpy program for one replication, to hold beside StudyRate: winsorise by 2 and 2, min-max, weights drawn
around the given ones, twelve groups of five, index, ranks. CPU time of one replication; figures 136 x 60, complete.
Prints one line with every column computed in each replication, and one with columns computed once."""
import time
import numpy as np

UNITS, INDICATORS, GROUP, REPLICATIONS = 136, 60, 5, 2000
random = np.random.default_rng(1)
figures = np.exp(random.standard_normal((UNITS, INDICATORS)))


def scores():
    parts = np.partition(figures, (2, UNITS - 3), axis=0)
    low, high = parts[2], parts[UNITS - 3]
    return (np.clip(figures, low, high) - low) * (100 / (high - low))


def index(x):
    inner = random.standard_gamma(20, INDICATORS).reshape(-1, GROUP)
    inner /= inner.sum(axis=1, keepdims=True)
    outer = random.dirichlet(np.full(INDICATORS // GROUP, 8.0))
    return x @ (inner * outer[:, None]).ravel()


def ranks(y):
    order = np.argsort(-y)
    out = np.empty(UNITS, dtype=np.int64)
    out[order] = np.arange(1, UNITS + 1)
    return out


def measure(name, step):
    best = np.inf
    for _ in range(5):
        start = time.thread_time()
        for _ in range(REPLICATIONS):
            step()
        best = min(best, (time.thread_time() - start) / REPLICATIONS)
    print(f"{name:40s} {best * 1e6:8.1f} us CPU per replication")


once = scores()
measure("numpy, every column each time", lambda: ranks(index(scores())))
measure("numpy, columns once", lambda: ranks(index(once)))
