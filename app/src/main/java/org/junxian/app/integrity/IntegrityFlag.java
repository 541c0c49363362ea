package org.junxian.app.integrity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// A question to a unit about its figures.
///
/// @param test       which check asks: `cross`, `smooth` and so on
/// @param score      evidence of the unit in this run, from 0 to 100, all checks together
/// @param words      the question
/// @param indicators what it is about, the one asked about first
/// @param peers      units that were compared with, as far as their figures are public
/// @param answer     what the unit said last; null as long as it has said nothing
/// @param closing    why the programme's office needs to know no more; null while it does
public record IntegrityFlag(
        long id,
        long run,
        String unit,
        String unitName,
        String period,
        String test,
        Text title,
        double score,
        Text words,
        List<Named> indicators,
        List<Series> series,
        List<Peer> peers,
        List<Statistic> statistics,
        @Nullable Answer answer,
        @Nullable Closing closing,
        boolean demonstration,
        State state) {

    /// How far a question is.
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// An indicator of the package.
    public record Named(String id, Text title) {}

    public record Series(Text label, List<Point> values) {}

    /// @param value null where there is no figure
    public record Point(String period, @Nullable Double value) {}

    /// Another unit and the same quantity there.
    public record Peer(String unit, String name, double value) {}

    public record Statistic(Text name, double value) {}

    public record Answer(String text, String by, Instant at) {}

    public record Closing(String reason, String by, Instant at) {}

    public IntegrityFlag {
        indicators = List.copyOf(indicators);
        series = List.copyOf(series);
        peers = List.copyOf(peers);
        statistics = List.copyOf(statistics);
    }
}
