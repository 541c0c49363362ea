package org.junxian.app.departments.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.departments.SheetId;
import org.junxian.app.departments.SheetStage;
import org.junxian.app.departments.internal.Entered.CellKey;
import org.junxian.app.programmes.Programmes;
import org.junxian.app.statistics.KnownFigures;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.index.data.Figure;
import org.junxian.programme.model.Language;
import org.springframework.stereotype.Component;

/// Puts a sheet together with its cells and the figures around it, within the caller's transaction.
@Component
public class SheetReading {

    private final Programmes programmes;
    private final SheetStore sheets;
    private final SheetCellStore cells;
    private final KnownFigures figures;
    private final Clock clock;

    SheetReading(Programmes programmes, SheetStore sheets, SheetCellStore cells, KnownFigures figures, Clock clock) {
        this.programmes = programmes;
        this.sheets = sheets;
        this.cells = cells;
        this.figures = figures;
        this.clock = clock;
    }

    /// The day it is where the sheets are due.
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    public SheetFrame frame(SheetId id) {
        return SheetFrame.of(programmes.get(id.programme()).content(), id);
    }

    /// Everything the reader may know of a sheet.
    public SheetViews read(Area area, Sheet sheet, Caller reader, Language language) {
        var contents = contents(area, frame(sheet.id()), sheet);
        return new SheetViews(
                contents,
                SheetChecks.of(contents),
                sheets.trail(area, sheet.id()),
                sheets.tookPart(area, sheet.id(), reader.name()),
                reader,
                language,
                today());
    }

    public SheetContents contents(Area area, SheetFrame frame, Sheet sheet) {
        return new SheetContents(frame, sheet, cells(area, sheet.id()), known(area, frame));
    }

    public Map<CellKey, Entered> cells(Area area, SheetId id) {
        Map<CellKey, Entered> found = new LinkedHashMap<>();
        cells.newest(area, id).forEach(cell -> found.put(cell.key(), cell));
        return found;
    }

    /// What the page shows beside the cells and the checks look at: the year before, and the variables of the checks.
    private Map<Key, Figure> known(Area area, SheetFrame frame) {
        var reads = CheckReads.of(frame);
        Map<Key, Figure> known = new HashMap<>();
        figures.asOf(area, clock.instant(), reads.variables(), reads.periods())
                .forEach(figure -> known.put(figure.key(), figure.figure()));
        acceptedBefore(area, frame).forEach(known::put);
        return known;
    }

    /// The department's own sheet of the year before, which may not be published yet.
    private Map<Key, Figure> acceptedBefore(Area area, SheetFrame frame) {
        var id = frame.id();
        var before =
                new SheetId(id.programme(), id.department(), frame.earlier(1).toString());
        Map<Key, Figure> accepted = new HashMap<>();
        if (sheets.find(area, before)
                .filter(sheet -> sheet.stage() == SheetStage.ACCEPTED)
                .isPresent()) {
            for (var cell : cells.newest(area, before)) {
                accepted.put(
                        new Key(cell.key().unit(), cell.key().indicator(), before.period()),
                        cell.value().figure());
            }
        }
        return accepted;
    }
}
