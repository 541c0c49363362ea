package org.junxian.index.stage;

/// The Box-Cox transformation `(x^λ - 1) / λ`, or `ln x` at λ = 0, of `x + shift`, with the λ in [-5, 5] that
/// maximises the normal log-likelihood (docs/method/treat.md).
record BoxCox(double lambda, double shift) {

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double NEAR_ZERO = 1e-9;

    /// Values are shifted by `0.01 (max - min) - min` when any is not positive.
    static BoxCox fit(Sample sample) {
        double min = sample.min();
        double shift = min > 0 ? 0 : 0.01 * (sample.max() - min) - min;
        double[] logs = new double[sample.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(sample.values()[i] + shift);
        }
        return new BoxCox(best(logs), shift);
    }

    /// Golden-section search; the likelihood has one peak.
    private static double best(double[] logs) {
        double a = -5;
        double b = 5;
        double c = b - GOLDEN * (b - a);
        double d = a + GOLDEN * (b - a);
        double atC = likelihood(logs, c);
        double atD = likelihood(logs, d);
        while (b - a > 1e-8) {
            if (atC >= atD) {
                b = d;
                d = c;
                atD = atC;
                c = b - GOLDEN * (b - a);
                atC = likelihood(logs, c);
            } else {
                a = c;
                c = d;
                atC = atD;
                d = a + GOLDEN * (b - a);
                atD = likelihood(logs, d);
            }
        }
        return (a + b) / 2;
    }

    /// `-n/2 ln σ²(λ) + (λ - 1) Σ ln x`, with the maximum-likelihood variance of the transformed values. Logs are
    /// centred first, which changes the likelihood by a constant only and keeps the powers small.
    static double likelihood(double[] logs, double lambda) {
        int n = logs.length;
        double meanLog = 0;
        for (double v : logs) {
            meanLog += v;
        }
        meanLog /= n;
        double[] y = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            y[i] = power(logs[i] - meanLog, lambda);
            mean += y[i];
        }
        mean /= n;
        double squares = 0;
        for (double v : y) {
            squares += (v - mean) * (v - mean);
        }
        return -n / 2.0 * StrictMath.log(squares / n);
    }

    /// `(e^(λ l) - 1) / λ`, or `l` at λ = 0.
    private static double power(double log, double lambda) {
        return Math.abs(lambda) < NEAR_ZERO ? log : StrictMath.expm1(lambda * log) / lambda;
    }

    /// NaN stays NaN; a value at or below the end of the scale (possible for a unit that does not take part) counts
    /// as the smallest positive number.
    double of(double x) {
        return power(StrictMath.log(Math.max(x + shift, Double.MIN_NORMAL)), lambda);
    }
}
