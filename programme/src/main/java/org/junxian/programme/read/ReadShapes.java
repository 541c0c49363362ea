package org.junxian.programme.read;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junxian.index.data.UnitId;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Boundaries;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Territory;
import org.junxian.programme.model.TerritoryUnit;

/// Checks that the shapes and the units of a package name each other. The geometry itself is left to whoever draws
/// it: here only the `code` of the features is looked at.
final class ReadShapes {

    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"?([^\",}\\s]+)\"?");

    private final Draft draft;
    private final Findings findings;

    ReadShapes(Draft draft) {
        this.draft = draft;
        this.findings = draft.findings();
    }

    void check(Boundaries boundaries, Territory territory) {
        Place file = Place.ofFile(boundaries.file());
        if (boundaries.approvalNumber().isEmpty()) {
            findings.add(Problem.NO_APPROVAL_NUMBER, file);
        }
        String text = draft.text(boundaries.file(), true).orElse("");
        if (text.isEmpty()) {
            return;
        }
        if (!text.contains("\"FeatureCollection\"")) {
            findings.add(Problem.SHAPES_UNREADABLE, file);
            return;
        }
        Set<UnitId> drawn = new TreeSet<>();
        Matcher codes = CODE.matcher(text);
        while (codes.find()) {
            drawn.add(new UnitId(codes.group(1)));
        }
        for (UnitId code : drawn) {
            if (!territory.units().containsKey(code)) {
                findings.add(Problem.SHAPE_UNKNOWN, file, code);
            }
        }
        for (TerritoryUnit unit : territory.units().values()) {
            if (draft.names().head().evaluated().contains(unit.kind()) && !drawn.contains(unit.id())) {
                findings.add(Problem.SHAPE_MISSING, unit.place(), unit.id(), unit.name());
            }
        }
    }
}
