package org.junxian.index.scheme;

import java.util.List;

/// A two-way table of types: bands of a group's score × bands of the standard deviation (n-1) of its children's
/// scores.
///
/// `scoreEdges` and `spreadEdges` rise; with `edgeIncluded` a value equal to an edge is in the upper band. `types`
/// has one row for each score band from low to high, each with one type for every spread band from low to high.
public record Typology(
        NodeId node,
        List<Double> scoreEdges,
        List<Double> spreadEdges,
        boolean edgeIncluded,
        List<List<String>> types) {

    public Typology {
        scoreEdges = List.copyOf(scoreEdges);
        spreadEdges = List.copyOf(spreadEdges);
        types = types.stream().map(List::copyOf).toList();
        if (types.size() != scoreEdges.size() + 1) {
            throw new IllegalArgumentException("A typology with " + scoreEdges.size() + " score edges has "
                    + (scoreEdges.size() + 1) + " rows of types, found " + types.size());
        }
        for (List<String> row : types) {
            if (row.size() != spreadEdges.size() + 1) {
                throw new IllegalArgumentException("A typology with " + spreadEdges.size() + " spread edges has "
                        + (spreadEdges.size() + 1) + " types in a row, found " + row.size());
            }
        }
    }
}
