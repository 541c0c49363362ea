package org.junxian.index.certainty;

import java.util.List;

/// A study speaks of a node or a step that the scheme does not have. Never passed over in silence: a study that
/// varies nothing would call every rank certain.
public final class StudyUnsuited extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public enum Reason {
        /// There is no such node; found: its id.
        NO_NODE,
        /// There is no such level; found: the deepest one.
        NO_LEVEL,
        /// No indicator in the scope is normalised (the figures are scores already).
        NOT_NORMALISED,
        /// No indicator in the scope has a treatment of extreme figures.
        NOT_TREATED,
        /// No indicator in the scope has an imputation of missing figures.
        NOT_IMPUTED,
        /// There is no group in the scope.
        NO_GROUP,
        /// No group in the scope has two children with a weight, so there are no weights to vary.
        NO_WEIGHTS,
        /// There is no indicator in the scope.
        NO_INDICATOR
    }

    /// @param variation the position of the variation in the study
    /// @param found the node or level the variation names; empty for the whole tree
    public record Fault(int variation, Reason reason, String found) {}

    private final transient List<Fault> faults;

    StudyUnsuited(String study, List<Fault> faults) {
        super(text(study, faults));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    private static String text(String study, List<Fault> faults) {
        StringBuilder text = new StringBuilder();
        for (Fault fault : faults) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("Study " + study + ", variation " + (fault.variation + 1))
                    .append(fault.found.isEmpty() ? "" : " at " + fault.found)
                    .append(": " + sentence(fault.reason));
        }
        return text.toString();
    }

    private static String sentence(Reason reason) {
        return switch (reason) {
            case NO_NODE -> "the scheme has no such node. Try: the id of a group or an indicator of the scheme.";
            case NO_LEVEL -> "the scheme's tree is not that deep. Try: a smaller level; the index is at 0.";
            case NOT_NORMALISED -> "no indicator there is normalised. Try: leave this variation out.";
            case NOT_TREATED ->
                "no indicator there has a treatment to vary. Try: leave this variation out, or give the "
                        + "indicators a treatment in the scheme.";
            case NOT_IMPUTED ->
                "no indicator there has an imputation to vary. Try: leave this variation out, or give "
                        + "the indicators an imputation in the scheme.";
            case NO_GROUP -> "there is no group there to aggregate. Try: the id of a group.";
            case NO_WEIGHTS -> "no group there has two children with weights. Try: a group with several children.";
            case NO_INDICATOR -> "there is no indicator there. Try: a node with indicators below it.";
        };
    }
}
