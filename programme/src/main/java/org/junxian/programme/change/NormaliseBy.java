package org.junxian.programme.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.Within;
import org.junxian.programme.Numbers;

/// The normalisations that a rule can be changed to: those that need no number but the full score. What they are as
/// records and how a package writes them stand side by side; a test reads the one back from the other.
public enum NormaliseBy {
    MIN_MAX,
    Z_SCORE,
    BORDA,
    PERCENTILE_RANK,
    DISTANCE_TO_MAXIMUM,
    SHARE_OF_MAXIMUM,
    EFFICACY;

    /// As packages and the interface write it: `min-max`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<NormaliseBy> find(String word) {
        return Arrays.stream(values()).filter(by -> by.word().equals(word)).findFirst();
    }

    /// For a scheme whose full score is `full`. A z-score has its mean at half of it and a tenth of it as its standard
    /// deviation; an efficacy coefficient starts at six tenths.
    Normalisation rule(double full, Within within) {
        return switch (this) {
            case MIN_MAX -> new Normalisation.MinMax(new Ends.Observed(within), 0, full, true);
            case Z_SCORE -> new Normalisation.ZScore(within, full / 2, full / 10);
            case BORDA -> new Normalisation.Borda(within, 0, full);
            case PERCENTILE_RANK -> new Normalisation.PercentileRank(within, 0, full);
            case DISTANCE_TO_MAXIMUM -> new Normalisation.DistanceToMaximum(within, full);
            case SHARE_OF_MAXIMUM -> new Normalisation.ShareOfMaximum(within, full);
            case EFFICACY -> new Normalisation.Efficacy(0.6, new Ends.Observed(within), full, true);
        };
    }

    /// The same in the words of a package.
    String written(double full, Within within) {
        String parameters = switch (this) {
            case MIN_MAX, BORDA, PERCENTILE_RANK -> "to: [0, " + Numbers.shortest(full) + "]";
            case Z_SCORE -> "mean: " + Numbers.shortest(full / 2) + ", sd: " + Numbers.shortest(full / 10);
            case DISTANCE_TO_MAXIMUM, SHARE_OF_MAXIMUM -> "full: " + Numbers.shortest(full);
            case EFFICACY -> "c: 0.6, full: " + Numbers.shortest(full);
        };
        return "{ %s: { within: %s, %s } }".formatted(word(), within == Within.ALL ? "all" : "class", parameters);
    }
}
