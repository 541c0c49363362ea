package org.junxian.app.reasons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// How a unit's rank answers to one figure of its own, all others standing still.
///
/// @param figure the figure as it is
/// @param spread one standard deviation of the indicator over the ranked units
/// @param steps  from one standard deviation worse to two better, the figure as it is among them
public record Profile(
        String edition,
        String code,
        String node,
        Text title,
        @Nullable Text unit,
        double figure,
        double spread,
        int pool,
        List<ProfileStep> steps) {

    /// @param spreads standard deviations better (negative: worse)
    public record ProfileStep(double spreads, double figure, Standing standing) {}
}
