package org.junxian.app.evaluation.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.evaluation.FrozenResult;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Format;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.Tables;
import org.junxian.app.table.Tables.Place;
import org.junxian.app.text.Reader;
import org.junxian.programme.model.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The tables of an edition, each as JSON, CSV, Excel, and the ranking as GeoJSON too. The ending of the address names
/// the form, or the parameter `format` does.
@RestController
@RequestMapping("/api/v1/editions/{edition}")
class TableController {

    private final Editions editions;
    private final FrozenResults results;
    private final Tables tables;

    TableController(Editions editions, FrozenResults results, Tables tables) {
        this.editions = editions;
        this.results = results;
        this.tables = tables;
    }

    @GetMapping("/ranking")
    ResponseEntity<byte[]> ranking(
            @PathVariable String edition,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(name = "class", required = false) @Nullable String classes,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String columns,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "2") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request) {
        var language = Reader.language(request);
        var query = RankingQuery.parse(classes, parent, columns, sort, language);
        var wanted = new TableRequest(Format.parse(format), language, Digits.parse(digits), bom);
        if (wanted.format() == Format.GEOJSON) {
            query = query.withCode();
        }
        var frozen = results.get(edition);
        var table = RankingTable.of(editions.get(edition), frozen, query);
        var places = places(frozen);
        return tables.answer(
                table, wanted, row -> row.getFirst() instanceof Cell.Words(var code) ? places.get(code) : null);
    }

    @GetMapping("/ranking.{format:csv|xlsx|json|geojson}")
    ResponseEntity<byte[]> rankingFile(
            @PathVariable String edition,
            @PathVariable String format,
            @RequestParam(name = "class", required = false) @Nullable String classes,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String columns,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "2") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request) {
        return ranking(edition, format, classes, parent, columns, sort, digits, lang, bom, request);
    }

    @GetMapping("/{table:statistics|treated|normalised|account}")
    ResponseEntity<byte[]> table(
            @PathVariable String edition,
            @PathVariable String table,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "full") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request) {
        Language language = Reader.language(request);
        var wanted = new TableRequest(Format.parse(format), language, Digits.parse(digits), bom);
        return tables.answer(EditionTables.of(table, editions.get(edition), results.get(edition), language), wanted);
    }

    @GetMapping("/{table:statistics|treated|normalised|account}.{format:csv|xlsx|json}")
    ResponseEntity<byte[]> tableFile(
            @PathVariable String edition,
            @PathVariable String table,
            @PathVariable String format,
            @RequestParam(defaultValue = "full") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request) {
        return table(edition, table, format, digits, lang, bom, request);
    }

    private static Map<String, Place> places(FrozenResult frozen) {
        var places = new HashMap<String, Place>();
        for (var unit : frozen.units()) {
            Double lon = unit.lon();
            Double lat = unit.lat();
            if (lon != null && lat != null) {
                places.put(unit.code(), new Place(lon, lat));
            }
        }
        return places;
    }
}
