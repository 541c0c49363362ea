package org.junxian.programme.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junxian.programme.feel.FeelExpression;
import org.junxian.programme.feel.FeelFault;
import org.junxian.programme.form.CheckRule.Failure;
import org.junxian.programme.form.CheckedFigures.Named;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;

/// Whether the figures keep an expression. It is only computed when every figure it mentions is there.
record CheckExpression(CheckedFigures figures) {

    Optional<Failure> failure(Check.Rule.Expression rule, Text title) {
        FeelExpression feel;
        try {
            feel = FeelExpression.of(rule.feel());
        } catch (FeelFault e) {
            throw new IllegalStateException("A check that was read has the expression " + rule.feel(), e);
        }
        List<Named> mentioned = new ArrayList<>();
        Optional<Map<String, BigDecimal>> here = numbers(feel.here(), mentioned, Place.HERE);
        Optional<Map<String, BigDecimal>> last = numbers(feel.last(), mentioned, Place.LAST);
        Optional<Map<String, BigDecimal>> known = numbers(feel.known(), mentioned, Place.KNOWN);
        if (here.isEmpty() || last.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        boolean holds = feel.holds(here.get(), last.get(), known.get()).orElse(true);
        return holds ? Optional.empty() : Optional.of(new Failure(rule.entries(), found(mentioned), title));
    }

    private static Text found(List<Named> mentioned) {
        Text all = Shown.joined(mentioned.stream().map(Named::phrase).toList());
        return new Text(all.zh() + "。", all.en() + ".");
    }

    private enum Place {
        HERE,
        LAST,
        KNOWN
    }

    /// The numbers of the names in the order of the form; empty when one is missing.
    private Optional<Map<String, BigDecimal>> numbers(Set<String> names, List<Named> mentioned, Place place) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        if (names.isEmpty()) {
            return Optional.of(numbers);
        }
        for (String id : place == Place.KNOWN ? variables() : figures.entries().keySet()) {
            String name = Entry.feelName(id);
            if (!names.contains(name)) {
                continue;
            }
            Optional<Named> figure = switch (place) {
                case HERE -> figures.here(id);
                case LAST -> figures.earlier(id, 1);
                case KNOWN -> figures.known(new org.junxian.index.data.VariableId(id));
            };
            figure.ifPresent(f -> {
                numbers.put(name, f.number());
                mentioned.add(f);
            });
        }
        return numbers.size() == names.size() ? Optional.of(numbers) : Optional.empty();
    }

    private List<String> variables() {
        return figures.programme().variables().values().stream()
                .map(Variable::id)
                .map(id -> id.code())
                .toList();
    }
}
