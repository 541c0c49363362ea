package org.junxian.app.workbook.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junxian.app.database.StorageFolder;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Component;

/// Keeps uploaded files until their job has read them, in a folder of their own inside the data folder. What a killed
/// platform left there is removed at the next start: its jobs are over.
@Component
class Uploads {

    private static final long LARGEST = 256L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    Uploads(StorageFolder data) throws IOException {
        folder = data.folder("uploads");
        try (var left = Files.newDirectoryStream(folder)) {
            for (var file : left) {
                Files.delete(file);
            }
        }
    }

    /// @return the file; whoever asked for it deletes it
    /// @throws Refusal when the file is larger than 256 MB
    Path keep(InputStream file) throws IOException {
        var kept = Files.createTempFile(folder, "upload-", "");
        try (var out = Files.newOutputStream(kept)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw Refusal.of(Problem.UPLOAD_TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
            return kept;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(kept);
            throw e;
        }
    }
}
