package org.junxian.app.programmes.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junxian.app.programmes.SchemeView.RuleView;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Treatment;
import org.junxian.programme.model.Text;
import org.junxian.programme.words.MethodWords;

/// What a node does at each stage, in words and as a formula; null where it does nothing.
record RuleViews(MethodWords words, Node node) {

    @Nullable
    RuleView aggregate() {
        return node instanceof Group group
                ? rule(group.aggregation(), words.aggregation(group.aggregation()), words.formula(group.aggregation()))
                : null;
    }

    @Nullable
    RuleView impute() {
        return node instanceof Indicator indicator && !(indicator.imputation() instanceof Imputation.None)
                ? rule(indicator.imputation(), words.imputation(indicator.imputation()), null)
                : null;
    }

    @Nullable
    RuleView treat() {
        return node instanceof Indicator indicator && !(indicator.treatment() instanceof Treatment.None)
                ? rule(indicator.treatment(), words.treatment(indicator.treatment()), null)
                : null;
    }

    @Nullable
    RuleView normalise() {
        return node instanceof Indicator indicator
                ? rule(
                        indicator.normalisation(),
                        words.normalisation(indicator.normalisation()),
                        words.formula(indicator))
                : null;
    }

    /// The method's own name in kebab case: `min-max`.
    private static RuleView rule(Object method, Text words, @Nullable String formula) {
        String name = method.getClass().getSimpleName();
        return new RuleView(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT), words, formula);
    }
}
