package org.junxian.programme.result;

import java.util.List;

/// Makes the further tables of a result.
@FunctionalInterface
public interface FurtherTables {

    /// A result with nothing but its own tables and those of its studies.
    FurtherTables NONE = evaluated -> List.of();

    List<FurtherTable> of(EvaluatedScheme evaluated);
}
