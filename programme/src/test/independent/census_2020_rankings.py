# Other rankings of the census of 2020 in numpy, from the tables of
#   ./junxian evaluate programmes/shandong --scheme census-2020 --out result
#   python3 programme/src/test/independent/census_2020_rankings.py result > programme/src/test/resources/census-2020-other-rankings.csv
# Ranks: 1 is best; scores that agree to ten decimals share the best place.
import csv, sys, numpy as np
rows = list(csv.DictReader(open(sys.argv[1] + '/normalised.csv')))
units = sorted({r['unit'] for r in rows}); inds = list(dict.fromkeys(r['indicator'] for r in rows))
x = np.full((len(units), len(inds)), np.nan)
for r in rows: x[units.index(r['unit']), inds.index(r['indicator'])] = float(r['normalised'])
# share of an indicator: product of weight / sum of weights on the way up, unit by unit, then the mean
acc = list(csv.DictReader(open(sys.argv[1] + '/account.csv')))
by = {}
for r in acc: by.setdefault(r['unit'], {})[r['node']] = r
w = np.zeros(len(inds))
for u in units:
    a = by[u]
    for j, i in enumerate(inds):
        share, n = 1.0, i
        while a[n]['parent']:
            p = a[n]['parent']
            share *= float(a[n]['weight']) / sum(float(r['weight']) for r in a.values() if r['parent'] == p and r['weight'])
            n = p
        w[j] += share / len(units)
def rank(s):
    s = np.round(s, 10); return np.array([1 + (s > v).sum() for v in s])
avg = lambda v: np.array([(v < t).sum() + ((v == t).sum() + 1) / 2 for t in v])
out = {'weighted_mean': rank(x @ w)}
v = x / np.sqrt((x**2).sum(0)) * w
dp, dm = np.sqrt(((v.max(0) - v)**2).sum(1)), np.sqrt(((v - v.min(0))**2).sum(1))
out['topsis'] = rank(dm / (dp + dm))
gap = (x.max(0) - x) / (x.max(0) - x.min(0))
S, R = (w * gap).sum(1), (w * gap).max(1)
out['vikor'] = rank(-(0.5 * (S - S.min()) / np.ptp(S) + 0.5 * (R - R.min()) / np.ptp(R)))
sd = x.std(0, ddof=1); d = x[:, None, :] - x[None, :, :]
pref = (np.where(d > 0, 1 - np.exp(-d**2 / (2 * sd**2)), 0) * w).sum(2)
out['promethee'] = rank(pref.sum(1) - pref.sum(0))
y = x + (0.01 * (x.max() - x.min()) - x.min() if x.min() <= 0 else 0); part = y / y.max(0)
out['waspas'] = rank(0.5 * (part @ w) + 0.5 * np.exp(np.log(part) @ w))
out['grey_relation'] = rank(((gap.min() + 0.5 * gap.max()) / (gap + 0.5 * gap.max())) @ w)
out['rank_sum_ratio'] = rank(sum(w[j] * avg(x[:, j]) / len(units) for j in range(len(inds))))
above = ((d > 0) * w).sum(2); margin = np.round(above - above.T, 10)
out['copeland'] = rank(np.sign(margin).sum(1))
out['borda'] = rank((((d > 0) + 0.5 * (d == 0)) * w).sum(2).sum(1))
o = csv.writer(sys.stdout, lineterminator='\n'); o.writerow(['unit', *out])
for k, u in enumerate(units): o.writerow([u, *(int(out[m][k]) for m in out)])
