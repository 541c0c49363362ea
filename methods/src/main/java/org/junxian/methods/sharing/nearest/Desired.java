package org.junxian.methods.sharing.nearest;

/// What is proposed for one unit, and between which bounds it must stay. Amounts in whole fen.
///
/// @param proposal what it would get if nothing stood against it
/// @param leeway   how easily its amount moves: deviations count squared and divided by it, so that a unit with
///     twice the leeway of another takes twice the deviation. The proposal itself makes deviations relative
/// @param atLeast  not negative
/// @param atMost   [org.junxian.methods.sharing.Bounds#NONE] for no cap
/// @param floorRule how the rule behind the floor is called; units may share a rule
/// @param capRule   how the rule behind the cap is called
public record Desired(long proposal, long leeway, long atLeast, long atMost, String floorRule, String capRule) {

    public Desired {
        if (proposal < 0 || leeway <= 0 || atLeast < 0 || atMost < 0) {
            throw new IllegalArgumentException(
                    "A proposal of %s with a leeway of %s between %s and %s is not possible. Try: a positive leeway, none negative"
                            .formatted(proposal, leeway, atLeast, atMost));
        }
    }

    boolean isFixed() {
        return atLeast == atMost;
    }
}
