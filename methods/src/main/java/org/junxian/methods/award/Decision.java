package org.junxian.methods.award;

import java.util.Optional;

/// What became of an entrant, and why.
///
/// @param about what the reason speaks of: the award it holds already, the veto, the area that is full, the unit whose
///              place it takes
public record Decision(Entrant entrant, Reason reason, Optional<String> about) {

    /// Why a unit is awarded or not.
    public enum Reason {
        /// By its rank.
        MERIT(true),
        /// Before others, because of a priority of the rules.
        PRIORITY(true),
        /// Lifted into the list so that its area has the places it was promised.
        AREA_PROMISED(true),
        /// In the place of a unit that was vetoed.
        SUBSTITUTE(true),
        VETO(false),
        HOLDS_OTHER(false),
        CLASS_HAS_NO_PLACE(false),
        AREA_FULL(false),
        /// Another was lifted into the list for the sake of its area, and this place went with it.
        GAVE_WAY(false),
        PLACES_TAKEN(false),
        TIED_AT_THE_EDGE(false),
        WITHOUT_RANK(false),
        RANK_TOO_LOW(false);

        private final boolean awarded;

        Reason(boolean awarded) {
            this.awarded = awarded;
        }

        public boolean awarded() {
            return awarded;
        }
    }

    public boolean awarded() {
        return reason.awarded();
    }

    static Decision of(Entrant entrant, Reason reason) {
        return new Decision(entrant, reason, Optional.empty());
    }

    static Decision of(Entrant entrant, Reason reason, String about) {
        return new Decision(entrant, reason, Optional.of(about));
    }
}
