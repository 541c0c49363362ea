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
import org.junxian.app.table.Digits;
import org.junxian.app.table.Format;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.Tables;
import org.junxian.app.text.Reader;
import org.junxian.programme.model.Text;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The logs, for the auditor alone.
@RestController
@RequestMapping("/api/v1/audit")
class LogController {

    static final int PAGE = 50;
    private static final int MOST_IN_A_FILE = 100_000;

    /// One page of a log, the newest entry first.
    ///
    /// @param page counts from 1
    record Page(List<AuditEntry> entries, int page, long pages, long total) {}

    private final ReadTrail trail;
    private final Tables tables;

    LogController(ReadTrail trail, Tables tables) {
        this.trail = trail;
        this.tables = tables;
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
        var asked = new LogRequest(who, what, subject, from, until);
        boolean operations = log.equals("operations");
        var query = operations ? asked.operations() : asked.signIns();
        var title = operations ? new Text("操作日志", "Operation log") : new Text("登录日志", "Sign-in log");
        var table = LogTable.of(log, title, trail.find(query, MOST_IN_A_FILE, 0), trail.count(query));
        var wanted = new TableRequest(Format.parse(format), Reader.language(request), Digits.parse("full"), bom);
        return tables.answer(table, wanted);
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
