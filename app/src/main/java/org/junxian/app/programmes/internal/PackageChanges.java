package org.junxian.app.programmes.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junxian.app.programmes.LoadReport.PartChange;
import org.junxian.programme.Programme;

/// Counts what differs between two packages, part by part.
public final class PackageChanges {

    private PackageChanges() {}

    /// @param before null when the programme is new
    public static List<PartChange> between(@Nullable Programme before, Programme after) {
        var changes = new ArrayList<PartChange>();
        changes.add(change("files", before, after, PackageChanges::files));
        changes.add(change("units", before, after, PackageChanges::units));
        changes.add(change("classes", before, after, PackageChanges::classes));
        changes.add(change("neighbours", before, after, PackageChanges::neighbours));
        changes.add(change("statuses", before, after, PackageChanges::statuses));
        return changes;
    }

    private static PartChange change(
            String table, @Nullable Programme before, Programme after, Function<Programme, Map<?, ?>> rows) {
        var old = before == null ? Map.<Object, Object>of() : rows.apply(before);
        var now = rows.apply(after);
        int added = 0;
        int changed = 0;
        for (var row : now.entrySet()) {
            if (!old.containsKey(row.getKey())) {
                added++;
            } else if (!row.getValue().equals(old.get(row.getKey()))) {
                changed++;
            }
        }
        int unchanged = now.size() - added - changed;
        return new PartChange(table, added, changed, unchanged, old.size() - unchanged - changed);
    }

    private static Map<?, ?> files(Programme programme) {
        return programme.files().hashes();
    }

    private static Map<?, ?> units(Programme programme) {
        var rows = new HashMap<Object, Object>();
        programme
                .territory()
                .units()
                .forEach((id, unit) -> rows.put(
                        id,
                        List.of(
                                unit.name(),
                                unit.pinyin(),
                                unit.parent(),
                                unit.kind(),
                                unit.longitude(),
                                unit.latitude(),
                                unit.areaKm2(),
                                unit.validity())));
        return rows;
    }

    private static Map<?, ?> classes(Programme programme) {
        var rows = new HashMap<Object, Object>();
        programme
                .territory()
                .memberships()
                .forEach(row -> rows.put(List.of(row.unit(), row.classId(), row.validity()), row.source()));
        return rows;
    }

    private static Map<?, ?> neighbours(Programme programme) {
        var rows = new HashMap<Object, Object>();
        var territory = programme.territory();
        territory.neighbours().forEach(row -> rows.put(List.of(row.one(), row.other()), row.sharedKm()));
        territory
                .externalNeighbours()
                .forEach(row -> rows.put(List.of(row.unit(), row.code()), List.of(row.name(), row.sharedKm())));
        return rows;
    }

    private static Map<?, ?> statuses(Programme programme) {
        var rows = new HashMap<Object, Object>();
        programme
                .territory()
                .statuses()
                .forEach(row -> rows.put(
                        List.of(row.unit(), row.status(), row.year()),
                        List.of(row.classId(), row.source(), row.note())));
        return rows;
    }
}
