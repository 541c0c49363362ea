package org.junxian.programme.result;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.reasons.Move;
import org.junxian.index.reasons.RankMove;
import org.junxian.index.reasons.Setting;
import org.junxian.programme.GatherFigures;
import org.junxian.programme.Programme;
import org.junxian.programme.SchemeFigures;
import org.junxian.programme.VariablesOf;
import org.junxian.programme.model.SchemeDefinition;

/// Two evaluations side by side, and why every rank moved between them: two years, two schemes, or two packages.
/// Each is given the figures that the other one's scheme reads too, so that rules and figures can be told apart.
public record ComparedSchemes(EvaluatedScheme before, EvaluatedScheme after, RankMove reasons) {

    /// A scheme of a programme, at its own period or another one.
    public record Side(Programme programme, SchemeDefinition scheme) {}

    /// Evaluates both. Throws an IllegalArgumentException when one can not be computed, or when their periods are of
    /// different length.
    public static ComparedSchemes compare(Side before, Side after) {
        SortedSet<VariableId> read =
                new TreeSet<>(VariablesOf.of(before.scheme().scheme()));
        read.addAll(VariablesOf.of(after.scheme().scheme()));
        EvaluatedScheme first = EvaluatedScheme.evaluate(before.programme(), before.scheme(), 1);
        EvaluatedScheme last = EvaluatedScheme.evaluate(after.programme(), after.scheme(), 1);
        return new ComparedSchemes(first, last, new RankMove(setting(before, read), setting(after, read)));
    }

    private static Setting setting(Side side, SortedSet<VariableId> read) {
        Programme programme = side.programme();
        SchemeFigures figures = GatherFigures.gather(programme, side.scheme(), programme.observations(), read);
        return new Setting(side.scheme().scheme(), figures.figures());
    }

    /// The moves of all units with a rank in both, in the order of their codes.
    public List<Move> moves() {
        return reasons.all();
    }

    public Optional<Move> move(UnitId unit) {
        return reasons.of(unit);
    }
}
