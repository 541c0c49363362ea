package org.junxian.index.result;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junxian.index.data.Population;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;

/// The outcome of an evaluation. All arrays inside run in the population's order; lists are sorted by node (order
/// of the scheme), then unit.
///
/// Scores and the ranks of the index are there when the evaluation returns; ranks of other nodes, statistics and
/// accounts are made when first asked for. Safe to share between threads.
public interface Result {

    Scheme scheme();

    Population population();

    /// Scores of a node after adjustments, with ranks among the ranked units; for the root this is the index.
    Scores scores(NodeId node);

    /// The rank of a unit that counts: over all or inside its class, as the scheme's ranking says. NaN: not ranked.
    default double officialRank(int unit) {
        Scores index = scores(scheme().root().id());
        return scheme().ranking().over() == Within.ALL ? index.rank(unit) : index.rankInClass(unit);
    }

    /// The way of one indicator from figure to score.
    Trail trail(NodeId indicator);

    /// The account of a unit, made on demand; for an excluded unit its scores are those that could be computed.
    Account account(UnitId unit);

    List<Statistics> statistics();

    List<ImputedValue> imputed();

    List<TreatedValue> treated();

    List<ExcludedUnit> excluded();

    /// Ids of vetoes, floors and direct passes that hold for a unit, in the scheme's order; units without any are
    /// absent.
    Map<UnitId, Set<String>> marks();

    /// The type of every unit that has one, where the scheme has a typology.
    Map<UnitId, String> types();

    /// The grade of a unit at an indicator normalised by grades, or at a group that takes the worst of such
    /// children.
    java.util.Optional<String> grade(NodeId node, UnitId unit);

    List<Warning> warnings();
}
