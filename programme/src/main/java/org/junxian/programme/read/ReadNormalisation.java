package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Within;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Block;
import org.junxian.programme.format.Choices;
import org.junxian.programme.format.MethodBlocks;
import org.junxian.programme.yaml.Chosen;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads a normalisation: one word with its parameters.
final class ReadNormalisation {

    static final Normalisation STANDARD = new Normalisation.MinMax(new Ends.Observed(Within.ALL), 0, 100, true);

    private final Rules rules;
    private final ReadScoreTables tables;

    ReadNormalisation(Rules rules) {
        this.rules = rules;
        this.tables = new ReadScoreTables(rules);
    }

    Normalisation read(Yaml value) {
        return Chosen.read(Choices.NORMALISATION, value, rules.findings())
                .flatMap(this::read)
                .orElse(STANDARD);
    }

    private Optional<Normalisation> read(Chosen chosen) {
        return switch (chosen.word()) {
            case "min-max" -> open(chosen, MethodBlocks.MIN_MAX).map(this::minMax);
            case "z-score" -> open(chosen, MethodBlocks.Z_SCORE).map(this::zScore);
            case "rank" -> open(chosen, MethodBlocks.RANK).map(this::rank);
            case "borda" -> open(chosen, MethodBlocks.BORDA).map(this::borda);
            case "percentile-rank" -> open(chosen, MethodBlocks.PERCENTILE_RANK).map(this::percentileRank);
            case "distance-to-reference" ->
                open(chosen, MethodBlocks.DISTANCE_TO_REFERENCE).flatMap(this::toReference);
            case "distance-to-target" ->
                open(chosen, MethodBlocks.DISTANCE_TO_TARGET).map(this::toTarget);
            case "distance-to-maximum" ->
                open(chosen, MethodBlocks.DISTANCE_TO_MAXIMUM)
                        .map(f -> new Normalisation.DistanceToMaximum(Rules.within(f), full(f)));
            case "share-of-maximum" ->
                open(chosen, MethodBlocks.SHARE_OF_MAXIMUM)
                        .map(f -> new Normalisation.ShareOfMaximum(Rules.within(f), full(f)));
            case "efficacy" -> open(chosen, MethodBlocks.EFFICACY).map(this::efficacy);
            case "target" ->
                open(chosen, MethodBlocks.TARGET)
                        .map(f -> new Normalisation.TargetPassFail(perClass(f, "value"), full(f)));
            case "linear-to-target" ->
                open(chosen, MethodBlocks.LINEAR_TO_TARGET).map(this::linearToTarget);
            case "rank-steps" -> open(chosen, MethodBlocks.RANK_STEPS).map(this::rankSteps);
            case "tiers" -> open(chosen, MethodBlocks.TIERS).flatMap(tables::tiers);
            case "categories" -> tables.categories(chosen.parameters());
            case "threshold-plus-rank" ->
                open(chosen, MethodBlocks.THRESHOLD_PLUS_RANK).map(this::thresholdPlusRank);
            case "grades" -> tables.grades(chosen.parameters());
            case "level-growth" -> open(chosen, MethodBlocks.LEVEL_GROWTH).flatMap(this::levelGrowth);
            default -> Optional.of(new Normalisation.AsIs());
        };
    }

    /// The parameters; a rule that stands alone has all defaults.
    private Optional<Fields> open(Chosen chosen, Block block) {
        return chosen.with().isEmpty()
                ? Optional.of(Fields.none(block, chosen.place(), rules.findings()))
                : Fields.open(block, chosen.with().get(), rules.findings());
    }

    private static double full(Fields fields) {
        return fields.number("full", Range.POSITIVE, 100);
    }

    private PerClass perClass(Fields fields, String key) {
        return fields.find(key).map(v -> rules.perClass(v, Range.ANY)).orElse(PerClass.all(1));
    }

    private Normalisation minMax(Fields fields) {
        double[] to = rules.ends(fields, "to", 0, 100);
        return new Normalisation.MinMax(minMaxEnds(fields), to[0], to[1], fields.yesNo("capped", true));
    }

    private Ends minMaxEnds(Fields fields) {
        Within within = Rules.within(fields);
        if (!fields.has("goalposts")) {
            return new Ends.Observed(within);
        }
        List<Yaml> posts = fields.list("goalposts");
        if (fields.has("within")) {
            rules.findings()
                    .add(Problem.ONE_OF_KEYS, fields.placeOf("within"), "goalposts, within", "goalposts | within");
        }
        if (posts.size() != 2) {
            rules.findings().add(Problem.TABLE_SIZE, fields.placeOf("goalposts"), posts.size(), 2);
            return new Ends.Observed(within);
        }
        PerClass low = rules.perClass(posts.get(0), Range.ANY);
        PerClass high = rules.perClass(posts.get(1), Range.ANY);
        return stated(low, high, posts.get(1)) ? new Ends.Stated(low, high) : new Ends.Observed(within);
    }

