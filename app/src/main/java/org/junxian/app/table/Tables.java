package org.junxian.app.table;

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

/// Answers a request for a table.
@Component
public final class Tables {

    /// Where a row lies on the map.
    public record Place(double longitude, double latitude) {}

    private final JsonForm json;
    private final GeoJsonForm geoJson;

    Tables(JsonForm json, GeoJsonForm geoJson) {
        this.json = json;
        this.geoJson = geoJson;
    }

    /// A table whose rows have no place.
    public ResponseEntity<byte[]> answer(Table table, TableRequest request) {
        return answer(table, request, null);
    }

    /// @param placeOf the place of a row; null when the table's rows are not places
    public ResponseEntity<byte[]> answer(
            Table table, TableRequest request, @Nullable Function<List<Cell>, @Nullable Place> placeOf) {
        byte[] body = switch (request.format()) {
            case JSON -> json.write(table, request.digits());
            case CSV -> CsvForm.write(table, request);
            case XLSX -> XlsxForm.write(table, request);
            case GEOJSON -> geoJson.write(table, request.digits(), requirePlaces(placeOf));
        };
        var answer = ResponseEntity.ok().contentType(request.format().mediaType());
        if (request.format() != Format.JSON) {
            answer.header(HttpHeaders.CONTENT_DISPOSITION, fileName(table, request.format()));
        }
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, Reader.tag(request.language()))
                .body(body);
    }

    private static <P> P requirePlaces(@Nullable P placeOf) {
        if (placeOf == null) {
            throw Refusal.of(Problem.BAD_PARAMETER, "format", "geojson", "json, csv, xlsx");
        }
        return placeOf;
    }

    private static String fileName(Table table, Format format) {
        String mark = table.demonstration() ? "-demonstration" : "";
        return ContentDisposition.attachment()
                .filename(table.name() + mark + "." + format.ending(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
