package org.junxian.app.table;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.http.MediaType;

/// A form a table is written in.
public enum Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8)),
    XLSX(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    GEOJSON(MediaType.parseMediaType("application/geo+json"));

    private final MediaType mediaType;

    Format(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /// As the ending of a file name.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads the value of `format=` or a file ending; JSON when none is given.
    ///
    /// @throws Refusal for an unknown one
    public static Format parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return JSON;
        }
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.BAD_PARAMETER, "format", text, "json, csv, xlsx, geojson"));
    }
}
