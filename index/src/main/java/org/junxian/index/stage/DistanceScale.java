package org.junxian.index.stage;

import org.junxian.index.scheme.Normalisation.DistanceToMaximum;
import org.junxian.index.scheme.Normalisation.DistanceToReference;
import org.junxian.index.scheme.Normalisation.DistanceToTarget;
import org.junxian.index.scheme.Normalisation.ShareOfMaximum;

/// Distances to a reference unit, a target, the maximum, and shares of the maximum (docs/method/normalise.md, L-7 to
/// L-10).
record DistanceScale(Scale scale) {

    double[] toReference(DistanceToReference m) {
        double at = scale.turned()[scale.roster().population.indexOf(m.reference())];
        if (Double.isNaN(at)) {
            throw scale.unsuitable("the reference unit " + m.reference() + " has no figure");
        }
        Sample[] samples = scale.samples(m.within());
        double[] min = new double[samples.length];
        double[] max = new double[samples.length];
        for (int c = 0; c < samples.length; c++) {
            min[c] = samples[c].min();
            max[c] = samples[c].max();
            if (min[c] == max[c] && max[c] == at) {
                scale.noSpread(m.within(), c);
            } else if (min[c] == at) {
                throw scale.unsuitable("the reference unit " + m.reference() + " has the worst value, so there is no "
                        + "distance to measure. Try: a reference unit that stands better.");
            }
        }
        return scale.score((x, c) -> min[c] == at ? m.full() / 2 : m.full() * (1 - (at - x) / (at - min[c])));
    }

    double[] toTarget(DistanceToTarget m) {
        double[] target = scale.stated(m.target());
        Sample[] samples = scale.samples(m.within());
        double[] min = new double[samples.length];
        for (int c = 0; c < samples.length; c++) {
            min[c] = samples[c].min();
            if (target[c] <= min[c] && !m.capped()) {
                throw scale.unsuitable(
                        "the target " + m.target().of(scale.roster().classId(c))
                                + " is reached by every unit, so there is no distance to measure. Try: a cap, or a target "
                                + "that somebody misses.");
            }
        }
        return scale.score((x, c) -> {
            if (Double.isNaN(target[c])) {
                return Double.NaN;
            }
            if (m.capped() && x >= target[c]) {
                return m.full();
            }
            return m.full() * (x - min[c]) / (target[c] - min[c]);
        });
    }

    double[] toMaximum(DistanceToMaximum m) {
        Sample[] samples = scale.samples(m.within());
        double[] min = new double[samples.length];
        double[] max = new double[samples.length];
        for (int c = 0; c < samples.length; c++) {
            min[c] = samples[c].min();
            max[c] = samples[c].max();
            if (min[c] == max[c]) {
                scale.noSpread(m.within(), c);
            }
        }
        return scale.score(
                (x, c) -> min[c] == max[c] ? m.full() / 2 : m.full() * (1 - (max[c] - x) / (max[c] - min[c])));
    }

    double[] shareOfMaximum(ShareOfMaximum m) {
        Sample[] samples = scale.samples(m.within());
        double[] best = new double[samples.length];
        for (int c = 0; c < samples.length; c++) {
            best[c] = Math.abs(samples[c].max());
        }
        boolean mirrored = scale.orientation().mirrored();
        scale.require(x -> mirrored ? x < 0 : x > 0, "a share of the maximum needs positive figures", "Try: min-max.");
        return scale.score((x, c) -> {
            double size = mirrored ? 0.0 - x : x;
            double share = mirrored ? best[c] / size : size / best[c];
            return size > 0 ? m.full() * share : Double.NaN;
        });
    }
}
