package org.junxian.app.integrity.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junxian.app.integrity.IntegrityFlag;
import org.junxian.app.integrity.IntegrityFlag.Answer;
import org.junxian.app.integrity.IntegrityFlag.Closing;
import org.junxian.app.integrity.IntegrityFlag.Named;
import org.junxian.app.integrity.IntegrityFlag.Peer;
import org.junxian.app.integrity.IntegrityFlag.Point;
import org.junxian.app.integrity.IntegrityFlag.Series;
import org.junxian.app.integrity.IntegrityFlag.State;
import org.junxian.app.integrity.IntegrityFlag.Statistic;
import org.junxian.app.integrity.IntegrityRun;
import org.junxian.app.integrity.internal.IntegrityStore.FlagRow;
import org.junxian.app.integrity.internal.IntegrityStore.RunRow;
import org.junxian.app.integrity.internal.IntegrityStore.Said;
import org.junxian.app.integrity.internal.StoredEvidence.StoredSeries;
import org.junxian.app.programmes.Programmes;
import org.junxian.app.territory.Territories;
import org.junxian.app.territory.UnitView;
import org.junxian.index.data.VariableId;
import org.junxian.programme.Programme;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// Puts questions into words, with the titles and names of the newest package.
@Component
class FlagViews {

    private static final double MILLION = 1e6;
    /// Checks whose findings are growth.
    private static final Set<String> GROWTH = Set.of("cross", "hierarchy", "revision");

    private static final List<String> FOUND = List.of("observed", "expected");
    private static final List<String> LAST = List.of("spread", "deviation", "chance", "adjusted");

    private final Programmes programmes;
    private final Territories territories;

    FlagViews(Programmes programmes, Territories territories) {
        this.programmes = programmes;
        this.territories = territories;
    }

    IntegrityRun run(String programme, RunRow row) {
        return new IntegrityRun(
                row.id(),
                programme,
                row.period(),
                row.madeAt(),
                row.byTitle(),
                row.tests().stream()
                        .map(test -> new IntegrityRun.Test(test, FlagWords.of(test + ".title")))
                        .toList(),
                row.flags());
    }

    List<IntegrityFlag> flags(String programme, List<FlagRow> rows) {
        var loaded = programmes.get(programme);
        var names = new LinkedHashMap<String, Map<String, String>>();
        var flags = new ArrayList<IntegrityFlag>();
        for (var row : rows) {
            var units = names.computeIfAbsent(
                    row.period(),
                    period ->
                            territories
                                    .list(programme, loaded.version(), LocalDate.of(Integer.parseInt(period), 12, 31))
                                    .stream()
                                    .collect(Collectors.toMap(UnitView::code, UnitView::name)));
            flags.add(flag(loaded.content(), row, code -> units.getOrDefault(code, code)));
        }
        return flags;
    }

    private static IntegrityFlag flag(Programme programme, FlagRow row, Function<String, String> name) {
        var evidence = row.evidence();
        var indicators = new ArrayList<Named>();
        indicators.add(new Named(row.indicator(), title(programme, row.indicator())));
        evidence.inputs().forEach(input -> indicators.add(new Named(input, title(programme, input))));
        return new IntegrityFlag(
                row.id(),
                row.run(),
                row.unit(),
                name.apply(row.unit()),
                row.period(),
                row.test(),
                FlagWords.of(row.test() + ".title"),
                row.score(),
                words(programme, row, name),
                indicators,
                evidence.series().stream().map(one -> series(programme, one)).toList(),
                evidence.peers().stream()
                        .map(peer -> new Peer(peer.unit(), name.apply(peer.unit()), peer.value()))
                        .toList(),
                statistics(row),
                answer(row.answer()),
                closing(row.closing()),
                evidence.demonstration(),
                state(row));
    }

