package org.junxian.app.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.table.internal.CsvForm;
import org.junxian.app.table.internal.GeoJsonForm;
import org.junxian.app.table.internal.JsonForm;
import org.junxian.app.table.internal.XlsxForm;
import org.junxian.app.text.Reader;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers a request for a table.
@Component
public final class Tables {

    /// Rows a direct answer holds at most; longer tables are made by a job.
    public static final int MOST_AT_ONCE = 50_000;

    /// Where a row lies on the map.
    public record Place(double longitude, double latitude) {}

    /// Gives the rows of a table, one after the other.
    @FunctionalInterface
    public interface Rows {
        void giveTo(TableWriter writer);
    }

    private final JsonMapper json;
    private final GeoJsonForm geoJson;

    Tables(JsonMapper json, GeoJsonForm geoJson) {
        this.json = json;
        this.geoJson = geoJson;
    }

    /// @throws Refusal when a table has more rows than an answer may hold
    public static void requireAtOnce(long rows) {
        if (rows > MOST_AT_ONCE) {
            throw Refusal.of(Problem.TABLE_TOO_LONG, String.valueOf(rows), String.valueOf(MOST_AT_ONCE));
        }
    }

    /// @throws Refusal when a table has more rows than its format may hold
    public static void requireRoom(Format format, long rows) {
        if (format == Format.XLSX && rows >= XlsxForm.MOST_ROWS) {
            throw Refusal.of(Problem.TOO_LONG_FOR_EXCEL, String.valueOf(rows), String.valueOf(XlsxForm.MOST_ROWS - 1));
        }
    }

    /// A table whose rows have no place.
    public ResponseEntity<byte[]> answer(Table table, TableRequest request) {
        return stream(table, request, writer -> {
            for (var row : table.rows()) {
                writer.row(row);
            }
        });
    }

    /// A table whose rows are not held, only the answer is. Ask [#requireAtOnce] before.
    ///
    /// @param head its rows are not looked at
    public ResponseEntity<byte[]> stream(Table head, TableRequest request, Rows rows) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = writer(head, request, bytes)) {
            rows.giveTo(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer(head, request, bytes.toByteArray());
    }

    /// @param placeOf the place of a row
    public ResponseEntity<byte[]> answer(
            Table table, TableRequest request, Function<List<Cell>, @Nullable Place> placeOf) {
        return request.format() == Format.GEOJSON
                ? answer(table, request, geoJson.write(table, request.digits(), placeOf))
                : answer(table, request);
    }

    /// Writes a table of any length to a stream.
    ///
    /// @param head its rows are not looked at
    /// @throws Refusal when the format needs places
    public TableWriter writer(Table head, TableRequest request, OutputStream out) throws IOException {
        return switch (request.format()) {
            case JSON -> new JsonForm(json, head, request.digits(), out);
            case CSV -> new CsvForm(head, request, out);
            case XLSX -> new XlsxForm(head, request, out);
            case GEOJSON -> throw Refusal.of(Problem.BAD_PARAMETER, "format", "geojson", "json, csv, xlsx");
        };
    }

    /// The name of the file a table is.
    public static String fileName(Table table, Format format) {
        return table.name() + (table.demonstration() ? "-demonstration" : "") + "." + format.ending();
    }

    private static ResponseEntity<byte[]> answer(Table table, TableRequest request, byte[] body) {
        var answer = ResponseEntity.ok().contentType(request.format().mediaType());
        if (request.format() != Format.JSON) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(fileName(table, request.format()), StandardCharsets.UTF_8)
                            .build()
                            .toString());
        }
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, Reader.tag(request.language()))
                .body(body);
    }
}
