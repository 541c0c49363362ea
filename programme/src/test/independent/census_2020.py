"""A second computation of the Shandong scheme census-2020, written from the scheme and not from the engine.

Reads only the package's tables, uses only the standard library, and prints the golden table that
IndependentComputationTest compares the engine with:

    python3 programme/src/test/independent/census_2020.py > programme/src/test/resources/census-2020-independent.csv
"""

import csv
import pathlib

PACKAGE = pathlib.Path(__file__).resolve().parents[4] / "programmes" / "shandong"
PERIOD = "2020"
DISTRICT, MANAGED, OTHER = "district", "province-managed", "other"

# group: weights by class, and (indicator, weight by class or for all, +1 more is better / -1 less is better)
GROUPS = {
    "urbanisation": ({DISTRICT: 20, MANAGED: 30, OTHER: 25}, [
        ("urbanization_rate", 50, 1), ("inflow_from_counties", 30, 1), ("inflow_from_provinces", 20, 1)]),
    "people": ({DISTRICT: 35, MANAGED: 25, OTHER: 25}, [
        ("college_per_100k", 45, 1), ("illiteracy_rate_15p", 30, -1), ("old_age_dependency", 25, -1)]),
    "employment": ({DISTRICT: 20, MANAGED: 25, OTHER: 30}, [
        ("employment_share_primary", {DISTRICT: 80, MANAGED: 60, OTHER: 60}, -1),
        ("employment_share_manufacturing", {DISTRICT: 20, MANAGED: 40, OTHER: 40}, 1)]),
    "living": ({DISTRICT: 25, MANAGED: 20, OTHER: 20}, [
        ("household_car_share", 60, 1), ("housing_area_per_capita", 40, 1)]),
}


def table(name):
    with open(PACKAGE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def figures():
    by_indicator = {}
    for row in table("figures/census-2020.csv"):
        by_indicator.setdefault(row["indicator"], {})[row["unit"]] = float(row["value"])
    ratio = lambda a, b: {u: 100 * by_indicator[a][u] / by_indicator[b][u] for u in by_indicator[a]}
    by_indicator["inflow_from_counties"] = ratio("migrants_other_county", "pop_census")
    by_indicator["inflow_from_provinces"] = ratio("migrants_other_province", "pop_census")
    by_indicator["old_age_dependency"] = ratio("pop_share_65p", "pop_share_15_64")
    return by_indicator


def skewness_and_kurtosis(values):
    """Type 2: the sample-adjusted G1 and G2."""
    n = len(values)
    mean = sum(values) / n
    m2, m3, m4 = (sum((v - mean) ** k for v in values) / n for k in (2, 3, 4))
    g1, g2 = m3 / m2 ** 1.5, m4 / m2 ** 2 - 3
    return (g1 * (n * (n - 1)) ** 0.5 / (n - 2), (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g2 + 6))


def min_max(column, sign):
    skewness, kurtosis = skewness_and_kurtosis(list(column.values()))
    assert abs(skewness) <= 2 or kurtosis <= 3.5, "needs treatment, which this computation leaves out"
    low, high = min(column.values()), max(column.values())
    score = {u: 100 * (x - low) / (high - low) for u, x in column.items()}
    return score if sign > 0 else {u: 100 - s for u, s in score.items()}


def weight(weights, unit_class):
    return weights[unit_class] if isinstance(weights, dict) else weights


def main():
    classes = {r["unit"]: r["class"] for r in table("territory/classes.csv")
               if r["from"] <= PERIOD + "-12-31" <= r["to"]}
    columns = figures()
    scores = {}
    for group, (_, indicators) in GROUPS.items():
        parts = [(w, min_max(columns[i], sign)) for i, w, sign in indicators]
        scores[group] = {u: sum(weight(w, c) * s[u] for w, s in parts) / 100 for u, c in classes.items()}
    index = {u: sum(weight(GROUPS[g][0], c) * scores[g][u] for g in GROUPS) / 100 for u, c in classes.items()}
    print("unit,index,rank," + ",".join(GROUPS))
    for unit in sorted(classes):
        rank = 1 + sum(other > index[unit] for other in index.values())
        print(",".join([unit, repr(index[unit]), str(rank)] + [repr(scores[g][unit]) for g in GROUPS]))


if __name__ == "__main__":
    main()
