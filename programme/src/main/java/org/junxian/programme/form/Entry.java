package org.junxian.programme.form;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junxian.index.data.VariableId;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;

/// One cell of a form.
///
/// @param id        the line's id, or `line.column`
/// @param unit      the unit of measure the figure is kept in; pasted and imported figures may use a related one
/// @param indicator the variable an accepted value becomes an observation of; empty for cells that only serve checks
/// @param required  may not be left empty when the return is submitted; "does not apply" with a reason counts as filled
public record Entry(
        String id,
        Text title,
        Text unit,
        Optional<Text> definition,
        Kind kind,
        boolean required,
        OptionalDouble lower,
        OptionalDouble upper,
        Optional<VariableId> indicator,
        Origin origin) {

    /// What may be entered.
    public enum Kind {
        NUMBER,
        INTEGER,
        TEXT
    }

    /// Where the value comes from. A figure is asked once (减负): what a department keeps or what is known already is
    /// shown with its source and not asked again.
    public sealed interface Origin {

        /// The unit enters it.
        ///
        /// @param startsWithLast the value of the period before is offered as a start
        record Asked(boolean startsWithLast) implements Origin {}

        /// A department keeps it for all units.
        record KeptBy(String department) implements Origin {}

        /// It is among the programme's figures already: the latest one of the period or before it.
        record Known() implements Origin {}
    }

    /// An entry of a department's sheet: asked, and as its variable says.
    public static Entry of(Variable variable) {
        return new Entry(
                variable.id().code(),
                variable.title(),
                variable.unit(),
                variable.definition(),
                variable.integer() ? Kind.INTEGER : Kind.NUMBER,
                true,
                variable.lower(),
                variable.upper(),
                Optional.of(variable.id()),
                new Origin.Asked(false));
    }

    /// How an expression names an entry: dots and hyphens would mean something else there.
    public static String feelName(String id) {
        return id.replace('.', '_').replace('-', '_');
    }

    public boolean isAsked() {
        return origin instanceof Origin.Asked;
    }
}
