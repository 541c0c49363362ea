package org.junxian.app.integrity.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.integrity.Flags;
import org.junxian.app.integrity.IntegrityFlag;
import org.junxian.app.integrity.IntegrityRun;
import org.junxian.app.integrity.RunChecks;
import org.junxian.app.jobs.JobView;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Runs of the checks, and the questions they ask.
@RestController
@RequestMapping("/api/v1/integrity")
class IntegrityController {

    /// Which figures to check.
    record RunOrder(String programme, String period) {}

    /// What a county says.
    record AnswerOrder(@Nullable String text) {}

    /// Why nothing more needs to be known.
    record FlagClosingOrder(@Nullable String reason) {}

    private final RunChecks run;
    private final Flags flags;
    private final SettleFlag settle;

    IntegrityController(RunChecks run, Flags flags, SettleFlag settle) {
        this.run = run;
        this.flags = flags;
        this.settle = settle;
    }

    @PostMapping("/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView run(Caller caller, @RequestBody RunOrder order) {
        return run.handle(caller, order.programme(), order.period());
    }

    @GetMapping("/runs")
    ResponseEntity<List<IntegrityRun>> runs(Caller caller, @RequestParam String programme) {
        return fresh(flags.runs(caller, programme));
    }

    @GetMapping("/flags")
    ResponseEntity<List<IntegrityFlag>> flags(
            Caller caller,
            @RequestParam String programme,
            @RequestParam(required = false) @Nullable Long run,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period) {
        return fresh(flags.list(caller, programme, run, unit, period));
    }

    @PutMapping("/flags/{id}/answer")
    IntegrityFlag answer(Caller caller, @PathVariable long id, @RequestBody AnswerOrder order) {
        return settle.answer(caller, id, written(order.text()));
    }

    @PostMapping("/flags/{id}/closing")
    IntegrityFlag close(Caller caller, @PathVariable long id, @RequestBody FlagClosingOrder order) {
        return settle.close(caller, id, written(order.reason()));
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
