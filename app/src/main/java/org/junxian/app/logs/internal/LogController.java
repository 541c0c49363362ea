package org.junxian.app.logs.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.audit.Anchor;
import org.junxian.app.audit.AuditEntry;
import org.junxian.app.audit.ReadTrail;
import org.junxian.app.audit.TrailQuery;
import org.junxian.app.audit.TrailState;
import org.junxian.app.jobs.JobView;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Format;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.Tables;
import org.junxian.app.text.Reader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The logs, for the auditor alone.
@RestController
@RequestMapping("/api/v1/audit")
class LogController {

    static final int PAGE = 50;

    /// One page of a log, the newest entry first.
    ///
    /// @param page counts from 1
    record Page(List<AuditEntry> entries, int page, long pages, long total) {}

    private final ReadTrail trail;
    private final Tables tables;
    private final LogExport export;

    LogController(ReadTrail trail, Tables tables, LogExport export) {
        this.trail = trail;
        this.tables = tables;
        this.export = export;
    }

    @GetMapping
    ResponseEntity<Page> operations(
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "1") int page,
            Caller caller) {
        return page(caller, new LogRequest(who, what, subject, from, until).operations(), page);
    }

    @GetMapping("/sign-ins")
    ResponseEntity<Page> signIns(
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "1") int page,
            Caller caller) {
        return page(caller, new LogRequest(who, what, null, from, until).signIns(), page);
    }

    /// The same entries as the page with the same filters, all pages of it.
    @GetMapping("/{log:operations|sign-ins}.{format:csv|xlsx|json}")
    ResponseEntity<byte[]> file(
            @PathVariable String log,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "false") boolean bom,
            Caller caller,
            HttpServletRequest request) {
        caller.require(Role.AUDITOR);
        var asked = LogRequest.Log.of(log);
        var query = asked.query(new LogRequest(who, what, subject, from, until));
        long entries = trail.count(query);
        Tables.requireAtOnce(entries);
        var wanted = new TableRequest(Format.parse(format), Reader.language(request), Digits.FULL, bom);
        return tables.stream(
                LogTable.head(log, asked.title(), entries),
                wanted,
                writer -> trail.each(query, entry -> writer.row(LogTable.row(entry))));
    }

    /// The same file with as many entries as there are, made by a job.
    @PostMapping("/exports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView export(
            @RequestParam String log,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "false") boolean bom,
            Caller caller,
            HttpServletRequest request) {
        caller.require(Role.AUDITOR);
        var wish = new LogExport.Wish(
                LogRequest.Log.of(log),
                new LogRequest(who, what, subject, from, until),
                Format.parse(format),
                Reader.language(request),
                bom);
        return export.start(caller, wish);
    }

    @GetMapping("/anchors")
    ResponseEntity<List<Anchor>> anchors(Caller caller) {
        caller.require(Role.AUDITOR);
        return unkept(trail.anchors(PAGE));
    }

    @GetMapping("/state")
    ResponseEntity<TrailState> state(Caller caller) {
        caller.require(Role.AUDITOR);
        return unkept(trail.state());
    }

    private ResponseEntity<Page> page(Caller caller, TrailQuery query, int page) {
        caller.require(Role.AUDITOR);
        long total = trail.count(query);
        long pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int shown = (int) Math.clamp(page, 1, pages);
        return unkept(new Page(trail.find(query, PAGE, (shown - 1L) * PAGE), shown, pages, total));
    }

    private static <T> ResponseEntity<T> unkept(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
