package org.junxian.app.workbook.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.table.Format;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/// Files on their way in and out over HTTP.
final class FileAnswer {

    private FileAnswer() {}

    static ResponseEntity<byte[]> xlsx(String name, byte[] content) {
        return file(name, Format.XLSX.mediaType(), content);
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    /// The bytes of an uploaded file, when it is not larger than a workbook may be.
    ///
    /// @param offer where the right file is to be had
    static byte[] bytes(MultipartFile file, String offer) throws IOException {
        if (file.getSize() > WorkbookArchive.LARGEST_FILE) {
            throw Refusal.of(Problem.WORKBOOK_TOO_LARGE, WorkbookArchive.LARGEST_FILE / 1024 / 1024 + " MB", offer);
        }
        return file.getBytes();
    }
}
