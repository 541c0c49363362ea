package org.junxian.app.evaluation.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.FrozenResult;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Column;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Table;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;
import org.springframework.web.util.HtmlUtils;

/// Writes a ranking as HTML. Every text is escaped; there is no script and no style in it.
final class PlainRanking {

    private static final Text DEMONSTRATION = new Text("演示数据，非官方数据", "Demonstration data, not official");
    private static final Digits TWO = new Digits(2);

    private final Language language;
    private final String edition;
    private final RankingQuery query;
    private final StringBuilder html = new StringBuilder();

    private PlainRanking(String edition, RankingQuery query) {
        this.language = query.language();
        this.edition = edition;
        this.query = query;
    }

    static String html(Edition edition, FrozenResult frozen, Table table, RankingQuery query) {
        var page = new PlainRanking(edition.id(), query);
        page.head(edition);
        page.links(frozen);
        page.table(table);
        page.about(table);
        return page.html.append("</main></body></html>\n").toString();
    }

    private void head(Edition edition) {
        String title = escape(edition.title());
        html.append("<!doctype html><html lang=\"")
                .append(language == Language.ZH ? "zh-CN" : "en")
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<link rel=\"stylesheet\" href=\"/plain/plain.css\"><title>")
                .append(title)
                .append("</title></head><body><main><h1>")
                .append(title)
                .append("</h1>");
        if (edition.demonstration()) {
            html.append("<p class=\"mark\">").append(escape(DEMONSTRATION)).append("</p>");
        }
    }

    private void links(FrozenResult frozen) {
        html.append("<nav><p>");
        var other = language == Language.ZH ? Language.EN : Language.ZH;
        link(address(String.join(",", query.classes()), sort(), other), other == Language.EN ? "English" : "中文");
        html.append(" · ");
        link(address("", sort(), language), language == Language.ZH ? "全部" : "All");
        for (var one : frozen.classes()) {
            html.append(" · ");
            link(address(one.id(), sort(), language), one.title().in(language));
        }
        html.append(" · ");
        String lang = language == Language.ZH ? "zh" : "en";
        link("/api/v1/editions/" + encode(edition) + "/ranking.csv?lang=" + lang, "CSV");
        html.append(" · ");
        link("/api/v1/editions/" + encode(edition) + "/ranking.xlsx?lang=" + lang, "Excel");
        html.append("</p></nav>");
    }

    private void table(Table table) {
        html.append("<div class=\"scroll\"><table><thead><tr>");
        for (var column : table.columns()) {
            html.append("<th scope=\"col\">");
            link(
                    address(String.join(",", query.classes()), next(column), language),
                    column.title().in(language));
            html.append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            html.append("<tr>");
            row.forEach(this::cell);
            html.append("</tr>");
        }
        html.append("</tbody></table></div>");
    }

    private void cell(Cell cell) {
        html.append(cell instanceof Cell.Words ? "<td>" : "<td class=\"number\">");
        html.append(
                switch (cell) {
                    case Cell.Words(var text) -> HtmlUtils.htmlEscape(text);
                    case Cell.Number(var value) -> TWO.show(value);
                    case Cell.Count(var value) -> Long.toString(value);
                    case Cell.YesNo(var value) -> Boolean.toString(value);
                    case Cell.Missing() -> "—";
                });
        html.append("</td>");
    }

    private void about(Table table) {
        html.append("<dl>");
        for (var line : table.about()) {
            html.append("<dt>")
                    .append(escape(line.name()))
                    .append("</dt><dd>")
                    .append(escape(line.value()))
                    .append("</dd>");
        }
        html.append("</dl>");
    }

    /// A click on the column that is sorted by turns the order round.
    private String next(Column column) {
        return column.id().equals(query.sort()) && !query.descending() ? "-" + column.id() : column.id();
    }

    private String sort() {
        return (query.descending() ? "-" : "") + query.sort();
    }

    private String address(String classes, String sort, Language wanted) {
        return "/plain/ranking?edition=" + encode(edition) + "&class=" + encode(classes) + "&sort=" + encode(sort)
                + "&lang=" + (wanted == Language.ZH ? "zh" : "en");
    }

    private void link(String address, String words) {
        html.append("<a href=\"")
                .append(HtmlUtils.htmlEscape(address))
                .append("\">")
                .append(HtmlUtils.htmlEscape(words))
                .append("</a>");
    }

    private String escape(Text text) {
        return HtmlUtils.htmlEscape(text.in(language));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
