package org.junxian.app.departments.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Reach;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.departments.SheetMove;
import org.junxian.app.departments.SheetStage;
import org.junxian.app.departments.internal.SheetStore.Listed;
import org.junxian.app.notice.WorkItem;
import org.junxian.app.notice.WorkItem.Kind;
import org.junxian.app.notice.WorkItem.State;
import org.junxian.app.notice.WorkSource;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// Department officers owe their open sheets; programme officers have the submitted ones to look at.
@Component
class DepartmentWork implements WorkSource {

    private static final Set<String> CAME_BACK = Set.of(SheetMove.RETURN.id(), SheetMove.REOPEN.id());

    private final SheetStore sheets;
    private final SheetReading reading;
    private final InArea inArea;

    DepartmentWork(SheetStore sheets, SheetReading reading, InArea inArea) {
        this.sheets = sheets;
        this.reading = reading;
        this.inArea = inArea;
    }

    @Override
    public List<WorkItem> items(Caller caller) {
        return programmes(caller).stream()
                .flatMap(programme -> Stream.concat(
                        owed(caller.area(programme, Role.DEPARTMENT_OFFICER)),
                        submitted(caller.area(programme, Role.PROGRAMME_OFFICER))))
                .toList();
    }

    private Stream<WorkItem> owed(Area area) {
        return listed(area, SheetStage.DRAFT).map(listed -> {
            var sheet = listed.sheet();
            var item = WorkItem.due(
                    Kind.DEPARTMENT,
                    sheet.id().toString(),
                    title(sheet),
                    filled(listed),
                    sheet.dueOn(),
                    reading.today(),
                    link(sheet));
            return CAME_BACK.contains(listed.lastMove()) && !sheet.isLate(reading.today())
                    ? item.in(State.RETURNED)
                    : item;
        });
    }

    private Stream<WorkItem> submitted(Area area) {
        return listed(area, SheetStage.SUBMITTED)
                .map(listed -> WorkItem.waiting(
                        Kind.DEPARTMENT,
                        listed.sheet().id().toString(),
                        title(listed.sheet()),
                        null,
                        null,
                        link(listed.sheet())));
    }

    private Stream<Listed> listed(Area area, SheetStage stage) {
        if (area.isEmpty()) {
            return Stream.empty();
        }
        return inArea.read(area, () -> sheets.list(area)).stream()
                .filter(listed -> listed.sheet().stage() == stage);
    }

    private Text title(Sheet sheet) {
        return SheetWords.title(
                reading.frame(sheet.id()).department(), sheet.id().period());
    }

    private Text filled(Listed listed) {
        int asked = reading.frame(listed.sheet().id()).asked();
        return new Text(
                "已填 %d / %d".formatted(listed.filled(), asked), "%d of %d filled in".formatted(listed.filled(), asked));
    }

    private static String link(Sheet sheet) {
        return "/department-sheets/" + sheet.id();
    }

    private static Set<String> programmes(Caller caller) {
        var programmes = new TreeSet<String>();
        for (var grant : caller.grants()) {
            @Nullable String programme = programme(grant.reach());
            if (programme != null) {
                programmes.add(programme);
            }
        }
        return programmes;
    }

    private static @Nullable String programme(Reach reach) {
        return switch (reach) {
            case Reach.Province(var programme) -> programme;
            case Reach.Department department -> department.programme();
            case Reach.City city -> city.programme();
            case Reach.County county -> county.programme();
            case Reach.Installation installation -> null;
        };
    }
}
