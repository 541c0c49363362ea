package org.junxian.index.sensitivity;

/// How a first-order index is estimated from outputs that share one input (docs/method/sensitivity.md, Z-3).
///
/// `a`, `b`: outputs of the two base samples; `mixed`: of the first one with the input taken from the second. All
/// are centred on their common mean before; `variance` is the variance of the output.
public enum FirstOrder {
    /// `Σ b (mixed - a) / (n · variance)` (Saltelli and others 2010).
    SALTELLI {
        @Override
        double term(double a, double b, double mixed) {
            return b * (mixed - a);
        }

        @Override
        double index(double mean, double meanOfPair, double meanSquare, double variance) {
            return mean / variance;
        }
    },
    /// `1 - Σ (b - mixed)² / (2 n · variance)` (Jansen 1999).
    JANSEN {
        @Override
        double term(double a, double b, double mixed) {
            return (b - mixed) * (b - mixed) / 2;
        }

        @Override
        double index(double mean, double meanOfPair, double meanSquare, double variance) {
            return 1 - mean / variance;
        }
    },
    /// The correlation of `b` and `mixed` with their pooled mean and variance (Janon, Monod and others 2014).
    JANON_MONOD {
        @Override
        double term(double a, double b, double mixed) {
            return b * mixed;
        }

        @Override
        double index(double mean, double meanOfPair, double meanSquare, double variance) {
            return (mean - meanOfPair * meanOfPair) / (meanSquare - meanOfPair * meanOfPair);
        }
    };

    abstract double term(double a, double b, double mixed);

    /// From the means of the terms, of the pair `b`, `mixed`, and of their squares.
    abstract double index(double mean, double meanOfPair, double meanSquare, double variance);
}
