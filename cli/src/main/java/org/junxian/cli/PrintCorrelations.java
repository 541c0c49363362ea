package org.junxian.cli;

import java.util.List;
import org.junxian.index.multivariate.CorrelationFlag;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.index.multivariate.CronbachAlpha;
import org.junxian.index.multivariate.IndexCorrelations;
import org.junxian.index.multivariate.NodeCorrelation;
import org.junxian.index.multivariate.NodeCorrelation.Relation;
import org.junxian.index.multivariate.RankedScores;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.result.EvaluatedScheme;

/// Prints how every node goes with its group and the index, and the siblings that are odd: that go against each
/// other, or are the same thing twice.
final class PrintCorrelations {

    private final EvaluatedScheme evaluated;
    private final Terminal terminal;
    private final Words words;
    private final List<NodeCorrelation> found;
    private final boolean all;

    PrintCorrelations(EvaluatedScheme evaluated, Terminal terminal, CorrelationMethod method, boolean all) {
        this.evaluated = evaluated;
        this.terminal = terminal;
        this.words = terminal.words();
        this.found = IndexCorrelations.of(evaluated.result(), method);
        this.all = all;
    }

    void print() {
        parents().lines().forEach(terminal.out()::println);
        terminal.out().println();
        List<NodeCorrelation> siblings =
                found.stream().filter(c -> c.relation() == Relation.SIBLING).toList();
        List<NodeCorrelation> shown =
                siblings.stream().filter(c -> all || isOdd(c.flag())).toList();
        if (!shown.isEmpty()) {
            pairs(shown).lines().forEach(terminal.out()::println);
        }
        terminal.say("correlations.pairs", siblings.size(), shown.size());
        terminal.out().println();
        alphas().lines().forEach(terminal.out()::println);
    }

    private static boolean isOdd(CorrelationFlag flag) {
        return switch (flag) {
            case NEGATIVE, TOO_HIGH -> true;
            case WEAK, FITTING, UNKNOWN -> false;
        };
    }

    private TextTable parents() {
        TextTable table = new TextTable(List.of(
                TextTable.Column.left(words.text("correlations.node")),
                TextTable.Column.right(words.text("correlations.group")),
                TextTable.Column.right(words.text("correlations.index")),
                TextTable.Column.left(words.text("correlations.flag"))));
        NodeLevels levels = new NodeLevels(evaluated.result().scheme());
        for (Node node : evaluated.result().scheme().nodes()) {
            int level = levels.of(node.id());
            if (level > 0) {
                NodeCorrelation index = get(node.id(), Relation.INDEX);
                NodeCorrelation group = level > 1 ? get(node.id(), Relation.GROUP) : index;
                table.row(List.of(
                        "  ".repeat(level - 1) + title(node.id()),
                        level > 1 ? Rounded.of(group.correlation().coefficient(), 2) : "",
                        Rounded.of(index.correlation().coefficient(), 2),
                        oddWithParents(group.flag(), index.flag())));
            }
        }
        return table;
    }

    /// A node may well be much like its group; that it goes against it, or hardly with it, is worth a look.
    private String oddWithParents(CorrelationFlag group, CorrelationFlag index) {
        for (CorrelationFlag odd : List.of(CorrelationFlag.NEGATIVE, CorrelationFlag.WEAK, CorrelationFlag.UNKNOWN)) {
            if (group == odd || index == odd) {
                return flag(odd);
            }
        }
        return "";
    }

    private NodeCorrelation get(NodeId node, Relation relation) {
        return found.stream()
                .filter(c -> c.node().equals(node) && c.relation() == relation)
                .findFirst()
                .orElseThrow();
    }

    private TextTable pairs(List<NodeCorrelation> shown) {
        TextTable table = new TextTable(List.of(
                TextTable.Column.left(words.text("correlations.one")),
                TextTable.Column.left(words.text("correlations.other")),
                TextTable.Column.right(words.text("correlations.coefficient")),
                TextTable.Column.right(words.text("correlations.chance")),
                TextTable.Column.right(words.text("correlations.count")),
                TextTable.Column.left(words.text("correlations.flag"))));
        for (NodeCorrelation c : shown) {
            table.row(List.of(
                    title(c.node()),
                    title(c.other()),
                    Rounded.of(c.correlation().coefficient(), 2),
                    c.correlation().chance() < 0.001
                            ? "<0.001"
                            : Rounded.of(c.correlation().chance(), 3),
                    Integer.toString(c.correlation().pairs()),
                    flag(c.flag())));
        }
        return table;
    }

    private TextTable alphas() {
        TextTable table = new TextTable(List.of(
                TextTable.Column.left(words.text("correlations.of-group")),
                TextTable.Column.right(words.text("correlations.alpha")),
                TextTable.Column.right(words.text("correlations.alpha-standardised")),
                TextTable.Column.right(words.text("correlations.count"))));
        RankedScores scores = new RankedScores(evaluated.result());
        for (Node node : evaluated.result().scheme().nodes()) {
            if (node instanceof Group group) {
                CronbachAlpha alpha = CronbachAlpha.of(scores.of(group.children()));
                table.row(List.of(
                        title(node.id()),
                        Rounded.of(alpha.alpha(), 2),
                        Rounded.of(alpha.standardised(), 2),
                        Integer.toString(alpha.rows())));
            }
        }
        return table;
    }

    private String flag(CorrelationFlag flag) {
        return words.text(
                switch (flag) {
                    case NEGATIVE -> "correlations.negative";
                    case WEAK -> "correlations.weak";
                    case FITTING -> "correlations.fitting";
                    case TOO_HIGH -> "correlations.too-high";
                    case UNKNOWN -> "correlations.unknown";
                });
    }

    private String title(NodeId node) {
        return evaluated.scheme().node(node).title().in(terminal.language());
    }
}
