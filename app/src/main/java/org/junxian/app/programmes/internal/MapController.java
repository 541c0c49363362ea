package org.junxian.app.programmes.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.junxian.app.audit.Actor;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The approved base map of a programme, if somebody supplied one.
@RestController
@RequestMapping("/api/v1/programmes/{programme}/boundaries")
class MapController {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

    private final Programmes programmes;
    private final ApprovedMapStore store;
    private final SupplyMap supplyMap;

    MapController(Programmes programmes, ApprovedMapStore store, SupplyMap supplyMap) {
        this.programmes = programmes;
        this.store = store;
        this.supplyMap = supplyMap;
    }

    /// GeoJSON with the member `approvalNumber` (审图号).
    @GetMapping
    ResponseEntity<byte[]> boundaries(@PathVariable String programme) {
        var loaded = programmes.get(programme);
        String map = store.newest(loaded.id()).orElseThrow(() -> Refusal.of(Problem.NO_BASE_MAP, loaded.id()));
        return ResponseEntity.ok().contentType(GEO_JSON).body(map.getBytes(StandardCharsets.UTF_8));
    }

    @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supply(
            @PathVariable String programme,
            @RequestPart("file") MultipartFile file,
            @RequestParam String approvalNumber,
            Principal principal)
            throws IOException {
        supplyMap.handle(new Actor(principal.getName()), programme, approvalNumber, file.getBytes());
    }
}
