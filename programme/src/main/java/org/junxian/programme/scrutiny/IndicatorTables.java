package org.junxian.programme.scrutiny;

import static org.junxian.programme.scrutiny.ScrutinyTable.Column.number;
import static org.junxian.programme.scrutiny.ScrutinyTable.Column.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junxian.index.data.UnitId;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.index.multivariate.CronbachAlpha;
import org.junxian.index.multivariate.RankedScores;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.weighting.EffectiveWeight;
import org.junxian.index.weighting.EffectiveWeights;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.scrutiny.ScrutinyTable.Column;
import org.junxian.programme.scrutiny.ScrutinyTable.Item;
import org.junxian.programme.words.Titles;

/// The tables of a check-up about nodes: how they go together, what they weigh, what happens without them.
public final class IndicatorTables {

    private static final Column NODE = words("node", "节点", "node");
    private static final Column TITLE = words("title", "名称", "title");

    private final EvaluatedScheme evaluated;
    private final Titles titles;
    private final Map<NodeId, Integer> levels = new HashMap<>();

    public IndicatorTables(EvaluatedScheme evaluated) {
        this.evaluated = evaluated;
        this.titles = new Titles(evaluated.programme(), evaluated.scheme());
        level(evaluated.result().scheme().root(), 0);
    }

    private void level(Node node, int level) {
        levels.put(node.id(), level);
        if (node instanceof Group group) {
            group.children().forEach(child -> level(child, level + 1));
        }
    }

    /// Every pair of indicators, and every node with its group and the index, by all three coefficients.
    public ScrutinyTable correlations() {
        List<List<Item>> rows = new ArrayList<>();
        for (CorrelationMethod method : CorrelationMethod.values()) {
            for (CorrelationMap.Pair pair : CorrelationMap.of(evaluated, method).pairs()) {
                rows.add(List.of(
                        Item.words(pair.node().id()),
                        Item.words(titles.node(pair.node())),
                        Item.words(pair.other().id()),
                        Item.words(titles.node(pair.other())),
                        Item.words(ScrutinyWords.id(pair.relation())),
                        Item.words(ScrutinyWords.id(method)),
                        Item.number(pair.correlation().coefficient()),
                        Item.number(pair.correlation().chance()),
                        Item.count(pair.correlation().pairs()),
                        Item.words(ScrutinyWords.of(pair.flag()))));
            }
        }
        return new ScrutinyTable(
                "correlations",
                new Text("得分之间的相关", "correlations of scores"),
                List.of(
                        NODE,
                        TITLE,
                        words("other", "另一节点", "other node"),
                        words("other_title", "另一名称", "other title"),
                        words("relation", "关系", "relation"),
                        words("method", "系数", "coefficient"),
                        number("value", "数值", "value", 2),
                        number("p", "偶然概率", "p", 4),
                        number("units", "单位数", "units", 0),
                        words("flag", "判断", "flag")),
                rows);
    }

    /// Cronbach's alpha of every group, and what it would be without each child.
    public ScrutinyTable alpha() {
        List<List<Item>> rows = new ArrayList<>();
        RankedScores scores = new RankedScores(evaluated.result());
        for (Node node : evaluated.result().scheme().nodes()) {
            if (node instanceof Group group) {
                CronbachAlpha alpha = CronbachAlpha.of(scores.of(group.children()));
                for (int k = 0; k < group.children().size(); k++) {
                    NodeId child = group.children().get(k).id();
                    rows.add(List.of(
                            Item.words(group.id().id()),
                            Item.words(titles.node(group.id())),
                            Item.count(alpha.rows()),
                            Item.number(alpha.alpha()),
                            Item.number(alpha.standardised()),
                            Item.words(child.id()),
                            Item.words(titles.node(child)),
                            Item.number(alpha.without().get(k))));
                }
            }
        }
        return new ScrutinyTable(
                "alpha",
                new Text("各组的克朗巴哈系数", "Cronbach's alpha of the groups"),
                List.of(
                        words("group", "分组", "group"),
                        words("group_title", "分组名称", "group title"),
                        number("units", "单位数", "units", 0),
                        number("alpha", "α", "alpha", 2),
                        number("standardised", "标准化 α", "standardised alpha", 2),
                        NODE,
                        TITLE,
                        number("without", "去掉后的 α", "alpha without", 2)),
                rows);
    }

