package org.junxian.app.reasons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// Why every rank moved between two results.
///
/// @param factors the columns: factors that can be told apart, or sets of them that can not
/// @param units   those with a rank in both, by code
/// @param single  those with a rank in only one of them
public record Moves(
        String edition,
        String against,
        MoveSide before,
        MoveSide now,
        int decimals,
        List<MoveFactor> factors,
        List<UnitMove> units,
        List<OneSided> single) {

    /// One of the two results.
    ///
    /// @param edition null where it is no edition: the period before by the same method
    public record MoveSide(@Nullable String edition, Text title, String period, boolean demonstration, int units) {}

    /// @param id the ids of the factors, joined by `+`
    public record MoveFactor(String id, Text title) {}

    /// A unit with a rank in only one of the two.
    ///
    /// @param ranked `before` or `now`
    public record OneSided(String code, Text name, String ranked, double rank) {}
}
