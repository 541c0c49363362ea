package org.junxian.app.programmes;

import java.util.ArrayList;
import java.util.List;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.programmes.LoadReport.PackageProblem;
import org.junxian.app.programmes.LoadReport.PartChange;
import org.junxian.app.programmes.internal.PackageArchive;
import org.junxian.app.programmes.internal.PackageChanges;
import org.junxian.app.programmes.internal.PackageProblems;
import org.junxian.app.programmes.internal.PackageStore;
import org.junxian.app.statistics.RecordFigures;
import org.junxian.app.statistics.RecordFigures.Stated;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.app.territory.Territories;
import org.junxian.programme.Programme;
import org.junxian.programme.Reading;
import org.springframework.stereotype.Service;

/// Brings a package into force: everything in one transaction or nothing, and nothing at all when this very package is
/// in force already.
@Service
public class LoadPackage {

    private final PackageStore store;
    private final Programmes programmes;
    private final Territories territories;
    private final RecordFigures figures;
    private final AuditTrail audit;
    private final InArea inArea;

    LoadPackage(
            PackageStore store,
            Programmes programmes,
            Territories territories,
            RecordFigures figures,
            AuditTrail audit,
            InArea inArea) {
        this.store = store;
        this.programmes = programmes;
        this.territories = territories;
        this.figures = figures;
        this.audit = audit;
        this.inArea = inArea;
    }

    /// @param reading a package that was read and checked; with errors it is refused, and the report says why
    /// @param dryRun  only say what would change
    public LoadReport handle(Actor by, Reading reading, boolean dryRun) {
        var problems = PackageProblems.of(reading.findings());
        if (reading.programme().isEmpty()) {
            return new LoadReport(dryRun, null, null, problems, List.of(), false);
        }
        var programme = reading.programme().get();
        return inArea.change(Area.whole(programme.id()), () -> load(by, programme, problems, dryRun));
    }

    private LoadReport load(Actor by, Programme programme, List<PackageProblem> problems, boolean dryRun) {
        store.lockLoading();
        var newest = store.newestVersion(programme.id());
        var before = newest.map(version -> programmes.get(programme.id(), version));
        var difference = figures.compare(programme.id(), stated(programme));
        var changes = new ArrayList<PartChange>(
                PackageChanges.between(before.map(LoadedProgramme::content).orElse(null), programme));
        changes.add(new PartChange(
                "figures",
                difference.added().size(),
                difference.changed().size(),
                difference.unchanged(),
                difference.withdrawn().size()));
        String hash = programme.files().hash();
        boolean same = before.filter(known -> known.hash().equals(hash)).isPresent();
        if (dryRun || same) {
            return new LoadReport(dryRun, programme.id(), newest.orElse(null), problems, changes, same);
        }
        int version = newest.orElse(0) + 1;
        store.add(programme.id(), version, hash, PackageArchive.zip(programme.files()), by.name());
        territories.record(programme.id(), version, programme.territory(), programme.evaluated(), programme.statuses());
        figures.handle(programme.id(), version, difference);
        audit.append(by, "package loaded", "package " + programme.id() + "/" + version, hash);
        return new LoadReport(false, programme.id(), version, problems, changes, true);
    }

    private static List<Stated> stated(Programme programme) {
        return programme.observations().stream()
                .map(observation -> new Stated(
                        new Key(
                                observation.unit().code(),
                                observation.variable().code(),
                                observation.period().toString()),
                        observation.figure(),
                        observation.source(),
                        programme.isDemonstration(observation.source())))
                .toList();
    }
}
