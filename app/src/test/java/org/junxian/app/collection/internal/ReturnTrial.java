package org.junxian.app.collection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Grant;
import org.junxian.app.access.Reach;
import org.junxian.app.access.Role;
import org.junxian.app.audit.Actor;
import org.junxian.app.collection.CellInput;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.Move;
import org.junxian.app.collection.OpenCollection;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.ReturnView;
import org.junxian.app.collection.Returns;
import org.junxian.app.collection.SaveCells;
import org.junxian.app.collection.SavedCells;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.LoadPackage;
import org.junxian.app.trial.ReturnsPackage;
import org.junxian.programme.ReadPackage;
import org.springframework.stereotype.Component;

/// A programme with an open collection for each test that asks for one, and its people.
@Component
class ReturnTrial {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger REQUESTS = new AtomicInteger();

    final LoadPackage load;
    final OpenCollection openCollection;
    final SaveCells saveCells;
    final Returns returns;
    final MoveReturn moveReturn;
    final AnswerRemarks remarks;

    ReturnTrial(
            LoadPackage load,
            OpenCollection openCollection,
            SaveCells saveCells,
            Returns returns,
            MoveReturn moveReturn,
            AnswerRemarks remarks) {
        this.load = load;
        this.openCollection = openCollection;
        this.saveCells = saveCells;
        this.returns = returns;
        this.moveReturn = moveReturn;
        this.remarks = remarks;
    }

    /// @return the id of a programme whose form `yearly` is open for 2024
    String open() {
        return open(LocalDate.of(2099, 1, 1));
    }

    String open(LocalDate dueOn) {
        String programme = "trial-returns-" + COUNT.incrementAndGet();
        var reading = ReadPackage.fromZip(ReturnsPackage.called(programme).zip());
        var report = load.handle(Actor.SYSTEM, reading, false);
        assertThat(report.loaded()).as(report.toString()).isTrue();
        openCollection.handle(Actor.SYSTEM, programme, "yearly", ReturnsPackage.PERIOD, dueOn);
        return programme;
    }

    static ReturnId id(String programme, String unit) {
        return new ReturnId(programme, "yearly", ReturnsPackage.PERIOD, unit);
    }

    static Caller clerk(String name, String programme, String county) {
        return person(name, Role.COUNTY_CLERK, new Reach.County(programme, county));
    }

    static Caller head(String name, String programme, String county) {
        return person(name, Role.COUNTY_HEAD, new Reach.County(programme, county));
    }

    static Caller reviewer(String name, String programme, String city) {
        return person(name, Role.CITY_REVIEWER, city(programme, city));
    }

    static Caller officer(String name, String programme) {
        return person(name, Role.PROGRAMME_OFFICER, new Reach.Province(programme));
    }

    static Reach city(String programme, String city) {
        return new Reach.City(
                programme, city, new TreeSet<>(city.equals("CA") ? List.of("CA", "A01", "B01") : List.of("CB", "C01")));
    }

    static Caller person(String name, Role role, Reach reach) {
        return new Caller(name, name, List.of(new Grant(1, role, reach)), false);
    }

    /// The same person with one more role, as lent or given.
    static Caller with(Caller caller, Role role, Reach reach) {
        var grants = new ArrayList<>(caller.grants());
        grants.add(new Grant(grants.size() + 1L, role, reach));
        return new Caller(caller.name(), caller.title(), grants, false);
    }

    SavedCells save(Caller by, ReturnId id, Object... entriesAndValues) {
        var inputs = new ArrayList<CellInput>();
        for (int i = 0; i < entriesAndValues.length; i += 2) {
            inputs.add(new CellInput((String) entriesAndValues[i], value(entriesAndValues[i + 1]), null));
        }
        return saveCells.handle(by, id, inputs, "request-" + REQUESTS.incrementAndGet());
    }

    static CellValue value(Object value) {
        return switch (value) {
            case Number number -> new CellValue.Number(number.doubleValue());
            case String text -> new CellValue.Words(text);
            case CellValue cell -> cell;
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    /// Fills in what is required, without anything odd.
    void fill(Caller clerk, ReturnId id) {
        save(clerk, id, "output", 100, "farming", 40, "other", 60);
    }

    void move(Caller by, ReturnId id, Move move) {
        move(by, id, move, "因为");
    }

    void move(Caller by, ReturnId id, Move move, @Nullable String reason) {
        moveReturn.handle(by, id, new MoveOrder(move, view(by, id).version(), reason, null));
    }

    ReturnView view(Caller by, ReturnId id) {
        return returns.get(by, id);
    }

    /// The problem an action is refused with; null when it is not.
    static @Nullable Problem refused(Runnable action) {
        try {
            action.run();
            return null;
        } catch (Refusal refusal) {
            return Objects.requireNonNull(refusal.problem());
        }
    }
}
