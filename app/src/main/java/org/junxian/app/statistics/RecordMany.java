package org.junxian.app.statistics;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.audit.Actor;
import org.junxian.app.statistics.internal.FigureStore;
import org.junxian.app.statistics.internal.ManyFiguresStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes in very many figures at once, as fast as the database reads a file, and never with more of them in memory than
/// one. What is new or different becomes a revision, what is the same is left alone; nothing is withdrawn.
@Component
public class RecordMany {

    /// Where the figures go, one after the other.
    @FunctionalInterface
    public interface Sink {

        /// @param status `value`, `not-reported` or `not-applicable`
        /// @param value  counts with the status `value` only
        /// @param reason given with the status `not-applicable` only
        void add(
                String unit,
                String indicator,
                String period,
                String status,
                double value,
                @Nullable String reason,
                String source,
                boolean demonstration)
                throws IOException;
    }

    /// Gives all figures; whatever it throws rolls the caller's transaction back.
    @FunctionalInterface
    public interface Figures {
        void giveTo(Sink sink) throws IOException;
    }

    /// How many became a revision, and how many were there already.
    public record Recorded(long revisions, long unchanged) {}

    private final FigureStore figures;
    private final ManyFiguresStore many;

    RecordMany(FigureStore figures, ManyFiguresStore many) {
        this.figures = figures;
        this.many = many;
    }

    /// Records in the caller's transaction, which must work in the whole area of the programme. Call it before anything
    /// is added to the audit trail.
    ///
    /// @param what the middle of the origin: `programme.what.period`
    /// @throws IllegalArgumentException when the area is not the whole programme
    /// @throws org.springframework.dao.DuplicateKeyException when a figure stands twice
    @Transactional(propagation = Propagation.MANDATORY)
    public Recorded handle(Area area, String what, Figures given, Actor by) {
        String programme = area.programme();
        if (!area.whole()) {
            throw new IllegalArgumentException("Recording needs the whole area of " + programme);
        }
        figures.holdStill();
        long rows = many.copyIn(given);
        long revisions = many.append(
                programme, what, figures.packageVersion(programme), figures.nextMoment(programme), by.name());
        return new Recorded(revisions, rows - revisions);
    }
}
