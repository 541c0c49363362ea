package org.junxian.app.workbook.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How answers stand in a report.
final class ImportWords {

    private ImportWords() {}

    /// Names the save of a file: the same file against the same state is the same request.
    static String request(byte[] file, int version) {
        return "file-" + UUID.nameUUIDFromBytes(file) + "-" + version;
    }

    static @Nullable String orNull(Answer answer) {
        return answer instanceof Answer.Empty ? null : answer.show();
    }
}
