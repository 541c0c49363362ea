package org.junxian.app.integrity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.integrity.internal.FlagReading;
import org.junxian.app.programmes.Programmes;
import org.springframework.stereotype.Component;

/// Reads runs and questions: a county those about itself, a city those about its counties, the province all.
/// Departments and experts see none.
@Component
public class Flags {

    private final FlagReading reading;
    private final Programmes programmes;
    private final InArea inArea;

    Flags(FlagReading reading, Programmes programmes, InArea inArea) {
        this.reading = reading;
        this.programmes = programmes;
        this.inArea = inArea;
    }

    /// What of a programme's questions somebody may see.
    public static Area seenBy(Caller caller, String programme) {
        return caller.area(
                programme,
                Role.PROGRAMME_OFFICER,
                Role.ANALYST,
                Role.CITY_REVIEWER,
                Role.COUNTY_CLERK,
                Role.COUNTY_HEAD);
    }

    /// Whether there is such a question and somebody may see it.
    public boolean isSeenBy(Caller caller, long id) {
        return programmes.ids().stream()
                .map(programme -> seenBy(caller, programme))
                .filter(area -> !area.isEmpty())
                .anyMatch(area -> inArea.read(area, () -> reading.has(area, id)));
    }

    public List<IntegrityRun> runs(Caller caller, String programme) {
        var area = seenBy(caller, programme);
        return area.isEmpty() ? List.of() : inArea.read(area, () -> reading.runs(area));
    }

    /// The most surprising first; null means all.
    public List<IntegrityFlag> list(
            Caller caller, String programme, @Nullable Long run, @Nullable String unit, @Nullable String period) {
        var area = seenBy(caller, programme);
        return area.isEmpty() ? List.of() : inArea.read(area, () -> reading.list(area, run, unit, period));
    }
}
