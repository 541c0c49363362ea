package org.junxian.app.departments;

import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.area.InArea;
import org.junxian.app.departments.internal.SheetReading;
import org.junxian.app.departments.internal.SheetRights;
import org.junxian.app.departments.internal.SheetStore;
import org.junxian.app.departments.internal.SheetStore.Listed;
import org.junxian.app.departments.internal.SheetWords;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Language;
import org.springframework.stereotype.Component;

/// Finds the sheets somebody may see.
@Component
public class Sheets {

    private final SheetStore store;
    private final SheetReading reading;
    private final InArea inArea;

    Sheets(SheetStore store, SheetReading reading, InArea inArea) {
        this.store = store;
        this.reading = reading;
        this.inArea = inArea;
    }

    /// The newest periods first; only those of the caller's departments.
    public List<SheetEntry> list(Caller caller, String programme) {
        var area = SheetRights.area(caller, programme);
        return inArea.read(
                area, () -> store.list(area).stream().map(this::entry).toList());
    }

    /// @param language of the reasons why something cannot be done
    /// @throws Refusal when there is no such sheet among the caller's
    public SheetView get(Caller caller, SheetId id, Language language) {
        var area = SheetRights.requireSeen(caller, id);
        return inArea.read(area, () -> {
            var sheet = store.find(area, id).orElseThrow(() -> Refusal.of(Problem.UNKNOWN_SHEET, id.toString()));
            return reading.read(area, sheet, caller, language).view();
        });
    }

    private SheetEntry entry(Listed listed) {
        var sheet = listed.sheet();
        var frame = reading.frame(sheet.id());
        return new SheetEntry(
                sheet.id().toString(),
                sheet.id().programme(),
                sheet.id().department(),
                SheetWords.title(frame.department(), sheet.id().period()),
                sheet.id().period(),
                sheet.dueOn(),
                sheet.stage(),
                sheet.isLate(reading.today()),
                sheet.demonstration(),
                listed.filled(),
                frame.asked());
    }
}
