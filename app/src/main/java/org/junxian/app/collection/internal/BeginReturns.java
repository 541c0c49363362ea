package org.junxian.app.collection.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.collection.CollectionView;
import org.junxian.app.collection.ReturnView.ReturnUnit;
import org.junxian.app.collection.internal.OpeningPreview.CityReached;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.LoadedProgramme;
import org.junxian.app.programmes.Programmes;
import org.junxian.index.data.Period;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Form;
import org.junxian.programme.model.Territory;
import org.junxian.programme.model.TerritoryUnit;
import org.springframework.stereotype.Component;

/// The inside of opening a collection.
@Component
public class BeginReturns {

    private final Programmes programmes;
    private final CollectionStore store;
    private final Desk desk;
    private final AuditTrail audit;
    private final InArea inArea;

    BeginReturns(Programmes programmes, CollectionStore store, Desk desk, AuditTrail audit, InArea inArea) {
        this.programmes = programmes;
        this.store = store;
        this.desk = desk;
        this.audit = audit;
        this.inArea = inArea;
    }

    public CollectionView handle(Actor by, String programme, String form, String period, @Nullable LocalDate dueOn) {
        var loaded = programmes.get(programme);
        var question = question(loaded, form, period);
        var area = Area.whole(programme);
        return inArea.change(area, () -> {
            var opening = opening(loaded, question, dueOn);
            var now = desk.now();
            String id = programme + "." + form + "." + period;
            if (!store.add(opening, by.name(), now)) {
                throw Refusal.of(Problem.COLLECTION_EXISTS, id);
            }
            store.addReturns(opening, now);
            audit.append(
                    by,
                    "collection opened",
                    "collection " + id,
                    opening.units().size() + " units, due on " + opening.dueOn());
            return store.find(area, form, period).orElseThrow();
        });
    }

    /// Whom a form would reach and what it would ask; nothing is written.
    OpeningPreview preview(String programme, String form, String period) {
        var loaded = programmes.get(programme);
        var question = question(loaded, form, period);
        var opening = opening(loaded, question, null);
        var cities = opening.units().stream()
                .collect(Collectors.groupingBy(
                        unit -> Objects.requireNonNullElse(unit.parentName(), ""),
                        LinkedHashMap::new,
                        Collectors.summingInt(unit -> 1)));
        boolean isOpen = inArea.read(
                Area.whole(programme),
                () -> store.find(Area.whole(programme), form, opening.period()).isPresent());
        return new OpeningPreview(
                opening.title(),
                opening.period(),
                opening.demonstration(),
                opening.dueOn(),
                opening.asked(),
                question.entries().size() - opening.asked(),
                opening.units().size(),
                isOpen,
                cities.entrySet().stream()
                        .map(city -> new CityReached(city.getKey(), city.getValue()))
                        .toList());
    }

    private static Question question(LoadedProgramme loaded, String id, String period) {
        var forms = loaded.content().forms();
        var form = forms.get(id);
        var parsed = period(period);
        if (form == null
                || parsed == null
                || parsed.frequency() != form.frequency()
                || !form.validity().contains(Form.lastDay(parsed))) {
            throw Refusal.of(Problem.UNKNOWN_FORM, id, period, String.join(", ", forms.keySet()));
        }
        return Question.of(loaded.content(), form, parsed);
    }

    private static @Nullable Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static CollectionStore.Opening opening(
            LoadedProgramme loaded, Question question, @Nullable LocalDate dueOn) {
        var form = question.form();
        var asked = question.asked();
        return new CollectionStore.Opening(
                loaded.id(),
                loaded.version(),
                form.id(),
                question.period().toString(),
                form.title(),
                form.demonstration(),
                dueOn == null ? form.deadline(question.period()) : dueOn,
                asked.size(),
                (int) asked.stream().filter(Entry::required).count(),
                units(loaded, form, question.period()));
    }

    private static List<ReturnUnit> units(LoadedProgramme loaded, Form form, Period period) {
        var territory = loaded.content().territory();
        return territory.unitsOn(Form.lastDay(period), form.kinds()).stream()
                .map(unit -> unit(territory, unit))
                .toList();
    }

    private static ReturnUnit unit(Territory territory, TerritoryUnit unit) {
        var parent = unit.parent().map(territory::get);
        return new ReturnUnit(
                unit.id().code(),
                unit.name(),
                parent.map(it -> it.id().code()).orElse(null),
                parent.map(TerritoryUnit::name).orElse(null));
    }
}
