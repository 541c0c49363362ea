package org.junxian.app.logs.internal;

import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.audit.AuditEntry;
import org.junxian.app.audit.ReadTrail;
import org.junxian.app.audit.TrailQuery;
import org.junxian.app.integrity.Flags;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What happened to one thing, for those it is about.
@RestController
class HistoryController {

    private static final int MOST = 500;

    private final ReadTrail trail;
    private final Flags flags;

    HistoryController(ReadTrail trail, Flags flags) {
        this.trail = trail;
        this.flags = flags;
    }

    /// The newest first. A thing that is not the caller's is answered like one that never existed: with no entry.
    @GetMapping("/api/v1/history")
    ResponseEntity<List<AuditEntry>> history(@RequestParam String subject, Caller caller) {
        var thing = Subject.parse(subject)
                .orElseThrow(() -> Refusal.of(
                        Problem.BAD_PARAMETER, "subject", subject, "return shandong.county-annual.2024.370112"));
        var entries = thing.concerns(caller, flags) ? entries(subject) : List.<AuditEntry>of();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(entries);
    }

    /// The thing itself and its parts, which follow after a blank; not `…/12` for `…/1`.
    private List<AuditEntry> entries(String subject) {
        return trail.find(new TrailQuery(null, List.of(), false, subject, null, null), MOST, 0).stream()
                .filter(entry ->
                        entry.subject().equals(subject) || entry.subject().startsWith(subject + " "))
                .toList();
    }
}
