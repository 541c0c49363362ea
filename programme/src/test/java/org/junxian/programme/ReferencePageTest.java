package org.junxian.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junxian.index.Engine;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.NodeId;

/// The smallest package of docs/reference/programme-package.md is a package.
class ReferencePageTest {

    private static final Pattern FILE =
            Pattern.compile("(?m)^`([a-z/.-]+\\.(?:yaml|csv))`[^\\n]*\\n\\n```\\w+\\n(.*?)^```", Pattern.DOTALL);

    @Test
    void the_smallest_package_on_the_page_can_be_evaluated() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "reference", "programme-package.md"));
        Map<String, byte[]> files = new TreeMap<>();
        Matcher file = FILE.matcher(page);
        while (file.find()) {
            files.put(file.group(1), file.group(2).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(files.keySet())
                .containsExactly(
                        "figures/book.csv",
                        "indicators.yaml",
                        "programme.yaml",
                        "schemes/simple.yaml",
                        "sources.csv",
                        "territory/units.csv");
        Reading reading = ReadPackage.from(files);
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.warnings().stream().map(w -> w.problem().code())).containsExactly("P716");
        Programme programme = reading.programme().orElseThrow();
        var scheme = programme.scheme("simple");
        var result = new Engine()
                .evaluate(scheme.scheme(), programme.figuresFor(scheme).figures());
        int cole = result.population().indexOf(new UnitId("c"));
        assertThat(result.scores(new NodeId("index")).score(cole)).isEqualTo(100);
        assertThat(result.scores(new NodeId("index")).rank(cole)).isEqualTo(1);
    }
}