    /// Loadings of every indicator on every component that is kept, before and after turning.
    public ScrutinyTable components() {
        Optional<Components> found = Components.of(evaluated);
        List<List<Item>> rows = new ArrayList<>();
        found.ifPresent(components -> {
            double[][] loadings = components.principal().loadings();
            for (int c = 0; c < components.turned().variances().length; c++) {
                for (int k = 0; k < components.names().size(); k++) {
                    NodeId node = new NodeId(components.names().get(k));
                    rows.add(List.of(
                            Item.count(c + 1L),
                            Item.number(components.principal().eigenvalues()[c]),
                            Item.number(components.principal().share(c)),
                            Item.words(node.id()),
                            Item.words(titles.node(node)),
                            Item.number(loadings[k][c]),
                            Item.number(components.turned().loadings()[k][c])));
                }
            }
        });
        return new ScrutinyTable(
                "components",
                new Text("主成分载荷", "loadings on principal components"),
                List.of(
                        number("component", "主成分", "component", 0),
                        number("eigenvalue", "特征值", "eigenvalue", 2),
                        number("share", "方差占比", "share of variance", 3),
                        NODE,
                        TITLE,
                        number("loading", "载荷", "loading", 2),
                        number("rotated", "旋转后载荷", "rotated loading", 2)),
                rows);
    }

    /// Stated weights beside what they do, as shares of the index.
    public ScrutinyTable weights() {
        List<List<Item>> rows = new ArrayList<>();
        for (EffectiveWeight weight : EffectiveWeights.of(evaluated.result())) {
            rows.add(List.of(
                    Item.words(weight.node().id()),
                    Item.words(titles.node(weight.node())),
                    Item.count(levels.getOrDefault(weight.node(), 0)),
                    Item.number(weight.nominal()),
                    Item.number(weight.variance()),
                    Item.number(weight.correlation())));
        }
        return new ScrutinyTable(
                "weights",
                new Text("规定权重与实际作用", "stated and effective weights"),
                List.of(
                        NODE,
                        TITLE,
                        number("level", "层级", "level", 0),
                        number("stated", "规定权重", "stated weight", 3),
                        number("effective", "实际作用", "effective weight", 3),
                        number("correlation", "与总指数的相关", "correlation with the index", 2)),
                rows);
    }

    public ScrutinyTable leftOut(List<LeftOut> leftOut) {
        List<List<Item>> rows = new ArrayList<>();
        for (LeftOut without : leftOut) {
            rows.add(List.of(
                    Item.words(without.node().id()),
                    Item.words(titles.node(without.node())),
                    Item.count(levels.getOrDefault(without.node(), 0)),
                    Item.number(without.meanMove()),
                    Item.count(without.moved()),
                    code(without.up()),
                    name(without.up()),
                    Item.place(without.upPlaces()),
                    code(without.down()),
                    name(without.down()),
                    Item.place(without.downPlaces())));
        }
        return new ScrutinyTable(
                "left-out",
                new Text("逐项去掉后的位次变化", "moves of rank without each node"),
                List.of(
                        NODE,
                        TITLE,
                        number("level", "层级", "level", 0),
                        number("mean_move", "平均变动位次", "mean move", 2),
                        number("moved", "变动单位数", "units moved", 0),
                        words("up", "上升最多的代码", "code of most gained"),
                        words("up_name", "上升最多", "gains most"),
                        number("up_places", "上升位次", "places gained", 1),
                        words("down", "下降最多的代码", "code of most lost"),
                        words("down_name", "下降最多", "loses most"),
                        number("down_places", "下降位次", "places lost", 1)),
                rows);
    }

    private Item code(int unit) {
        return Item.words(unit < 0 ? "" : id(unit).code());
    }

    private Item name(int unit) {
        return unit < 0 ? Item.words("") : Item.words(titles.unit(id(unit)));
    }

    private UnitId id(int unit) {
        return evaluated.result().population().units().get(unit).id();
    }
}
