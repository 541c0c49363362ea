package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junxian.index.scheme.Normalisation;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.MethodBlocks;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads the normalisations that are tables: tiers, categories, grades.
record ReadScoreTables(Rules rules) {

    Optional<Normalisation> tiers(Fields fields) {
        List<Yaml> items = fields.list("edges");
        List<Normalisation.Tier> tiers = new ArrayList<>();
        for (Yaml item : items) {
            rules.values()
                    .numbers(item, 2)
                    .ifPresent(pair -> tiers.add(new Normalisation.Tier(pair.get(0), pair.get(1))));
        }
        if (tiers.isEmpty() || tiers.size() < items.size()) {
            if (items.isEmpty()) {
                rules.findings().add(Problem.TABLE_SIZE, fields.placeOf("edges"), 0, 1);
            }
            return Optional.empty();
        }
        if (!rules.rise(tiers.stream().map(Normalisation.Tier::edge).toList(), items)) {
            return Optional.empty();
        }
        return Optional.of(new Normalisation.Tiers(
                tiers, fields.number("below", Range.ANY, 0), fields.yesNo("edge-included", true)));
    }

    Optional<Normalisation> categories(Yaml value) {
        List<Normalisation.Category> list = new ArrayList<>();
        for (Yaml item : rules.values().list(value)) {
            Fields.open(MethodBlocks.CATEGORY, item, rules.findings())
                    .ifPresent(fields -> list.add(new Normalisation.Category(
                            fields.number("code", Range.ANY, 0),
                            fields.text("label").orElse("?"),
                            fields.number("score", Range.ANY, 0))));
        }
        return list.isEmpty() ? Optional.empty() : Optional.of(new Normalisation.Categories(list));
    }

    /// Grades run from the best down; the last one takes the rest and needs no edge.
    Optional<Normalisation> grades(Yaml value) {
        List<Yaml> items = rules.values().list(value);
        List<Normalisation.Grade> list = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            Fields.open(MethodBlocks.GRADE, items.get(i), rules.findings()).ifPresent(fields -> {
                OptionalDouble edge = fields.number("at-least", Range.ANY);
                if (edge.isEmpty() && !last && !fields.has("at-least")) {
                    rules.findings().add(Problem.KEY_MISSING, fields.place(), "at-least", "grade", "at-least: 90");
                }
                list.add(new Normalisation.Grade(
                        fields.text("label").orElse("?"), edge.orElse(0), fields.number("value", Range.ANY, 0)));
            });
        }
        return list.isEmpty() ? Optional.empty() : Optional.of(new Normalisation.Grades(list));
    }
}
