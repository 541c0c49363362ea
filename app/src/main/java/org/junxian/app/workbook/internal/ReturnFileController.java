package org.junxian.app.workbook.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.junxian.app.access.Caller;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.text.Reader;
import org.junxian.app.workbook.ImportReport;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// A return by Excel.
@RestController
@RequestMapping("/api/v1/returns/{id}/workbook")
class ReturnFileController {

    private final ReturnFiles files;

    ReturnFileController(ReturnFiles files) {
        this.files = files;
    }

    /// The workbook to fill in.
    @GetMapping
    ResponseEntity<byte[]> workbook(@PathVariable String id, Caller caller, HttpServletRequest request) {
        var which = ReturnId.parse(id);
        return FileAnswer.xlsx(which + ".xlsx", files.workbook(caller, which, Reader.language(request)));
    }

    /// Brings the filled workbook back: everything or nothing.
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportReport bringBack(
            @PathVariable String id,
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Caller caller)
            throws IOException {
        var which = ReturnId.parse(id);
        return files.bringBack(caller, which, FileAnswer.bytes(file, "/api/v1/returns/" + id + "/workbook"), dryRun);
    }

    /// A copy of the workbook with the findings in its cells.
    @PostMapping(path = "/findings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> findings(@PathVariable String id, @RequestPart("file") MultipartFile file, Caller caller)
            throws IOException {
        var which = ReturnId.parse(id);
        byte[] copy = files.findings(caller, which, FileAnswer.bytes(file, "/api/v1/returns/" + id + "/workbook"));
        return FileAnswer.xlsx(which + "-findings.xlsx", copy);
    }
}
