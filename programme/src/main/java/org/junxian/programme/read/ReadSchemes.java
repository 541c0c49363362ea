package org.junxian.programme.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Period;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Screening;
import org.junxian.index.scheme.Typology;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.AdjustmentBlocks;
import org.junxian.programme.format.SchemeBlocks;
import org.junxian.programme.model.PopulationRule;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads `schemes/*.yaml`. A scheme with an error is left out of the outcome; its errors are in the findings.
final class ReadSchemes {

    private final Draft draft;
    private final Findings findings;

    ReadSchemes(Draft draft) {
        this.draft = draft;
        this.findings = draft.findings();
    }

    SortedMap<String, SchemeDefinition> read() {
        SortedMap<String, SchemeDefinition> schemes = new TreeMap<>();
        for (String file : draft.filesIn("schemes", ".yaml")) {
            int before = findings.errors();
            Optional<SchemeDefinition> scheme = draft.yaml(file, true)
                    .flatMap(yaml -> Fields.open(SchemeBlocks.SCHEME, yaml, findings))
                    .flatMap(fields -> scheme(fields, file));
            if (findings.errors() == before) {
                scheme.ifPresent(s -> schemes.put(s.id(), s));
            }
        }
        return schemes;
    }

    private Optional<SchemeDefinition> scheme(Fields fields, String file) {
        Optional<String> id = fields.id("scheme");
        boolean named = id.filter(i -> FileName.matches(i, file, fields.placeOf("scheme"), findings))
                .isPresent();
        Optional<Period> period = fields.period("period");
        Rules rules = new Rules(draft, classes(fields));
        ReadPopulation population = new ReadPopulation(rules);
        PopulationRule rule = fields.block("population", SchemeBlocks.POPULATION)
                .map(population::read)
                .orElseGet(population::standard);
        ReadTree tree = new ReadTree(rules);
        Inherited inherited = Inherited.defaults(fields, rules);
        Optional<Group> root = fields.block("tree", SchemeBlocks.TREE).flatMap(block -> tree.root(block, inherited));
        Outcome outcome = outcome(fields, rules, tree);
        if (!named || period.isEmpty() || root.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        return compile(fields, id.get(), period.get(), root.get(), outcome)
                .map(scheme -> new SchemeDefinition(
                        scheme.id(),
                        fields.title("title").orElse(Text.same(scheme.id())),
                        draft.names().grounds(fields),
                        scheme,
                        rule,
                        rules.classes(),
                        tree.definitions(),
                        outcome.adjustments().definitions(),
                        outcome.ranks().types(),
                        fields.place()));
    }

    /// What happens after the scores.
    private record Outcome(
            ReadAdjustments adjustments,
            ReadRanking ranks,
            Ranking ranking,
            Optional<Typology> typology,
            OptionalDouble bonusCap,
            OptionalDouble deductionCap) {}

    private Outcome outcome(Fields fields, Rules rules, ReadTree tree) {
        List<String> nodes =
                tree.definitions().keySet().stream().map(NodeId::id).toList();
        ReadConditions conditions = new ReadConditions(rules, nodes);
        ReadAdjustments adjustments = new ReadAdjustments(rules, conditions);
        Optional<Fields> block = fields.block("adjustments", AdjustmentBlocks.ADJUSTMENTS);
        block.ifPresent(adjustments::read);
        ReadRanking ranks = new ReadRanking(rules, conditions);
        return new Outcome(
                adjustments,
                ranks,
                fields.block("ranking", SchemeBlocks.RANKING)
                        .map(ranks::ranking)
                        .orElse(Ranking.standard()),
                fields.block("typology", SchemeBlocks.TYPOLOGY).flatMap(ranks::typology),
                block.map(b -> b.number("bonus-cap", Range.POSITIVE)).orElse(OptionalDouble.empty()),
                block.map(b -> b.number("deduction-cap", Range.POSITIVE)).orElse(OptionalDouble.empty()));
    }

    private Optional<Scheme> compile(Fields fields, String id, Period period, Group root, Outcome outcome) {
        Screening screening = fields.block("screening", SchemeBlocks.SCREENING)
                .map(s -> new Screening(s.number("overall", Range.SHARE, 0), s.number("by-group", Range.SHARE, 0)))
                .orElse(Screening.NONE);
        double scale = fields.number("scale", Range.POSITIVE, 100);
        try {
            return Optional.of(new Scheme(
                    id,
                    period,
                    scale,
                    root,
                    screening,
                    outcome.adjustments().list(),
                    outcome.bonusCap(),
                    outcome.deductionCap(),
                    outcome.ranking(),
                    outcome.typology()));
        } catch (IllegalArgumentException e) {
            if (findings.none()) {
                findings.add(Problem.NOT_COMPUTABLE, fields.place(), id, String.valueOf(e.getMessage()));
            }
            return Optional.empty();
        }
    }

    private List<ClassId> classes(Fields fields) {
        boolean unclassified = fields.find("population")
                .filter(p -> p instanceof Yaml.Mapping m
                        && m.entries().containsKey("class-by")
                        && m.entries().get("class-by").value() instanceof Yaml.Scalar s
                        && s.text().equals("none"))
                .isPresent();
        List<ClassId> classes = fields.list(
                "classes",
                item -> fields.values().text(item).flatMap(name -> draft.names().classId(name, item.place())));
        return unclassified ? List.of() : classes.stream().distinct().toList();
    }
}
