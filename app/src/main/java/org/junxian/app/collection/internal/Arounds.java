package org.junxian.app.collection.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.statistics.KnownFigures;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.index.data.UnitId;
import org.junxian.programme.form.Check;
import org.springframework.stereotype.Component;

/// Gathers what is known around a return, within the area of whoever asks: sums over neighbouring counties are
/// not for a county that cannot see them.
///
/// While somebody types, what was gathered a short while ago is good enough; whatever is decided is decided on
/// fresh figures.
@Component
class Arounds {

    private static final Duration GOOD_FOR = Duration.ofSeconds(60);
    private static final int REMEMBERED = 500;
    private static final int YEARS_BACK = 5;

    private record Key(Area area, ReturnId id) {}

    private record Remembered(Around around, Instant at) {}

    private final AroundStore store;
    private final KnownFigures figures;
    private final Clock clock;
    private final Map<Key, Remembered> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Remembered> eldest) {
            return size() > REMEMBERED;
        }
    };

    Arounds(AroundStore store, KnownFigures figures, Clock clock) {
        this.store = store;
        this.figures = figures;
        this.clock = clock;
    }

    /// At most a minute old.
    Around recent(Area area, Standing standing, Question question) {
        var key = new Key(area, standing.id());
        Instant now = clock.instant();
        synchronized (remembered) {
            var known = remembered.get(key);
            if (known != null && known.at().plus(GOOD_FOR).isAfter(now)) {
                return known.around();
            }
        }
        return read(area, standing, question);
    }

    /// As it is now.
    Around read(Area area, Standing standing, Question question) {
        var id = standing.id();
        var earlier = IntStream.rangeClosed(1, YEARS_BACK)
                .mapToObj(years -> question.yearsBefore(years).toString())
                .toList();
        var others = store.ofUnit(area, id, earlier);
        var around = new Around(
                question,
                cells(others.stream()
                        .filter(other -> other.form().equals(id.form()))
                        .collect(Collectors.groupingBy(AroundStore.Other::period))),
                cells(others.stream()
                        .filter(other -> !other.form().equals(id.form()))
                        .collect(Collectors.groupingBy(AroundStore.Other::form))),
                known(area, id.unit()),
                siblings(area, standing, question),
                parent(area, standing, question));
        synchronized (remembered) {
            remembered.put(new Key(area, id), new Remembered(around, clock.instant()));
        }
        return around;
    }

    private static Map<String, Map<String, CellValue>> cells(Map<String, List<AroundStore.Other>> others) {
        var cells = new HashMap<String, Map<String, CellValue>>();
        others.forEach((key, list) -> cells.put(
                key, list.stream().collect(Collectors.toMap(AroundStore.Other::entry, AroundStore.Other::value))));
        return cells;
    }

    private Map<String, Map<String, RecordedFigure>> known(Area area, String unit) {
        var known = new HashMap<String, Map<String, RecordedFigure>>();
        for (var figure : figures.asOf(area, clock.instant(), new FigureFilter(unit, null, null))) {
            known.computeIfAbsent(figure.period(), period -> new HashMap<>()).put(figure.indicator(), figure);
        }
        return known;
    }

    private Map<String, List<Double>> siblings(Area area, Standing standing, Question question) {
        var entries = added(question);
        @Nullable String parent = standing.unit().parent();
        var units = parent == null ? new TreeSet<String>() : children(question, parent);
        if (entries.isEmpty() || !units.stream().allMatch(area::covers)) {
            return Map.of();
        }
        var siblings = new HashMap<String, List<Double>>();
        store.ofUnits(area, standing.id(), units, entries)
                .forEach((entry, numbers) -> siblings.put(entry, AroundStore.whole(numbers, units)));
        return siblings;
    }

    private Map<String, RecordedFigure> parent(Area area, Standing standing, Question question) {
        @Nullable String parent = standing.unit().parent();
        if (parent == null || added(question).isEmpty()) {
            return Map.of();
        }
        return known(area, parent).getOrDefault(question.period().toString(), Map.of());
    }

    private static SortedSet<String> added(Question question) {
        return question.form().checks().stream()
                .map(Check::rule)
                .filter(Check.Rule.Additive.class::isInstance)
                .map(rule -> ((Check.Rule.Additive) rule).entry())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> children(Question question, String parent) {
        return question.programme().territory().childrenOf(new UnitId(parent)).stream()
                .filter(unit -> question.form().kinds().contains(unit.kind()))
                .map(unit -> unit.id().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