    /// The lower end is below the higher one in every class.
    private boolean stated(PerClass low, PerClass high, Yaml at) {
        var classes = rules.classes().isEmpty() ? List.of(org.junxian.index.data.ClassId.ALL) : rules.classes();
        for (var id : classes) {
            if (!(low.of(id) < high.of(id))) {
                rules.findings().add(Problem.EDGES_FALL, at.place(), low.of(id), high.of(id));
                return false;
            }
        }
        return true;
    }

    private Normalisation zScore(Fields fields) {
        return new Normalisation.ZScore(
                Rules.within(fields), fields.number("mean", Range.ANY, 0), fields.number("sd", Range.POSITIVE, 1));
    }

    private Normalisation rank(Fields fields) {
        return new Normalisation.Rank(Rules.within(fields), fields.word("ties", Words.ties(), TieRule.AVERAGE));
    }

    private Normalisation borda(Fields fields) {
        double[] to = rules.ends(fields, "to", 0, 100);
        return new Normalisation.Borda(Rules.within(fields), to[0], to[1]);
    }

    private Normalisation percentileRank(Fields fields) {
        double[] to = rules.ends(fields, "to", 0, 100);
        return new Normalisation.PercentileRank(Rules.within(fields), to[0], to[1]);
    }

    private Optional<Normalisation> toReference(Fields fields) {
        return fields.text("unit")
                .flatMap(code -> rules.names().unit(code, fields.placeOf("unit")))
                .map(unit -> new Normalisation.DistanceToReference(unit, Rules.within(fields), full(fields)));
    }

    private Normalisation toTarget(Fields fields) {
        return new Normalisation.DistanceToTarget(
                perClass(fields, "target"), Rules.within(fields), full(fields), fields.yesNo("capped", true));
    }

    private Normalisation efficacy(Fields fields) {
        double c = fields.number("c", Range.SHARE, 0.6);
        Ends ends = new Ends.Observed(Rules.within(fields));
        if (fields.has("unacceptable") != fields.has("satisfactory")) {
            String missing = fields.has("unacceptable") ? "satisfactory" : "unacceptable";
            rules.findings().add(Problem.KEY_MISSING, fields.place(), missing, "efficacy", missing + ": 60");
        } else if (fields.has("unacceptable")) {
            ends = efficacyEnds(fields);
        }
        return new Normalisation.Efficacy(c, ends, full(fields), fields.yesNo("capped", true));
    }

    /// Written as unacceptable and satisfactory value, in either order of size, the same in every class.
    private Ends efficacyEnds(Fields fields) {
        PerClass unacceptable = perClass(fields, "unacceptable");
        PerClass satisfactory = perClass(fields, "satisfactory");
        var first = rules.classes().isEmpty()
                ? org.junxian.index.data.ClassId.ALL
                : rules.classes().getFirst();
        boolean rising = unacceptable.of(first) < satisfactory.of(first);
        PerClass low = rising ? unacceptable : satisfactory;
        PerClass high = rising ? satisfactory : unacceptable;
        Yaml at = fields.find("satisfactory").orElseThrow();
        return stated(low, high, at) ? new Ends.Stated(low, high) : new Ends.Observed(Within.ALL);
    }

    private Normalisation linearToTarget(Fields fields) {
        double full = full(fields);
        return new Normalisation.LinearToTarget(
                perClass(fields, "base"),
                perClass(fields, "target"),
                full,
                fields.number("floor", Range.ANY, 0),
                fields.number("cap", Range.ANY, full));
    }

    private Normalisation rankSteps(Fields fields) {
        return new Normalisation.RankSteps(
                Rules.within(fields),
                full(fields),
                fields.number("step", Range.SHARE, 0.05),
                fields.number("floor", Range.SHARE, 0));
    }

    private Normalisation thresholdPlusRank(Fields fields) {
        return new Normalisation.ThresholdPlusRank(
                perClass(fields, "threshold"),
                fields.number("pass", Range.NOT_NEGATIVE, 0),
                fields.number("rank-full", Range.NOT_NEGATIVE, 0),
                fields.number("step", Range.SHARE, 0.05),
                fields.number("floor", Range.SHARE, 0),
                Rules.within(fields));
    }

    private Optional<Normalisation> levelGrowth(Fields fields) {
        double share = fields.number("level-share", Range.SHARE, 0.5);
        List<Normalisation> parts = new ArrayList<>();
        fields.find("level").map(this::read).ifPresent(parts::add);
        fields.find("growth").map(this::read).ifPresent(parts::add);
        Measure.Change change =
                fields.find("change").map(v -> new ReadMethods(rules).change(v)).orElse(new Measure.Change.Growth(1));
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new Normalisation.LevelGrowth(share, parts.get(0), parts.get(1), change));
    }
}
