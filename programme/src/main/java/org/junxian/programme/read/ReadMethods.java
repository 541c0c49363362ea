package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Treatment;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Block;
import org.junxian.programme.format.Choices;
import org.junxian.programme.format.MethodBlocks;
import org.junxian.programme.model.Text;
import org.junxian.programme.yaml.Chosen;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads the small rules: direction, change, missing scores, imputation, treatment, aggregation.
record ReadMethods(Rules rules) {

    Direction direction(Yaml value) {
        return Chosen.read(Choices.DIRECTION, value, rules.findings())
                .map(chosen -> switch (chosen.word()) {
                    case "less-is-better" -> Direction.LESS;
                    case "best-inside" -> bestInside(chosen.parameters());
                    default -> Direction.MORE;
                })
                .orElse(Direction.MORE);
    }

    private Direction bestInside(Yaml value) {
        var ends = rules.values().numbers(value, 2);
        if (ends.isEmpty()) {
            return Direction.MORE;
        }
        double low = ends.get().get(0);
        double high = ends.get().get(1);
        if (low > high) {
            rules.findings().add(Problem.EDGES_FALL, value.place(), low, high);
            return Direction.MORE;
        }
        return new Direction.BestInside(low, high);
    }

    Measure.Change change(Yaml value) {
        return Chosen.read(Choices.CHANGE, value, rules.findings())
                .map(chosen -> switch (chosen.word()) {
                    case "growth" -> new Measure.Change.Growth(count(chosen.parameters(), Range.COUNT_FROM_ONE));
                    case "difference" ->
                        new Measure.Change.Difference(count(chosen.parameters(), Range.COUNT_FROM_ONE));
                    default -> Measure.Change.LEVEL;
                })
                .orElse(Measure.Change.LEVEL);
    }

    private int count(Yaml value, Range range) {
        return (int) rules.values().number(value, range).orElse(1);
    }

    MissingPolicy missing(Yaml value) {
        return Chosen.read(Choices.MISSING, value, rules.findings())
                .map(chosen -> switch (chosen.word()) {
                    case "reweight" ->
                        new MissingPolicy.Reweight(rules.values()
                                .number(chosen.parameters(), Range.SHARE_ABOVE_ZERO)
                                .orElse(1));
                    default -> MissingPolicy.PROPAGATE;
                })
                .orElse(MissingPolicy.PROPAGATE);
    }

    Imputation imputation(Yaml value) {
        return Chosen.read(Choices.IMPUTE, value, rules.findings())
                .map(this::imputation)
                .orElse(Imputation.NONE);
    }

    private Imputation imputation(Chosen chosen) {
        return switch (chosen.word()) {
            case "mean" -> new Imputation.Mean(rules.within(chosen.parameters()));
            case "median" -> new Imputation.Median(rules.within(chosen.parameters()));
            case "row-mean" -> new Imputation.RowMean();
            case "latest" -> new Imputation.Latest(count(chosen.parameters(), Range.COUNT_FROM_ONE));
            case "linear" ->
                new Imputation.Linear(fields(chosen, MethodBlocks.LINEAR)
                        .map(f -> f.yesNo("constant-ends", false))
                        .orElse(false));
            case "first-of" ->
                new Imputation.FirstOf(rules.values().list(chosen.parameters()).stream()
                        .map(this::imputation)
                        .toList());
            default -> Imputation.NONE;
        };
    }

    Treatment treatment(Yaml value) {
        return Chosen.read(Choices.TREAT, value, rules.findings())
                .map(this::treatment)
                .orElse(Treatment.NONE);
    }