    /// What was found and what was expected first, how surprising that is last; growth with its unit.
    private static List<Statistic> statistics(FlagRow row) {
        boolean growth = GROWTH.contains(row.test());
        String unit = row.evidence().rate() ? "statistic.in.points" : "statistic.in.percent";
        return row.evidence().statistics().entrySet().stream()
                .sorted(Comparator.comparingInt(one -> place(one.getKey())))
                .map(one -> {
                    Text name = FlagWords.of("statistic." + one.getKey());
                    return new Statistic(
                            growth && FOUND.contains(one.getKey()) ? joined(name, FlagWords.of(unit)) : name,
                            one.getValue());
                })
                .toList();
    }

    private static int place(String statistic) {
        int first = FOUND.indexOf(statistic);
        return first >= 0 ? first : LAST.indexOf(statistic) + FOUND.size() + 1;
    }

    private static Text joined(Text name, Text unit) {
        return new Text(name.zh() + unit.zh(), name.en() + unit.en());
    }

    static State state(FlagRow row) {
        if (row.closing() != null) {
            return State.CLOSED;
        }
        return row.answer() == null ? State.OPEN : State.ANSWERED;
    }

    private static @Nullable Answer answer(@Nullable Said said) {
        return said == null ? null : new Answer(said.text(), said.by(), said.at());
    }

    private static @Nullable Closing closing(@Nullable Said said) {
        return said == null ? null : new Closing(said.text(), said.by(), said.at());
    }

    private static Series series(Programme programme, StoredSeries stored) {
        var points = new ArrayList<Point>();
        for (int k = 0; k < stored.periods().size(); k++) {
            points.add(new Point(stored.periods().get(k), stored.values().get(k)));
        }
        Text title = title(programme, stored.indicator());
        return new Series(
                stored.first()
                        ? new Text(
                                title.zh() + FlagWords.of("first").zh(),
                                title.en() + FlagWords.of("first").en())
                        : title,
                points);
    }

    private static Text words(Programme programme, FlagRow row, Function<String, String> name) {
        return new Text(words(Language.ZH, programme, row, name), words(Language.EN, programme, row, name));
    }

    private static String words(Language language, Programme programme, FlagRow row, Function<String, String> name) {
        var evidence = row.evidence();
        var facts = new LinkedHashMap<String, String>();
        evidence.statistics().forEach((key, value) -> facts.put(key, FlagWords.number(value)));
        facts.put("unit", name.apply(row.unit()));
        facts.put("indicator", title(programme, row.indicator()).in(language));
        facts.put("from", evidence.from());
        facts.put("to", evidence.to());
        facts.put(
                "inputs",
                evidence.inputs().stream()
                        .map(input -> title(programme, input).in(language))
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
        facts.put(
                "alike",
                evidence.alike() == null
                        ? FlagWords.sentence(language, "alike.unnamed", Map.of())
                        : name.apply(evidence.alike()));
        facts.put("percent", FlagWords.sentence(language, evidence.rate() ? "points" : "percent", Map.of()));
        facts.put("often", often(language, evidence.statistics().getOrDefault("chance", 1.0)));
        return FlagWords.sentence(language, key(row), facts)
                + FlagWords.sentence(language, "often.words", facts)
                + (evidence.demonstration() ? FlagWords.sentence(language, "demonstration.words", facts) : "");
    }

    /// Beyond a million nobody knows how honest figures are spread.
    private static String often(Language language, double chance) {
        double units = Math.max(1, Math.rint(1 / chance));
        return units >= MILLION
                ? FlagWords.sentence(language, "million", Map.of())
                : FlagWords.sentence(language, "often.number", Map.of("n", FlagWords.number(units)));
    }

    /// Some checks ask in more than one way.
    private static String key(FlagRow row) {
        var statistics = row.evidence().statistics();
        return switch (row.test()) {
            case "additivity" -> statistics.containsKey("share") ? "additivity.city.words" : "additivity.words";
            case "digits" -> statistics.containsKey("zeros") ? "digits.zeros.words" : "digits.words";
            default -> row.test() + ".words";
        };
    }

    private static Text title(Programme programme, String indicator) {
        var variable = programme.variables().get(new VariableId(indicator));
        return variable == null ? Text.same(indicator) : variable.title();
    }
}
