package org.junxian.app.reasons.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.reasons.Moves;
import org.junxian.app.reasons.UnitMove;

/// Which units of a table of moves, in which order: as on the page, so that a file holds what is shown.
///
/// @param classes only these; empty means all
/// @param parents only these cities; empty means all
record MoveOrder(List<String> classes, List<String> parents, String sort, boolean descending) {

    private static final String USUAL = "-rise";

    static MoveOrder parse(@Nullable String classes, @Nullable String parents, @Nullable String sort) {
        String order = sort == null || sort.isBlank() ? USUAL : sort.strip();
        boolean descending = order.startsWith("-");
        return new MoveOrder(words(classes), words(parents), descending ? order.substring(1) : order, descending);
    }

    private static List<String> words(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /// What is missing comes last either way, equals by code.
    ///
    /// @param classOrder the ids of the classes in their order
    /// @throws Refusal naming the columns there are
    List<UnitMove> of(Moves moves, List<String> classOrder) {
        var value = value(moves, classOrder);
        Comparator<UnitMove> order = (a, b) -> compare(value.apply(a), value.apply(b));
        return moves.units().stream()
                .filter(move -> classes.isEmpty() || classes.contains(move.classId()))
                .filter(move -> parents.isEmpty() || parents.contains(move.parentCode()))
                .sorted(order.thenComparing(UnitMove::code))
                .toList();
    }

    private int compare(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == null && b == null ? 0 : a == null ? 1 : -1;
        }
        int order = a instanceof String text
                ? text.compareTo(String.valueOf(b))
                : Double.compare(((Number) a).doubleValue(), ((Number) b).doubleValue());
        return descending ? -order : order;
    }

    private Function<UnitMove, @Nullable Object> value(Moves moves, List<String> classOrder) {
        return switch (sort) {
            case "name" -> move -> move.name().en();
            case "class" -> move -> move.classId() == null ? null : (Object) classOrder.indexOf(move.classId());
            case "parent" -> UnitMove::parentCode;
            case "rankBefore" -> move -> move.before().rank();
            case "rankNow" -> move -> move.now().rank();
            case "rise" -> UnitMove::rise;
            case "indexBefore" -> move -> move.before().index();
            case "indexNow" -> move -> move.now().index();
            default -> factor(moves);
        };
    }

    private Function<UnitMove, @Nullable Object> factor(Moves moves) {
        var known = new ArrayList<>(
                List.of("name", "class", "parent", "rankBefore", "rankNow", "rise", "indexBefore", "indexNow"));
        moves.factors().forEach(factor -> known.add(factor.id()));
        if (!known.contains(sort)) {
            throw Refusal.of(Problem.BAD_PARAMETER, "sort", sort, String.join(", ", known));
        }
        return move -> move.shares().stream()
                .filter(share -> share.column().equals(sort))
                .map(UnitMove.MoveShare::shownPlaces)
                .findFirst()
                .orElse(null);
    }
}
