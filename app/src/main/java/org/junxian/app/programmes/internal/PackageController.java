package org.junxian.app.programmes.internal;

import java.io.IOException;
import java.security.Principal;
import org.junxian.app.audit.Actor;
import org.junxian.app.programmes.LoadPackage;
import org.junxian.app.programmes.LoadReport;
import org.junxian.programme.ReadPackage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Takes a package in.
@RestController
@RequestMapping("/api/v1/packages")
class PackageController {

    private final LoadPackage loadPackage;

    PackageController(LoadPackage loadPackage) {
        this.loadPackage = loadPackage;
    }

    /// Reads, checks and, unless it is a dry run, loads a package. 422 when the package has errors.
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<LoadReport> load(
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Principal principal)
            throws IOException {
        var reading = ReadPackage.fromZip(file.getBytes());
        var report = loadPackage.handle(new Actor(principal.getName()), reading, dryRun);
        boolean broken = reading.programme().isEmpty();
        return ResponseEntity.status(broken ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(report);
    }
}