    private Treatment treatment(Chosen chosen) {
        return switch (chosen.word()) {
            case "automatic" ->
                fields(chosen, MethodBlocks.AUTOMATIC).map(this::automatic).orElse(Treatment.Automatic.standard());
            case "winsorise" ->
                fields(chosen, MethodBlocks.WINSORISE).map(this::winsorise).orElse(Treatment.NONE);
            case "percentiles" ->
                fields(chosen, MethodBlocks.PERCENTILES).map(this::percentiles).orElse(Treatment.NONE);
            case "log" -> new Treatment.Always(Treatment.Transform.LOG);
            case "natural-log" -> new Treatment.Always(Treatment.Transform.NATURAL_LOG);
            case "box-cox" -> new Treatment.Always(Treatment.Transform.BOX_COX);
            default -> Treatment.NONE;
        };
    }

    private Treatment automatic(Fields fields) {
        Treatment.Automatic standard = Treatment.Automatic.standard();
        return new Treatment.Automatic(
                (int) fields.number("points", Range.COUNT, standard.maximumPoints()),
                fields.number("skewness", Range.POSITIVE, standard.skewnessLimit()),
                fields.number("kurtosis", Range.POSITIVE, standard.kurtosisLimit()),
                fields.word("otherwise", Words.transforms(), standard.otherwise()),
                Rules.within(fields));
    }

    private Treatment winsorise(Fields fields) {
        return new Treatment.Winsorise(
                (int) fields.number("low", Range.COUNT, 0),
                (int) fields.number("high", Range.COUNT, 0),
                Rules.within(fields));
    }

    private Treatment percentiles(Fields fields) {
        double low = fields.number("low", Range.SHARE, 0);
        double high = fields.number("high", Range.SHARE, 1);
        if (low >= high) {
            rules.findings().add(Problem.EDGES_FALL, fields.placeOf("high"), low, high);
            return Treatment.NONE;
        }
        return new Treatment.Percentiles(low, high, Rules.within(fields));
    }

    Aggregation aggregation(Yaml value) {
        return Chosen.read(Choices.AGGREGATE, value, rules.findings())
                .map(chosen -> switch (chosen.word()) {
                    case "points" ->
                        new Aggregation.Points(rules.values()
                                .number(chosen.parameters(), Range.POSITIVE)
                                .orElse(100));
                    case "sum" -> new Aggregation.Sum();
                    case "geometric" -> new Aggregation.Geometric();
                    case "harmonic" -> new Aggregation.Harmonic();
                    case "power" ->
                        new Aggregation.Power(rules.values()
                                .number(chosen.parameters(), Range.NOT_ZERO)
                                .orElse(1));
                    case "minimum" -> new Aggregation.Minimum();
                    case "median" -> new Aggregation.Median();
                    case "mazziotta-pareto" -> new Aggregation.MazziottaPareto(isUp(chosen));
                    case "ordered" -> ordered(chosen.parameters());
                    case "near-ideal" ->
                        new Aggregation.NearIdeal(rules.values()
                                .number(chosen.parameters(), Range.POSITIVE)
                                .orElse(100));
                    default -> new Aggregation.WeightedMean();
                })
                .orElse(new Aggregation.WeightedMean());
    }

    private boolean isUp(Chosen chosen) {
        return chosen.with()
                .flatMap(value -> rules.values().word(value, List.of("down", "up")))
                .filter("up"::equals)
                .isPresent();
    }

    private Aggregation ordered(Yaml value) {
        List<Double> weights = new ArrayList<>();
        for (Yaml item : rules.values().list(value)) {
            rules.values().number(item, Range.NOT_NEGATIVE).ifPresent(weights::add);
        }
        if (weights.stream().noneMatch(w -> w > 0)) {
            rules.values().wrong(value, new Text("至少含一个大于 0 的数字的列表", "a list with at least one number above 0"));
            return new Aggregation.WeightedMean();
        }
        return new Aggregation.Ordered(weights);
    }

    /// The parameters of a rule that may stand alone: then all of them have their defaults.
    private Optional<Fields> fields(Chosen chosen, Block block) {
        return chosen.with().isEmpty()
                ? Optional.of(Fields.none(block, chosen.place(), rules.findings()))
                : Fields.open(block, chosen.with().get(), rules.findings());
    }
}
