package org.junxian.programme.form;

import org.junxian.index.data.VariableId;

/// A figure a check looks at.
public sealed interface Operand {

    /// An entry of the same return.
    record Here(String entry) implements Operand {}

    /// The same return a number of years before.
    record Earlier(String entry, int years) implements Operand {}

    /// An entry of another form of the same unit and period.
    record Elsewhere(String form, String entry) implements Operand {}

    /// The latest known figure of the unit, of the period or before it, for example its population at a census.
    record Known(VariableId variable) implements Operand {}
}
