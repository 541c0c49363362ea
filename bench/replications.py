"""A careful numpy program for one replication, to hold beside StudyRate: winsorise by 2 and 2, min-max, weights drawn
around the given ones, twelve groups of five, index, ranks. CPU time of one replication; figures 136 x 60, complete.
Prints one line with every column computed in each replication, one with errors drawn for every figure too, and one
with columns computed once. With the path of bench/studies as its argument, measures Junxian in the same run and
prints how many times as fast it is; Junxian has other weights in each of three classes, and counts pairs in the
second row."""
import subprocess
import sys
import time
import numpy as np

UNITS, INDICATORS, GROUP, REPLICATIONS = 136, 60, 5, 2000
random = np.random.default_rng(1)
figures = np.exp(random.standard_normal((UNITS, INDICATORS)))


def scores(x=figures):
    parts = np.partition(x, (2, UNITS - 3), axis=0)
    low, high = parts[2], parts[UNITS - 3]
    return (np.clip(x, low, high) - low) * (100 / (high - low))


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


def with_errors():
    return scores(figures * (1 + 0.03 * random.standard_normal(figures.shape)))


def measure(name, step):
    best = np.inf
    for _ in range(5):
        start = time.thread_time()
        for _ in range(REPLICATIONS):
            step()
        best = min(best, (time.thread_time() - start) / REPLICATIONS)
    print(f"{name:40s} {best * 1e6:8.1f} us CPU per replication", flush=True)
    return best * 1e6


def junxian(studies):
    lines = subprocess.run([studies, "ten", "errors"], check=True, capture_output=True, text=True).stdout.splitlines()
    rows = [(line.split()[0], line[51:].split()) for line in lines if line[:10].strip()]
    return {name: float(numbers[0]) for name, numbers in rows}


once = scores()
columns_once = measure("numpy, columns once", lambda: ranks(index(once)))
anew = measure("numpy, every column each time", lambda: ranks(index(scores())))
errors = measure("numpy, errors and every column", lambda: ranks(index(with_errors())))
if len(sys.argv) > 1:
    own = junxian(sys.argv[1])
    print(f"{'Junxian, columns once':40s} {own['ten']:8.1f} us: {columns_once / own['ten']:.1f} times numpy with columns"
          f" once, {anew / own['ten']:.1f} times numpy that computes them each time")
    print(f"{'Junxian, errors and every column':40s} {own['errors']:8.1f} us: {errors / own['errors']:.1f} times numpy")
