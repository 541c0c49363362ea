package org.junxian.app.integrity.internal;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// What is kept of a question, as JSON: figures and codes, no words, so that words can be made in either language.
///
/// @param from       first period it speaks of
/// @param to         last period
/// @param statistics by the names of the method note, `chance` among them
/// @param inputs     indicators that were held against it
/// @param rate       whether growth is in percentage points and not in percent
/// @param alike      the unit whose series is alike, if its figures are public
public record StoredEvidence(
        String from,
        String to,
        SortedMap<String, Double> statistics,
        List<String> inputs,
        List<StoredSeries> series,
        List<StoredPeer> peers,
        @Nullable String alike,
        boolean rate,
        boolean demonstration) {

    /// The figures of one indicator; `first` for those first announced.
    public record StoredSeries(String indicator, boolean first, List<String> periods, List<@Nullable Double> values) {}

    public record StoredPeer(String unit, double value) {}
}
