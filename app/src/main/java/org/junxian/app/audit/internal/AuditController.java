package org.junxian.app.audit.internal;

import java.util.List;
import org.junxian.app.audit.AuditEntry;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The trail, for administrators.
@RestController
@RequestMapping("/api/v1/audit")
class AuditController {

    private static final int MOST = 1_000;

    private final AuditStore store;

    AuditController(AuditStore store) {
        this.store = store;
    }

    @GetMapping
    ResponseEntity<List<AuditEntry>> entries(
            @RequestParam(defaultValue = "1") long from, @RequestParam(defaultValue = "200") int limit) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(store.list(from, Math.clamp(limit, 1, MOST)));
    }
}
