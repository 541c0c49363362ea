package org.junxian.app.workbook.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.jobs.JobView;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.table.Format;
import org.junxian.app.text.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Starts exports that take longer than an answer may take; the file appears with the job.
@RestController
@RequestMapping("/api/v1")
class ExportController {

    private final FiguresExport figures;
    private final ReturnsExport returns;

    ExportController(FiguresExport figures, ReturnsExport returns) {
        this.figures = figures;
        this.returns = returns;
    }

    /// The table of figures with the same filters as the page, of any length.
    @PostMapping("/figures/exports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView figures(
            @RequestParam(defaultValue = "shandong") String programme,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "full") String digits,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "false") boolean bom,
            Caller caller,
            HttpServletRequest request) {
        var wish = new FiguresExport.Wish(
                Format.parse(format),
                Reader.language(request),
                digits,
                bom,
                new FigureFilter(unit, indicator, period),
                asOf);
        return figures.start(caller, programme, wish);
    }

    /// All returns of a collection that the caller may see, as workbooks in one archive.
    @PostMapping("/collections/{id}/exports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView workbooks(@PathVariable String id, Caller caller, HttpServletRequest request) {
        return returns.start(caller, id, Reader.language(request));
    }
}
