package org.junxian.app.start.internal;

import java.util.Locale;
import org.junxian.app.database.Database;
import org.junxian.programme.result.EngineVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What this installation is, and the description of its programming interface.
@RestController
@RequestMapping("/api/v1")
class SystemController {

    /// @param version  of the application
    /// @param database `embedded` or `server`
    record SystemView(String version, boolean demo, String database) {}

    private final Database database;
    private final boolean demo;

    SystemController(Database database, @Value("${junxian.demo:false}") boolean demo) {
        this.database = database;
        this.demo = demo;
    }

    @GetMapping("/system")
    SystemView system() {
        return new SystemView(
                EngineVersion.current(), demo, database.kind().name().toLowerCase(Locale.ROOT));
    }

    /// The OpenAPI 3.1 description, the same file that is committed as `web/openapi.json`.
    @GetMapping(path = "/openapi", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new ClassPathResource("openapi.json"));
    }
}
