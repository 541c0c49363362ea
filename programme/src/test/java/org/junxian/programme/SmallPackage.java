package org.junxian.programme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junxian.programme.check.Finding;

/// A complete package of four counties in memory, to be changed one line at a time.
public final class SmallPackage {

    private final Map<String, byte[]> files = new TreeMap<>();

    public SmallPackage() {
        FILES.forEach(this::with);
    }

    public SmallPackage with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public SmallPackage with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    public SmallPackage without(String path) {
        files.remove(path);
        return this;
    }

    /// Replaces a text that stands exactly once in a file.
    public SmallPackage change(String path, String from, String to) {
        String text = text(path);
        if (text.indexOf(from) < 0 || text.indexOf(from) != text.lastIndexOf(from)) {
            throw new IllegalArgumentException("'" + from + "' must stand exactly once in " + path);
        }
        return with(path, text.replace(from, to));
    }

    public SmallPackage add(String path, String line) {
        return with(path, text(path) + line + "\n");
    }

    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("The small package has no file " + path);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Map<String, byte[]> files() {
        return files;
    }

    public Reading read() {
        return ReadPackage.from(files);
    }

    public Programme programme() {
        Reading reading = read();
        return reading.programme().orElseThrow(() -> new AssertionError(picture(reading.findings())));
    }

    /// The findings as lines `code place`.
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        read().findings().forEach(f -> codes.add(f.problem().code() + " " + f.place()));
        return codes;
    }

    static String picture(List<Finding> findings) {
        StringBuilder picture = new StringBuilder();
        findings.forEach(f -> picture.append(f.problem().code())
                .append(' ')
                .append(f.place())
                .append(' ')
                .append(f.message(org.junxian.programme.model.Language.EN))
                .append('\n'));
        return picture.toString();
    }

    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("programme.yaml", """
                format: 1
                programme: small
                title: { zh: 小例, en: Small example }
                province: { zh: 例省, en: Example }
                evaluated: [county]
                kinds:
                  city: { zh: 市, en: city }
                  county: { zh: 县, en: county }
                classes:
                  plain: { zh: 平原县, en: Plain }
                  hill: { zh: 山区县, en: Hill }
                statuses:
                  pilot: { zh: 试点, en: Pilot }
                default-scheme: growth
                """);
        FILES.put("sources.csv", """
                id,title,publisher,date,address,grade
                BOOK,年鉴,统计局,2021,,A
                DEMO,演示,本项目,2026,,demonstration
                """);
        FILES.put("documents/opinion.yaml", """
                document: opinion
                title: { zh: 意见, en: Opinion }
                source: BOOK
                clauses:
                  - id: "1.1"
                    title: { zh: 评价, en: Evaluation }
                    not-public: true
                """);
        FILES.put("territory/units.csv", """
                code,name,pinyin,parent,kind,longitude,latitude,area_km2,from,to
                100,甲市,Jia,,city,,,,,
                101,东县,Dong,100,county,117.5,36.5,800,,
                102,南县,Nan,100,county,117.6,36.1,900,,
                103,西县,Xi,100,county,117.1,36.4,700,,
                104,北县,Bei,100,county,117.3,36.9,600,2015-01-01,
                """);
        FILES.put("territory/classes.csv", """
                unit,class,from,to,source
                101,plain,2019-01-01,,BOOK
                102,plain,2019-01-01,,BOOK
                103,hill,2019-01-01,,BOOK
                104,hill,2019-01-01,,BOOK
                """);
        FILES.put("territory/neighbours.csv", """
                unit,neighbour,shared_km
                101,102,12.5
                101,104,8.1
                """);
        FILES.put("territory/statuses.csv", """
                unit,status,year,class,source,note
                101,pilot,2020,plain,BOOK,
                """);
        FILES.put("indicators.yaml", """
                variables:
                  gdp:
                    title: { zh: 地区生产总值, en: GDP }
                    unit: 亿元
                    unit-en: 100 million yuan
                    lower: 0
                  population:
                    title: { zh: 人口, en: Population }
                    unit: 人
                    unit-en: persons
                    lower: 0
                    integer: true
                  forest:
                    title: { zh: 森林覆盖率, en: Forest cover }
                    unit: "%"
                    lower: 0
                    upper: 100
                """);
        FILES.put("figures/book.yaml", """
                source: BOOK
                """);
        FILES.put("figures/book.csv", """
                unit,indicator,period,value,status,note
                101,gdp,2020,120,,
                102,gdp,2020,80,,
                103,gdp,2020,40,,
                104,gdp,2020,60,,
                101,population,2020,500000,,
                102,population,2020,400000,,
                103,population,2020,250000,,
                104,population,2020,300000,,
                """);
        FILES.put("figures/demo.csv", """
                unit,indicator,period,value,source
                101,forest,2020,12.5,DEMO
                102,forest,2020,20,DEMO
                103,forest,2020,45,DEMO
                104,forest,2020,38.25,DEMO
                """);
        FILES.put("schemes/growth.yaml", """
                scheme: growth
                title: { zh: 发展评价, en: Development }
                basis: opinion/1.1
                period: 2020
                classes: [plain, hill]
                tree:
                  of:
                    - group: economy
                      title: { zh: 经济, en: Economy }
                      weight: { plain: 70, hill: 40 }
                      of:
                        - indicator: gdp
                          weight: 60
                        - indicator: gdp
                          id: gdp-per-head
                          title: { zh: 人均地区生产总值, en: GDP per head }
                          weight: 40
                          per: [population]
                          factor: 100000000
                          unit: 元
                          unit-en: yuan
                    - indicator: forest
                      weight: { plain: 30, hill: 60 }
                      normalise: { min-max: { goalposts: [0, 50], to: [0, 100] } }
                """);
        FILES.putAll(SmallForms.FILES);
    }
}
