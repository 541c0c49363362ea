package org.junxian.app.workbook.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.junxian.app.access.Caller;
import org.junxian.app.departments.SheetId;
import org.junxian.app.table.Format;
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

/// A department sheet by Excel or CSV.
@RestController
@RequestMapping("/api/v1/department-sheets/{id}")
class SheetFileController {

    private final SheetFiles files;

    SheetFileController(SheetFiles files) {
        this.files = files;
    }

    @GetMapping("/workbook")
    ResponseEntity<byte[]> workbook(@PathVariable String id, Caller caller, HttpServletRequest request) {
        var which = SheetId.parse(id);
        return FileAnswer.xlsx(which + ".xlsx", files.workbook(caller, which, Reader.language(request)));
    }

    @GetMapping("/csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, Caller caller) {
        var which = SheetId.parse(id);
        return FileAnswer.file(which + ".csv", Format.CSV.mediaType(), files.csv(caller, which));
    }

    /// Brings a filled file back, xlsx or CSV: everything or nothing.
    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportReport bringBack(
            @PathVariable String id,
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Caller caller)
            throws IOException {
        return files.bringBack(caller, SheetId.parse(id), bytes(id, file), dryRun);
    }

    /// A copy of the workbook with the findings in its cells.
    @PostMapping(path = "/file/findings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> findings(@PathVariable String id, @RequestPart("file") MultipartFile file, Caller caller)
            throws IOException {
        var which = SheetId.parse(id);
        return FileAnswer.xlsx(which + "-findings.xlsx", files.findings(caller, which, bytes(id, file)));
    }

    private static byte[] bytes(String id, MultipartFile file) throws IOException {
        return FileAnswer.bytes(file, "/api/v1/department-sheets/" + id + "/workbook");
    }
}
