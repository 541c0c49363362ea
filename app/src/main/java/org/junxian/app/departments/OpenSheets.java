package org.junxian.app.departments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.departments.internal.Sheet;
import org.junxian.app.departments.internal.SheetFrame;
import org.junxian.app.departments.internal.SheetStore;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.Programmes;
import org.junxian.index.data.Period;
import org.junxian.programme.form.Department;
import org.junxian.programme.model.Text;
import org.junxian.programme.model.Variable;
import org.springframework.stereotype.Service;

/// Opens the sheets of a period, so that departments can enter their figures. A sheet that is open already stays as it
/// is.
@Service
public class OpenSheets {

    /// What to open.
    ///
    /// @param department null for all departments that report in this frequency
    /// @param dueOn      null for the day the package says
    public record Opening(
            String programme,
            String period,
            @Nullable String department,
            @Nullable LocalDate dueOn) {}

    private final Programmes programmes;
    private final SheetStore store;
    private final AuditTrail audit;
    private final InArea inArea;
    private final Clock clock;

    OpenSheets(Programmes programmes, SheetStore store, AuditTrail audit, InArea inArea, Clock clock) {
        this.programmes = programmes;
        this.store = store;
        this.audit = audit;
        this.inArea = inArea;
        this.clock = clock;
    }

    /// A sheet that opening would ask for.
    ///
    /// @param isOpen it was opened already and stays as it is
    public record SheetPreview(
            String department,
            Text title,
            boolean demonstration,
            List<Text> indicators,
            int units,
            LocalDate dueOn,
            boolean isOpen) {}

    /// What opening the sheets of a period would ask of which department; nothing is written.
    ///
    /// @throws Refusal as opening does
    public List<SheetPreview> preview(Caller by, String programme, String period) {
        requireOfficer(by, programme);
        var parsed = period(period);
        var opening = new Opening(programme, period, null, null);
        var area = Area.whole(programme);
        return inArea.read(
                area,
                () -> wanted(opening, parsed).stream()
                        .map(department -> {
                            var id = new SheetId(programme, department.id(), parsed.toString());
                            var frame = SheetFrame.of(programmes.get(programme).content(), id);
                            return new SheetPreview(
                                    department.id(),
                                    department.title(),
                                    department.demonstration(),
                                    frame.indicators().values().stream()
                                            .map(Variable::title)
                                            .toList(),
                                    frame.units().size(),
                                    department.deadline(parsed),
                                    store.find(area, id).isPresent());
                        })
                        .toList());
    }

    /// @return the sheets that were opened now
    /// @throws Refusal when the caller does not run the programme, or no department reports for the period
    public List<SheetId> handle(Caller by, Opening opening) {
        requireOfficer(by, opening.programme());
        return open(by.name(), by.title(), opening);
    }

    /// For the first start of the demonstration.
    public List<SheetId> handle(Actor by, Opening opening) {
        return open(by.name(), by.name(), opening);
    }

    private List<SheetId> open(String by, String title, Opening opening) {
        var area = Area.whole(opening.programme());
        var period = period(opening.period());
        var wanted = wanted(opening, period);
        return inArea.change(area, () -> {
            var opened = new ArrayList<SheetId>();
            for (var department : wanted) {
                var sheet = sheet(opening, department, period);
                if (store.open(area, sheet, by, clock.instant())) {
                    store.addMove(area, sheet.id(), "open", null, SheetStage.DRAFT, null, by, title, clock.instant());
                    audit.append(
                            new Actor(by),
                            "department sheet opened",
                            "department sheet " + sheet.id(),
                            "due " + sheet.dueOn());
                    opened.add(sheet.id());
                }
            }
            return opened;
        });
    }

    private List<Department> wanted(Opening opening, Period period) {
        var wanted = programmes.get(opening.programme()).content().departments().values().stream()
                .filter(it -> it.frequency() == period.frequency())
                .filter(it -> opening.department() == null || it.id().equals(opening.department()))
                .toList();
        if (wanted.isEmpty()) {
            throw Refusal.of(Problem.NO_DEPARTMENT_FOR_PERIOD, opening.programme(), opening.period());
        }
        return wanted;
    }

    private static void requireOfficer(Caller by, String programme) {
        if (!by.area(programme, Role.PROGRAMME_OFFICER).whole()) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
    }

    private static Sheet sheet(Opening opening, Department department, Period period) {
        var id = new SheetId(opening.programme(), department.id(), period.toString());
        var dueOn = opening.dueOn() == null ? department.deadline(period) : opening.dueOn();
        return new Sheet(id, dueOn, SheetStage.DRAFT, 1, department.demonstration());
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.BAD_PARAMETER, "period", text, "2024, 2024-Q1, 2024-M03");
        }
    }
}
