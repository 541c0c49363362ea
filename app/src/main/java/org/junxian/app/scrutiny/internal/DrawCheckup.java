package org.junxian.app.scrutiny.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.scrutiny.internal.CheckupView.AlphaView;
import org.junxian.app.scrutiny.internal.CheckupView.AlphaWithout;
import org.junxian.app.scrutiny.internal.CheckupView.CheckupNode;
import org.junxian.app.scrutiny.internal.CheckupView.CheckupUnit;
import org.junxian.app.scrutiny.internal.CheckupView.ComponentLoading;
import org.junxian.app.scrutiny.internal.CheckupView.EffectiveWeightView;
import org.junxian.app.scrutiny.internal.CheckupView.FavourRow;
import org.junxian.app.scrutiny.internal.CheckupView.FavourView;
import org.junxian.app.scrutiny.internal.CheckupView.LeftOutMover;
import org.junxian.app.scrutiny.internal.CheckupView.LeftOutView;
import org.junxian.app.scrutiny.internal.CheckupView.PrincipalComponentView;
import org.junxian.app.scrutiny.internal.CheckupView.PrincipalComponentsView;
import org.junxian.app.scrutiny.internal.CorrelationsView.CorrelatedPair;
import org.junxian.index.data.UnitId;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.index.multivariate.CronbachAlpha;
import org.junxian.index.multivariate.RankedScores;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Node;
import org.junxian.index.weighting.EffectiveWeights;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.scrutiny.Components;
import org.junxian.programme.scrutiny.CorrelationMap;
import org.junxian.programme.scrutiny.Fairness;
import org.junxian.programme.scrutiny.LeftOut;
import org.junxian.programme.scrutiny.ScrutinyWords;
import org.junxian.programme.words.Titles;

/// Puts the numbers of a check-up into the form of the interface.
final class DrawCheckup {

    private final EvaluatedScheme evaluated;
    private final Titles titles;

    DrawCheckup(EvaluatedScheme evaluated) {
        this.evaluated = evaluated;
        this.titles = new Titles(evaluated.programme(), evaluated.scheme());
    }

    CheckupView checkup(String edition, List<LeftOut> leftOut, List<Fairness.Compared> favour) {
        var nodes = new ArrayList<CheckupNode>();
        head(evaluated.result().scheme().root(), null, 0, nodes);
        var scores = new RankedScores(evaluated.result());
        return new CheckupView(
                edition,
                scores.units().length,
                nodes,
                alpha(scores),
                Components.of(evaluated).map(DrawCheckup::components).orElse(null),
                EffectiveWeights.of(evaluated.result()).stream()
                        .map(w -> new EffectiveWeightView(
                                w.node().id(), number(w.nominal()), number(w.variance()), number(w.correlation())))
                        .toList(),
                leftOut.stream().map(this::leftOut).toList(),
                favour.stream().map(DrawCheckup::favour).toList());
    }

    private void head(Node node, @Nullable String parent, int level, List<CheckupNode> nodes) {
        String id = node.id().id();
        String kind = level == 0 ? "index" : node instanceof Group ? "group" : "indicator";
        nodes.add(new CheckupNode(id, parent, level, kind, titles.node(node.id())));
        if (node instanceof Group group) {
            group.children().forEach(child -> head(child, id, level + 1, nodes));
        }
    }

    private List<AlphaView> alpha(RankedScores scores) {
        var found = new ArrayList<AlphaView>();
        for (Node node : evaluated.result().scheme().nodes()) {
            if (node instanceof Group group) {
                var alpha = CronbachAlpha.of(scores.of(group.children()));
                var without = new ArrayList<AlphaWithout>();
                for (int k = 0; k < group.children().size(); k++) {
                    without.add(new AlphaWithout(
                            group.children().get(k).id().id(),
                            number(alpha.without().get(k))));
                }
                found.add(new AlphaView(
                        node.id().id(), alpha.rows(), number(alpha.alpha()), number(alpha.standardised()), without));
            }
        }
        return found;
    }

    private static PrincipalComponentsView components(Components components) {
        var kept = new ArrayList<PrincipalComponentView>();
        double[][] plain = components.principal().loadings();
        double[][] turned = components.turned().loadings();
        for (int c = 0; c < components.turned().variances().length; c++) {
            var loadings = new ArrayList<ComponentLoading>();
            for (int k = 0; k < plain.length; k++) {
                loadings.add(new ComponentLoading(components.names().get(k), plain[k][c], turned[k][c]));
            }
            kept.add(new PrincipalComponentView(
                    components.principal().share(c), components.turned().variances()[c], loadings));
        }
        var eigenvalues = java.util.Arrays.stream(components.principal().eigenvalues())
                .boxed()
                .toList();
        return new PrincipalComponentsView(components.units(), eigenvalues, kept);
    }

    private LeftOutView leftOut(LeftOut without) {
        return new LeftOutView(
                without.node().id(),
                number(without.meanMove()),
                without.moved(),
                mover(without.up(), without.upPlaces()),
                mover(without.down(), without.downPlaces()));
    }

    private @Nullable LeftOutMover mover(int unit, double places) {
        return unit < 0
                ? null
                : new LeftOutMover(
                        unit(evaluated.result().population().units().get(unit).id()), places);
    }

    CheckupUnit unit(UnitId id) {
        return new CheckupUnit(id.code(), titles.unit(id));
    }

    private static FavourView favour(Fairness.Compared compared) {
        return new FavourView(
                ScrutinyWords.id(compared.against()),
                ScrutinyWords.id(compared.grouping()),
                compared.favour().p(),
                compared.favour().byPlaces().stream()
                        .map(row -> new FavourRow(
                                row.group(),
                                compared.title(row),
                                row.units(),
                                row.meanRank(),
                                row.otherMeanRank(),
                                row.places(),
                                row.p()))
                        .toList());
    }

    CorrelationsView correlations(CorrelationMethod method) {
        return new CorrelationsView(
                ScrutinyWords.id(method),
                CorrelationMap.of(evaluated, method).pairs().stream()
                        .map(pair -> new CorrelatedPair(
                                pair.node().id(),
                                pair.other().id(),
                                ScrutinyWords.id(pair.relation()),
                                number(pair.correlation().coefficient()),
                                number(pair.correlation().chance()),
                                pair.correlation().pairs(),
                                ScrutinyWords.id(pair.flag())))
                        .toList());
    }

    static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
