package org.junxian.app.programmes.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.programmes.FigureTable;
import org.junxian.app.programmes.ProgrammeView;
import org.junxian.app.programmes.Programmes;
import org.junxian.app.programmes.SchemeView;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.statistics.KnownFigures;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Format;
import org.junxian.app.table.TableRequest;
import org.junxian.app.table.Tables;
import org.junxian.app.territory.Territories;
import org.junxian.app.territory.UnitView;
import org.junxian.app.text.Reader;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Programmes, their units, figures and schemes.
@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammeController {

    /// A programme in a list.
    record ProgrammeEntry(
            String id, Text title, Text province, @Nullable String defaultScheme) {}

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Programmes programmes;
    private final ProgrammeViews views;
    private final Territories territories;
    private final KnownFigures figures;
    private final Tables tables;
    private final Clock clock;

    ProgrammeController(
            Programmes programmes,
            ProgrammeViews views,
            Territories territories,
            KnownFigures figures,
            Tables tables,
            Clock clock) {
        this.programmes = programmes;
        this.views = views;
        this.territories = territories;
        this.figures = figures;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping
    List<ProgrammeEntry> list() {
        return programmes.list().stream()
                .map(loaded -> new ProgrammeEntry(
                        loaded.id(),
                        loaded.content().title(),
                        loaded.content().province(),
                        loaded.content().firstScheme().map(SchemeDefinition::id).orElse(null)))
                .toList();
    }

    @GetMapping("/{programme}")
    ProgrammeView programme(@PathVariable String programme) {
        return views.view(programmes.get(programme));
    }

    /// @param asOf the day; today, or the last day with known classes, when it is left out
    @GetMapping("/{programme}/units")
    List<UnitView> units(@PathVariable String programme, @RequestParam(required = false) @Nullable LocalDate asOf) {
        var loaded = programmes.get(programme);
        var day = asOf != null
                ? asOf
                : territories.usualDay(programme, loaded.version(), LocalDate.now(clock.withZone(CHINA)));
        return territories.list(programme, loaded.version(), day);
    }

    @GetMapping("/{programme}/schemes/{scheme}")
    SchemeView scheme(@PathVariable String programme, @PathVariable String scheme) {
        var loaded = programmes.get(programme);
        return SchemeViews.view(loaded, loaded.scheme(scheme));
    }

    /// Figures as they were known at a moment; now when it is left out.
    @GetMapping("/{programme}/figures")
    ResponseEntity<byte[]> figures(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "full") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request) {
        var loaded = programmes.get(programme);
        var moment = asOf == null ? clock.instant() : asOf;
        var everybody = Area.none(loaded.id());
        var filter = new FigureFilter(unit, indicator, period);
        var wanted = new TableRequest(Format.parse(format), Reader.language(request), Digits.parse(digits), bom);
        var count = figures.count(everybody, moment, filter);
        Tables.requireAtOnce(count.figures());
        return tables.stream(
                FigureTable.head(loaded, asOf, count.demonstration()),
                wanted,
                writer -> figures.each(everybody, moment, filter, figure -> writer.row(FigureTable.row(figure))));
    }

    @GetMapping("/{programme}/figures.{format:csv|xlsx|json}")
    ResponseEntity<byte[]> figuresFile(
            @PathVariable String programme,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(defaultValue = "full") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletRequest request) {
        return figures(programme, indicator, unit, period, asOf, format, digits, lang, bom, request);
    }
}
