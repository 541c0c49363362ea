package org.junxian.programme.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.VariableId;
import org.junxian.programme.Programme;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;

/// The figures that the checks of one return look at, as decimal numbers; empty where there is none.
record CheckedFigures(Programme programme, Map<String, Entry> entries, Filled filled, Surroundings around) {

    /// A figure with what to call it.
    record Named(Text title, BigDecimal number, Text unit) {

        Shown.Phrase phrase() {
            return Shown.named(title, number, unit);
        }
    }

    Entry entry(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("The form has no entry " + id);
        }
        return entry;
    }

    Optional<Named> here(String id) {
        Entry entry = entry(id);
        return number(filled.figure(id)).map(n -> new Named(entry.title(), n, entry.unit()));
    }

    Optional<Named> earlier(String id, int years) {
        Period period =
                filled.period().minus(years * filled.period().frequency().perYear());
        Entry entry = entry(id);
        Text title =
                new Text(entry.title().zh() + "（" + period + "）", entry.title().en() + " (" + period + ")");
        return number(around.earlier(id, period)).map(n -> new Named(title, n, entry.unit()));
    }

    Optional<Named> known(VariableId id) {
        Variable variable = programme.variable(id);
        return number(around.known(id)).map(n -> new Named(variable.title(), n, variable.unit()));
    }

    Optional<Named> parent(String id) {
        Entry entry = entry(id);
        Text title = new Text(entry.title().zh() + "（上级）", entry.title().en() + " (parent)");
        return number(around.parent(id)).map(n -> new Named(title, n, entry.unit()));
    }

    Optional<Named> of(Operand operand) {
        return switch (operand) {
            case Operand.Here(String id) -> here(id);
            case Operand.Earlier(String id, int years) -> earlier(id, years);
            case Operand.Elsewhere(String form, String id) -> elsewhere(form, id);
            case Operand.Known(VariableId variable) -> known(variable);
        };
    }

    private Optional<Named> elsewhere(String formId, String id) {
        Form form = programme.forms().get(formId);
        Entry entry = form == null ? null : form.entries().get(id);
        if (form == null || entry == null) {
            throw new IllegalArgumentException("There is no entry " + id + " in a form " + formId);
        }
        Text title = new Text(
                form.title().zh() + "的" + entry.title().zh(),
                entry.title().en() + " in " + form.title().en());
        return number(around.elsewhere(formId, id)).map(n -> new Named(title, n, entry.unit()));
    }

    /// The same figure in another unit of measure; units that are not related are left as they are.
    static Named in(Text unit, Named figure) {
        OptionalDouble converted = UnitConversion.convert(
                figure.number().doubleValue(), figure.unit().zh(), unit.zh());
        return converted.isEmpty() ? figure : new Named(figure.title(), Shown.settled(converted.getAsDouble()), unit);
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure instanceof Figure.Value(double amount) ? Optional.of(Shown.settled(amount)) : Optional.empty();
    }
}
