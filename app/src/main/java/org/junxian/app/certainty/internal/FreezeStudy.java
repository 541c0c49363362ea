package org.junxian.app.certainty.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.certainty.StudyHead;
import org.junxian.app.certainty.StudyHead.StudyBoundary;
import org.junxian.app.certainty.StudyView;
import org.junxian.app.certainty.StudyView.StudyMethod;
import org.junxian.app.certainty.StudyView.StudyPlace;
import org.junxian.app.certainty.StudyView.StudyUnit;
import org.junxian.app.certainty.StudyView.StudyVariation;
import org.junxian.index.certainty.Certainty;
import org.junxian.index.certainty.RankCounts;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Within;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.StudyResult;
import org.junxian.programme.result.WriteCertainty;
import org.junxian.programme.study.AwardBoundary;
import org.junxian.programme.study.StudyDefinition;
import org.junxian.programme.words.VariationWords;
import org.junxian.programme.yaml.PlainTree;
import org.junxian.programme.yaml.Yaml;

/// Turns what a study found into the form that is kept.
final class FreezeStudy {

    private final EvaluatedScheme evaluated;
    private final StudyResult result;
    private final StudyDefinition study;
    private final Certainty certainty;
    private final List<Unit> units;
    private final NodeId index;

    private FreezeStudy(EvaluatedScheme evaluated, StudyResult result) {
        this.evaluated = evaluated;
        this.result = result;
        this.study = result.study();
        this.certainty = result.certainty();
        this.units = certainty.nominal().population().units();
        this.index = certainty.nodes().getFirst();
    }

    static FrozenStudy freeze(EvaluatedScheme evaluated, StudyResult result) {
        var freeze = new FreezeStudy(evaluated, result);
        return new FrozenStudy(freeze.view(), freeze.pairs());
    }

    private StudyView view() {
        boolean inClass = evaluated.scheme().scheme().ranking().over() == Within.CLASS;
        return new StudyView(
                head(study),
                inClass ? "class" : "all",
                variations(),
                new StudyMethod(List.of(index.id())),
                units(),
                places(),
                result.sensitivity()
                        .map(found -> FreezeSensitivity.freeze(study, units, found))
                        .orElse(null));
    }

    static StudyHead head(StudyDefinition study) {
        var boundaries = study.boundaries().stream()
                .map(award -> new StudyBoundary(
                        award.boundary().id(),
                        award.title(),
                        award.boundary().pool().map(ClassId::id).orElse(null),
                        award.boundary().places()))
                .toList();
        return new StudyHead(
                study.id(),
                study.title(),
                study.why().orElse(null),
                study.study().replications(),
                study.study().seed(),
                boundaries,
                study.points().isPresent());
    }

    private List<StudyVariation> variations() {
        var words = new VariationWords(evaluated.programme(), evaluated.scheme());
        var variations = new ArrayList<StudyVariation>();
        for (int f = 0; f < study.study().variations().size(); f++) {
            var variation = study.study().variations().get(f);
            @Nullable Text why = study.reasons().get(f).orElse(null);
            Map<String, @Nullable Object> entry =
                    study.entries().get(f) instanceof Yaml.Mapping mapping ? PlainTree.map(mapping) : Map.of();
            variations.add(new StudyVariation(VariationWords.kind(variation), words.of(variation), why, entry));
        }
        return variations;
    }

    private List<StudyUnit> units() {
        var groups = groups();
        var rows = new ArrayList<StudyUnit>();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var known = evaluated.programme().territory().get(unit.id());
            var ranks = certainty.ranks(index, Within.ALL, i);
            rows.add(new StudyUnit(
                    unit.id().code(),
                    known.name(),
                    isClassless(unit) ? null : unit.classId().id(),
                    known.parent().map(UnitId::code).orElse(null),
                    known(ranks.nominal()),
                    known(ranks.quantile(0.05)),
                    known(ranks.median()),
                    known(ranks.quantile(0.95)),
                    known(ranks.mean()),
                    ranks.unranked(),
                    inside(i),
                    groups.get(unit.id())));
        }
        return rows;
    }

    private static boolean isClassless(Unit unit) {
        return unit.classId().equals(ClassId.ALL);
    }

    private Map<String, Double> inside(int unit) {
        Map<String, Double> inside = new LinkedHashMap<>();
        for (AwardBoundary award : study.boundaries()) {
            boolean open =
                    award.boundary().pool().stream().allMatch(units.get(unit).classId()::equals);
            if (open) {
                inside.put(award.boundary().id(), certainty.inside(award.boundary(), unit));
            }
        }
        return inside;
    }

    private Map<UnitId, Integer> groups() {
        Map<UnitId, Integer> groups = new HashMap<>();
        var found = certainty.groups(WriteCertainty.TOLD_APART);
        for (int g = 0; g < found.size(); g++) {
            for (UnitId id : found.get(g)) {
                groups.put(id, g + 1);
            }
        }
        return groups;
    }

    private @Nullable List<StudyPlace> places() {
        if (units.stream().allMatch(FreezeStudy::isClassless)) {
            return null;
        }
        var rows = new ArrayList<StudyPlace>();
        for (int i = 0; i < units.size(); i++) {
            RankCounts ranks = certainty.ranks(index, Within.CLASS, i);
            rows.add(new StudyPlace(
                    units.get(i).id().code(),
                    known(ranks.nominal()),
                    known(ranks.quantile(0.05)),
                    known(ranks.median()),
                    known(ranks.quantile(0.95)),
                    known(ranks.mean()),
                    ranks.unranked()));
        }
        return rows;
    }

    private List<List<Double>> pairs() {
        var pairs = new ArrayList<List<Double>>();
        for (int a = 0; a < units.size(); a++) {
            var ahead = new ArrayList<Double>();
            for (int b = a + 1; b < units.size(); b++) {
                ahead.add(certainty.ahead(a, b));
            }
            pairs.add(ahead);
        }
        return pairs;
    }

    static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
