package org.junxian.app.collection.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.collection.CellInput;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.CellsChanged;
import org.junxian.app.collection.ReturnCell;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.SavedCells;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.Sha256;
import org.springframework.stereotype.Component;

/// The inside of a save, in the transaction of its door.
@Component
public class SaveInReturn {

    private static final int NAMED_CELLS = 20;

    private final Desk desk;
    private final CellStore store;
    private final ReturnReading reading;
    private final Arounds arounds;
    private final AuditTrail audit;
    private final InArea inArea;

    SaveInReturn(Desk desk, CellStore store, ReturnReading reading, Arounds arounds, AuditTrail audit, InArea inArea) {
        this.desk = desk;
        this.store = store;
        this.reading = reading;
        this.arounds = arounds;
        this.audit = audit;
        this.inArea = inArea;
    }

    /// Why somebody who does not enter for this unit is refused: with its name only if the person may see it.
    public Refusal notYours(Caller by, ReturnId id) {
        var area = desk.area(by, id.programme());
        var standing = inArea.read(area, () -> desk.get(area, id));
        return Refusal.saying(Problem.NOT_YOUR_RETURN, standing.name());
    }

    public SavedCells handle(Caller by, Area area, ReturnId id, List<CellInput> inputs, String request) {
        var standing = desk.getForUpdate(area, id);
        String hash = Sha256.of(inputs.toString().getBytes(StandardCharsets.UTF_8));
        var known = store.request(id, request);
        var stored = store.cells(area, id);
        if (known.isPresent()) {
            if (!known.get().hash().equals(hash)) {
                throw Refusal.of(Problem.REQUEST_REUSED, request);
            }
            return answer(area, standing, inputs, stored, known.get().version(), 0);
        }
        EntryRight.whyNot(by, standing).ifPresent(refusal -> {
            throw refusal;
        });
        var question = desk.question(standing);
        CheckInput.all(question, inputs);
        var changes = changes(by, area, standing, question, inputs, stored);
        changes.forEach(cell -> stored.put(cell.entry(), cell));
        var findings = findings(area, standing, question, stored);
        int version = standing.version() + (changes.isEmpty() ? 0 : 1);
        store.save(
                new CellStore.Save(
                        id,
                        request,
                        hash,
                        changes,
                        version,
                        filled(question, stored),
                        Findings.blocking(findings),
                        changes.isEmpty()
                                ? standing.updatedAt()
                                : changes.getFirst().at()),
                by.actor(),
                by.title());
        if (!changes.isEmpty()) {
            audit.append(by.actor(), "cells saved", subject(id, changes), detail(changes));
        }
        return new SavedCells(views(area, standing, question, inputs, stored), findings, version, changes.size());
    }

    /// What differs from what is there.
    private List<StoredCell> changes(
            Caller by,
            Area area,
            Standing standing,
            Question question,
            List<CellInput> inputs,
            Map<String, StoredCell> stored) {
        var changes = new ArrayList<StoredCell>();
        var conflicts = new ArrayList<CellInput>();
        var now = desk.now();
        for (var input : inputs) {
            var cell = stored.get(input.entry());
            int version = cell == null ? 0 : cell.version();
            CellValue current = cell == null ? CellValue.EMPTY : cell.value();
            Integer seen = input.version();
            if (current.equals(input.value())) {
                continue;
            }
            if (seen != null && seen != version) {
                conflicts.add(input);
            }
            changes.add(new StoredCell(input.entry(), input.value(), version + 1, by.name(), by.title(), now));
        }
        if (!conflicts.isEmpty()) {
            var title = question.entries().get(conflicts.getFirst().entry());
            throw new CellsChanged(
                    Objects.requireNonNull(title).title(),
                    List.copyOf(
                            views(area, standing, question, conflicts, stored).values()));
        }
        return changes;
    }

    private SavedCells answer(
            Area area,
            Standing standing,
            List<CellInput> inputs,
            Map<String, StoredCell> stored,
            int version,
            int changed) {
        var question = desk.question(standing);
        return new SavedCells(
                views(area, standing, question, inputs, stored),
                findings(area, standing, question, stored),
                version,
                changed);
    }

    private List<ReturnFinding> findings(
            Area area, Standing standing, Question question, Map<String, StoredCell> stored) {
        var around = arounds.recent(area, standing, question);
        var explained = desk.explained(area, standing.id());
        return Findings.of(around, standing.id().unit(), Desk.values(stored), explained);
    }

    private LinkedHashMap<String, ReturnCell> views(
            Area area, Standing standing, Question question, List<CellInput> inputs, Map<String, StoredCell> stored) {
        var shown = reading.cells(area, standing, arounds.recent(area, standing, question));
        var wanted = new LinkedHashMap<String, ReturnCell>();
        for (var input : inputs) {
            var entry = question.entries().get(input.entry());
            if (entry != null) {
                wanted.put(entry.id(), shown.view(entry, stored.get(entry.id())));
            }
        }
        return wanted;
    }

    private static int filled(Question question, Map<String, StoredCell> stored) {
        return (int) question.asked().stream()
                .filter(entry -> {
                    var cell = stored.get(entry.id());
                    return cell != null && !cell.value().isEmpty();
                })
                .count();
    }

    private static String subject(ReturnId id, List<StoredCell> changes) {
        return "return " + id + (changes.size() == 1 ? " " + changes.getFirst().entry() : "");
    }

    private static String detail(List<StoredCell> changes) {
        String named = changes.stream()
                .limit(NAMED_CELLS)
                .map(cell -> cell.entry() + " v" + cell.version())
                .collect(Collectors.joining(", "));
        return changes.size() + ": " + named + (changes.size() > NAMED_CELLS ? " ..." : "");
    }
}
