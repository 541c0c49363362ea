package org.junxian.methods.sharing.nearest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junxian.methods.sharing.Bounds;

/// A proposal under which nobody gets less than a stated part of last year's amount. What that costs is borne
/// by the others in proportion to their proposals.
///
/// @param total     in whole fen
/// @param proposals in whole fen, in the order of the units; what the rule alone would pay
/// @param lastYear  in whole fen; 0 for a unit that got nothing
/// @param kept      what part of last year's amount is safe, such as 0.95
public record HoldHarmless(long total, List<Long> proposals, List<Long> lastYear, BigDecimal kept) {

    public HoldHarmless {
        proposals = List.copyOf(proposals);
        lastYear = List.copyOf(lastYear);
        if (proposals.size() != lastYear.size()) {
            throw new IllegalArgumentException(
                    "There are %s proposals but %s amounts of last year".formatted(proposals.size(), lastYear.size()));
        }
        if (kept.signum() < 0) {
            throw new IllegalArgumentException("The part of last year that is safe is negative: " + kept);
        }
    }

    /// The demands, to which sums of groups may be added. Floors are rounded up to the fen.
    public Demands demands(List<Group> groups) {
        String floor = "at least %s of last year".formatted(kept.toPlainString());
        var units = IntStream.range(0, proposals.size())
                .mapToObj(i -> new Desired(
                        proposals.get(i), Math.max(1, proposals.get(i)), safe(i), Bounds.NONE, floor, "no cap"))
                .toList();
        var all = new ArrayList<Group>();
        all.add(new Group(
                "total " + total, IntStream.range(0, units.size()).boxed().toList(), total, total));
        all.addAll(groups);
        return new Demands(units, all);
    }

    private long safe(int unit) {
        return kept.multiply(BigDecimal.valueOf(lastYear.get(unit)))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
