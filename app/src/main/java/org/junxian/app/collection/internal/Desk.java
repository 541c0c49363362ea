package org.junxian.app.collection.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Component;

/// What every use case of a return begins with: who may see it, where it stands, what is asked, what day it is.
@Component
class Desk {

    private static final Role[] READERS = {
        Role.COUNTY_CLERK, Role.COUNTY_HEAD, Role.CITY_REVIEWER, Role.PROGRAMME_OFFICER, Role.ANALYST
    };

    private final ReturnStore returns;
    private final CellStore cells;
    private final RemarkStore remarks;
    private final Questions questions;
    private final Arounds arounds;
    private final Clock clock;

    Desk(ReturnStore returns, CellStore cells, RemarkStore remarks, Questions questions, Arounds arounds, Clock clock) {
        this.returns = returns;
        this.cells = cells;
        this.remarks = remarks;
        this.questions = questions;
        this.arounds = arounds;
        this.clock = clock;
    }

    /// The returns of a programme that this person may read.
    Area area(Caller caller, String programme) {
        return caller.area(programme, READERS);
    }

    /// @throws Refusal when the return does not exist or lies outside the area; which of the two is not said
    Standing get(Area area, ReturnId id) {
        return returns.find(area, id, today()).orElseThrow(() -> unknown(id));
    }

    /// The same, and nobody else changes it until the transaction ends.
    Standing getForUpdate(Area area, ReturnId id) {
        return returns.findForUpdate(area, id, today()).orElseThrow(() -> unknown(id));
    }

    Question question(Standing standing) {
        return questions.of(standing);
    }

    /// Everything wrong or odd in a return as it is now.
    List<ReturnFinding> findings(Area area, Standing standing, Map<String, StoredCell> stored) {
        var around = arounds.read(area, standing, question(standing));
        return Findings.of(around, standing.id().unit(), values(stored), explained(area, standing.id()));
    }

    Set<String> explained(Area area, ReturnId id) {
        return remarks.explanations(area, id).keySet();
    }

    Map<String, StoredCell> cells(Area area, ReturnId id) {
        return cells.cells(area, id);
    }

    static Map<String, CellValue> values(Map<String, StoredCell> stored) {
        return stored.values().stream().collect(Collectors.toMap(StoredCell::entry, StoredCell::value));
    }

    /// China has one time zone, without summer time.
    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.ofHours(8)));
    }

    /// As exact as the database keeps it.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Refusal unknown(ReturnId id) {
        return Refusal.of(Problem.UNKNOWN_RETURN, id.toString());
    }
}
