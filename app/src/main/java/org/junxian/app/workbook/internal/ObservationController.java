package org.junxian.app.workbook.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.junxian.app.access.Caller;
import org.junxian.app.jobs.JobView;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Figures of many units in one file.
@RestController
@RequestMapping("/api/v1/observations")
class ObservationController {

    private final ObservationsImport observationsImport;

    ObservationController(ObservationsImport observationsImport) {
        this.observationsImport = observationsImport;
    }

    /// A CSV file with the columns unit, indicator, period, value, status, note, source.
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView file(
            @RequestParam(defaultValue = "shandong") String programme,
            @RequestPart("file") MultipartFile file,
            Caller caller)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return observationsImport.start(caller, programme, content);
        }
    }

    /// The same file as the body itself, for programs: up to 256 MB.
    @PostMapping(consumes = "text/csv")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView content(
            @RequestParam(defaultValue = "shandong") String programme, Caller caller, HttpServletRequest request)
            throws IOException {
        return observationsImport.start(caller, programme, request.getInputStream());
    }
}
