package org.junxian.app.programmes.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junxian.app.programmes.SchemeView.RuleView;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.programme.model.SchemeDefinition;

/// What a node does at each stage, in words and as a formula.
record RuleViews(SchemeDefinition scheme, Node node) {

    @Nullable
    RuleView aggregate() {
        return node instanceof Group group ? rule(group.aggregation()) : null;
    }

    @Nullable
    RuleView impute() {
        return node instanceof Indicator indicator ? rule(indicator.imputation()) : null;
    }

    @Nullable
    RuleView treat() {
        return node instanceof Indicator indicator ? rule(indicator.treatment()) : null;
    }

    @Nullable
    RuleView normalise() {
        return node instanceof Indicator indicator ? rule(indicator.normalisation()) : null;
    }

    private static RuleView rule(Object method) {
        String name = method.getClass().getSimpleName();
        return new RuleView(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT), null, null);
    }
}
