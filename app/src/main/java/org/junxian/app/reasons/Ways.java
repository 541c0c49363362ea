package org.junxian.app.reasons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// What a unit would have to change in its own figures to reach a goal. Every way was evaluated in full.
///
/// @param goal     the rank that is wanted
/// @param reached  whether it is reached as things stand
/// @param points   missing, or to spare when it is reached; null when no other unit is there to compare with
/// @param sentence how far the goal is, or that there is no way
/// @param ways     cheapest first
/// @param atBest   where all figures at their bounds lead
public record Ways(
        String edition,
        String code,
        Text name,
        int decimals,
        int goal,
        Standing standing,
        int pool,
        boolean reached,
        @Nullable Double points,
        Text now,
        Text sentence,
        List<WayLine> ways,
        Standing atBest) {

    /// @param kind  `one-figure`, `few-figures` or `all-figures`
    /// @param cost  standard deviations of all changes together
    public record WayLine(String kind, Text title, double cost, Standing reached, List<ChangeLine> changes) {}

    /// What an indicator's figure becomes.
    ///
    /// @param spreads standard deviations
    /// @param spread  one standard deviation, in the unit of the figure
    /// @param report  what is reported for it, where that is another number than the figure
    public record ChangeLine(
            String node,
            Text title,
            @Nullable Text unit,
            double from,
            double to,
            double spreads,
            double spread,
            @Nullable ReportLine report) {}

    /// The observed variable that has to change.
    public record ReportLine(Text title, Text unit, double from, double to) {}
}
