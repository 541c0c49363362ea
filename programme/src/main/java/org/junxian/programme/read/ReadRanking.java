package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Typology;
import org.junxian.index.scheme.Within;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.ConditionBlocks;
import org.junxian.programme.format.SchemeBlocks;
import org.junxian.programme.model.Text;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Yaml;

/// Reads what follows the scores: the ranking and the typology.
final class ReadRanking {

    private final Rules rules;
    private final ReadConditions conditions;
    private final SequencedMap<String, Text> types = new LinkedHashMap<>();

    ReadRanking(Rules rules, ReadConditions conditions) {
        this.rules = rules;
        this.conditions = conditions;
    }

    Ranking ranking(Fields fields) {
        List<Ranking.TieBreak> breaks = new ArrayList<>();
        for (Yaml item : fields.list("tie-break")) {
            Fields.open(ConditionBlocks.TIE_BREAK, item, rules.findings())
                    .flatMap(this::tieBreak)
                    .ifPresent(breaks::add);
        }
        return new Ranking(
                fields.word("ties", Words.ties(), TieRule.COMPETITION),
                fields.word("over", Words.WITHIN, Within.ALL),
                breaks);
    }

    private Optional<Ranking.TieBreak> tieBreak(Fields fields) {
        if (fields.has("more") == fields.has("less")) {
            rules.findings()
                    .add(Problem.ONE_OF_KEYS, fields.place(), fields.has("more") ? "more, less" : "", "more | less");
            return Optional.empty();
        }
        boolean more = fields.has("more");
        return fields.find(more ? "more" : "less")
                .flatMap(conditions::quantity)
                .map(q -> new Ranking.TieBreak(q, more));
    }

    /// The titles of the types that were read, by id.
    SequencedMap<String, Text> types() {
        return types;
    }

    Optional<Typology> typology(Fields fields) {
        NodeId node =
                fields.has("node") ? conditions.node(fields, "node").orElse(new NodeId("index")) : new NodeId("index");
        List<Double> scores = edges(fields, "score-edges");
        List<Double> spreads = edges(fields, "spread-edges");
        List<List<String>> table = new ArrayList<>();
        List<Yaml> rows = fields.list("types");
        boolean fits = size(rows.size(), scores.size() + 1, fields.find("types"));
        for (Yaml row : rows) {
            List<Yaml> cells = rules.values().list(row);
            fits &= size(cells.size(), spreads.size() + 1, Optional.of(row));
            table.add(cells.stream().map(this::type).toList());
        }
        return fits
                ? Optional.of(new Typology(node, scores, spreads, fields.yesNo("edge-included", true), table))
                : Optional.empty();
    }

    private List<Double> edges(Fields fields, String key) {
        List<Yaml> items = fields.list(key);
        List<Double> edges = rules.numbers(items);
        return edges.size() == items.size() && rules.rise(edges, items) ? edges : List.of();
    }

    private boolean size(int found, int expected, Optional<Yaml> at) {
        if (found != expected && at.isPresent()) {
            rules.findings().add(Problem.TABLE_SIZE, at.get().place(), found, expected);
        }
        return found == expected;
    }

    private String type(Yaml value) {
        Optional<Fields> fields = Fields.open(SchemeBlocks.TYPE, value, rules.findings());
        Optional<String> id = fields.flatMap(f -> f.id("id"));
        id.ifPresent(i -> types.putIfAbsent(
                i,
                new Text(
                        fields.flatMap(f -> f.text("zh")).orElse(i),
                        fields.flatMap(f -> f.text("en")).orElse(i))));
        return id.orElse("?");
    }
}
