package org.junxian.app.collection.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Grant;
import org.junxian.app.access.Reach;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.collection.Move;
import org.junxian.app.collection.Stage;
import org.junxian.app.collection.internal.WorkStore.Waiting;
import org.junxian.app.notice.OpenReturns;
import org.junxian.app.notice.WorkItem;
import org.junxian.app.notice.WorkItem.Kind;
import org.junxian.app.notice.WorkItem.State;
import org.junxian.app.notice.WorkSource;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// Which returns wait for whom: drafts for the county, submitted ones for the city, reviewed ones for the province.
@Component
class ReturnWork implements WorkSource, OpenReturns {

    private final WorkStore store;
    private final Desk desk;
    private final InArea inArea;

    ReturnWork(WorkStore store, Desk desk, InArea inArea) {
        this.store = store;
        this.desk = desk;
        this.inArea = inArea;
    }

    @Override
    public List<WorkItem> items(Caller caller) {
        var items = new ArrayList<WorkItem>();
        for (String programme : programmes(caller)) {
            var county = caller.area(programme, Role.COUNTY_CLERK, Role.COUNTY_HEAD);
            waiting(county).stream()
                    .filter(it -> it.stage() == Stage.DRAFT)
                    .map(this::draft)
                    .forEach(items::add);
            var above = caller.area(programme, Role.CITY_REVIEWER, Role.PROGRAMME_OFFICER);
            items.addAll(decisions(caller, waiting(above)));
        }
        return items;
    }

    @Override
    public List<Open> open(Area area) {
        SequencedMap<String, List<Waiting>> byCollection = new LinkedHashMap<>();
        waiting(area).stream()
                .filter(it -> it.stage() == Stage.DRAFT)
                .forEach(it -> byCollection
                        .computeIfAbsent(it.id().collection(), id -> new ArrayList<>())
                        .add(it));
        return byCollection.entrySet().stream()
                .map(entry -> open(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Open open(String collection, List<Waiting> drafts) {
        var first = drafts.getFirst();
        return new Open(
                collection,
                first.title(),
                first.dueOn(),
                first.demonstration(),
                drafts.stream().map(ReturnWork::owing).toList());
    }

    private static Owing owing(Waiting draft) {
        String parent = draft.parent();
        return new Owing(
                draft.id().unit(),
                draft.unitName(),
                parent == null ? "" : parent,
                draft.id().toString());
    }

    private List<Waiting> waiting(Area area) {
        return area.isEmpty() ? List.of() : inArea.read(area, () -> store.waiting(area));
    }

    private WorkItem draft(Waiting draft) {
        var item = WorkItem.due(
                Kind.RETURN,
                draft.id().toString(),
                titled(draft.title(), draft.unitName()),
                new Text(
                        "已填 %d / %d 项".formatted(draft.filled(), draft.asked()),
                        "%d of %d cells filled in".formatted(draft.filled(), draft.asked())),
                draft.dueOn(),
                desk.today(),
                "/returns/" + draft.id());
        return draft.sentBack() ? item.in(State.RETURNED) : item;
    }

    /// One item per collection and step.
    private static List<WorkItem> decisions(Caller caller, List<Waiting> waiting) {
        Map<String, List<Waiting>> groups = new LinkedHashMap<>();
        for (var one : waiting) {
            var kind = decision(caller, one);
            if (kind != null) {
                groups.computeIfAbsent(kind.id() + " " + one.id().collection(), key -> new ArrayList<>())
                        .add(one);
            }
        }
        var items = new ArrayList<WorkItem>();
        for (var group : groups.values()) {
            var first = group.getFirst();
            items.add(WorkItem.waiting(
                    first.stage() == Stage.SUBMITTED ? Kind.REVIEW : Kind.ACCEPT,
                    first.id().collection(),
                    titled(first.title(), first.id().period()),
                    null,
                    group.size(),
                    "/reviews?collection=" + first.id().collection()));
        }
        return items;
    }

    private static @Nullable Kind decision(Caller caller, Waiting waiting) {
        var move = switch (waiting.stage()) {
            case SUBMITTED -> Move.REVIEW;
            case CITY_REVIEWED -> Move.ACCEPT;
            case DRAFT, ACCEPTED, LOCKED -> null;
        };
        var id = waiting.id();
        boolean may = move != null && caller.may(move.role(waiting.parent() != null), id.programme(), id.unit());
        return !may ? null : move == Move.REVIEW ? Kind.REVIEW : Kind.ACCEPT;
    }

    private static Text titled(Text title, String which) {
        return new Text(title.zh() + " · " + which, title.en() + " · " + which);
    }

    private static TreeSet<String> programmes(Caller caller) {
        var programmes = new TreeSet<String>();
        for (Grant grant : caller.grants()) {
            switch (grant.reach()) {
                case Reach.Installation() -> {}
                case Reach.Province province -> programmes.add(province.programme());
                case Reach.City city -> programmes.add(city.programme());
                case Reach.County county -> programmes.add(county.programme());
                case Reach.Department _ -> {}
            }
        }
        return programmes;
    }
}
