package org.junxian.index.stage;

import org.junxian.index.scheme.Normalisation.Efficacy;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.Normalisation.LinearToTarget;
import org.junxian.index.scheme.Normalisation.MinMax;
import org.junxian.index.scheme.Normalisation.ZScore;
import org.junxian.index.scheme.Within;

/// Linear scales: min-max, z-score, efficacy coefficient, linear to target (docs/method/normalise.md, L-2 to L-6).
record LinearScale(Scale scale) {

    /// Both ends of a scale by class, in turned units. `flat`: no distance between them, as observed.
    private record Range(double[] low, double[] high) {
        boolean flat(int c) {
            return low[c] == high[c];
        }
    }

    double[] minMax(MinMax m) {
        Range range = range(m.ends());
        double middle = (m.from() + m.to()) / 2;
        return scale.score((x, c) -> {
            if (range.flat(c)) {
                return middle;
            }
            double at = m.capped() ? Math.min(Math.max(x, range.low[c]), range.high[c]) : x;
            return m.from() + (m.to() - m.from()) * (at - range.low[c]) / (range.high[c] - range.low[c]);
        });
    }

    double[] efficacy(Efficacy m) {
        Range range = range(m.ends());
        return scale.score((x, c) -> {
            if (range.flat(c)) {
                return m.full() * (1 + m.c()) / 2;
            }
            double d = m.c() + (1 - m.c()) * (x - range.low[c]) / (range.high[c] - range.low[c]);
            return m.full() * (m.capped() ? Math.clamp(d, 0, 1) : d);
        });
    }

    double[] zScore(ZScore m) {
        Sample[] samples = scale.samples(m.within());
        double[] mean = new double[samples.length];
        double[] sd = new double[samples.length];
        for (int c = 0; c < samples.length; c++) {
            Moments moments = samples[c].moments();
            mean[c] = moments.mean();
            sd[c] = moments.n() == 1 ? 0 : moments.sd();
            if (sd[c] == 0) {
                scale.noSpread(m.within(), c);
            }
        }
        return scale.score((x, c) -> sd[c] == 0 ? m.mean() : m.mean() + m.sd() * ((x - mean[c]) / sd[c]));
    }

    double[] linearToTarget(LinearToTarget m) {
        double[] base = scale.stated(m.base());
        double[] target = scale.stated(m.target());
        for (int c = 0; c < base.length; c++) {
            if (target[c] <= base[c]) {
                throw scale.unsuitable("the target must be better than the base, found base "
                        + m.base().of(scale.roster().classId(c)) + " and target "
                        + m.target().of(scale.roster().classId(c)));
            }
        }
        return scale.score((x, c) -> {
            double s = m.full() * (x - base[c]) / (target[c] - base[c]);
            return Math.min(m.cap(), Math.max(m.floor(), s));
        });
    }

    private Range range(Ends ends) {
        return switch (ends) {
            case Ends.Observed(Within within) -> observed(within);
            case Ends.Stated stated -> stated(stated);
        };
    }

    private Range observed(Within within) {
        Sample[] samples = scale.samples(within);
        double[] low = new double[samples.length];
        double[] high = new double[samples.length];
        for (int c = 0; c < samples.length; c++) {
            boolean shared = c > 0 && samples[c] == samples[0];
            low[c] = shared ? low[0] : samples[c].min();
            high[c] = shared ? high[0] : samples[c].max();
            if (low[c] == high[c]) {
                scale.noSpread(within, c);
            }
        }
        return new Range(low, high);
    }

    private Range stated(Ends.Stated stated) {
        double[] low = scale.stated(stated.low());
        double[] high = scale.stated(stated.high());
        Range range = scale.orientation().mirrored() ? new Range(high, low) : new Range(low, high);
        for (int c = 0; c < low.length; c++) {
            if (range.low[c] >= range.high[c]) {
                throw scale.unsuitable("the low goalpost must be below the high one, found "
                        + stated.low().of(scale.roster().classId(c)) + " and "
                        + stated.high().of(scale.roster().classId(c)));
            }
        }
        return range;
    }
}
