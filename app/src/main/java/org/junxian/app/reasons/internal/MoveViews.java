package org.junxian.app.reasons.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.reasons.Moves;
import org.junxian.app.reasons.Moves.MoveFactor;
import org.junxian.app.reasons.Moves.OneSided;
import org.junxian.app.reasons.UnitMove;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Factor;
import org.junxian.index.reasons.Move;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.result.ComparedSchemes;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.words.AddUp;
import org.junxian.programme.words.Fixed;
import org.junxian.programme.words.ReasonWords;

/// Puts the moves of two results together as they are answered.
final class MoveViews {

    private final Edition edition;
    private final EarlierResults.Other other;
    private final ComparedSchemes compared;
    private final int decimals;

    MoveViews(Edition edition, EarlierResults.Other other, ComparedSchemes compared) {
        this.edition = edition;
        this.other = other;
        this.compared = compared;
        this.decimals = Fixed.decimals(compared.after().result().scheme());
    }

    Moves all(String against) {
        var moves = compared.moves();
        return new Moves(
                edition.id(),
                against,
                side(compared.before(), other.edition()),
                side(compared.after(), Optional.of(edition)),
                decimals,
                columns(moves),
                moves.stream().map(this::unit).toList(),
                single());
    }

    private static Moves.MoveSide side(EvaluatedScheme side, Optional<Edition> edition) {
        return new Moves.MoveSide(
                edition.map(Edition::id).orElse(null),
                edition.map(Edition::title).orElse(side.scheme().title()),
                side.scheme().scheme().period().toString(),
                side.figures().demonstration(),
                side.result().population().size());
    }

    /// What can be told apart differs from unit to unit, so the columns are all sets of factors that occur.
    private static List<MoveFactor> columns(List<Move> moves) {
        return moves.stream()
                .flatMap(move -> move.shares().stream())
                .map(Move.Share::factors)
                .distinct()
                .sorted(Comparator.<Set<Factor>, Factor>comparing(
                                factors -> factors.iterator().next())
                        .thenComparing(Set::size)
                        .thenComparing(MoveViews::column))
                .map(factors -> new MoveFactor(column(factors), ReasonWords.factors(factors)))
                .toList();
    }

    private static String column(Set<Factor> factors) {
        return factors.stream()
                .map(factor -> factor.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("+"));
    }

    private UnitMove unit(Move move) {
        var programme = compared.after().programme();
        TerritoryUnit known = programme.territory().get(move.unit());
        var parent = known.parent();
        var population = compared.after().result().population();
        var classId = population.units().get(population.indexOf(move.unit())).classId();
        return new UnitMove(
                move.unit().code(),
                known.title(),
                classId.equals(ClassId.ALL) ? null : classId.id(),
                parent.map(UnitId::code).orElse(null),
                parent.map(id -> Named.name(programme, id)).orElse(null),
                Numbered.standing(move.before()),
                Numbered.standing(move.after()),
                move.rise(),
                move.denominator(),
                shares(move),
                ReasonWords.move(known.title(), move));
    }

    private List<UnitMove.MoveShare> shares(Move move) {
        double gained = move.after().score() - move.before().score();
        var places = ReasonWords.places(move);
        var points = AddUp.round(move.shares().stream().map(Move.Share::points).toList(), gained, decimals);
        var shares = new ArrayList<UnitMove.MoveShare>();
        for (int i = 0; i < places.size(); i++) {
            var share = move.shares().get(i);
            shares.add(new UnitMove.MoveShare(
                    column(share.factors()),
                    ReasonWords.factors(share.factors()),
                    share.numerator(),
                    share.places(),
                    share.points(),
                    places.get(i),
                    points.get(i)));
        }
        return shares;
    }

    private List<OneSided> single() {
        var before = ranks(compared.before());
        var now = ranks(compared.after());
        var single = new ArrayList<OneSided>();
        before.forEach((unit, rank) -> {
            if (!now.containsKey(unit)) {
                single.add(
                        new OneSided(unit.code(), Named.name(compared.before().programme(), unit), "before", rank));
            }
        });
        now.forEach((unit, rank) -> {
            if (!before.containsKey(unit)) {
                single.add(new OneSided(unit.code(), Named.name(compared.after().programme(), unit), "now", rank));
            }
        });
        return single;
    }

    private static TreeMap<UnitId, Double> ranks(EvaluatedScheme side) {
        var ranks = new TreeMap<UnitId, Double>();
        var units = side.result().population().units();
        for (int i = 0; i < units.size(); i++) {
            if (!Double.isNaN(side.result().officialRank(i))) {
                ranks.put(units.get(i).id(), side.result().officialRank(i));
            }
        }
        return ranks;
    }
}
