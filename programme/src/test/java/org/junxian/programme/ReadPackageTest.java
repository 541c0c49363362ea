package org.junxian.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.NodeId;

class ReadPackageTest {

    @Test
    void a_good_package_has_no_findings() {
        assertThat(new SmallPackage().codes()).isEmpty();
    }

    @Test
    void the_tree_of_a_scheme_is_read_with_its_weights() {
        var scheme = new SmallPackage().programme().scheme("growth");
        assertThat(scheme.scheme().nodes().stream().map(n -> n.id().id()))
                .containsExactly("index", "economy", "gdp", "gdp-per-head", "forest");
        Indicator forest = (Indicator) scheme.scheme().root().children().get(1);
        assertThat(forest.weight().of(new ClassId("hill"))).isEqualTo(60);
        assertThat(scheme.node(new NodeId("gdp-per-head")).unit().orElseThrow().en())
                .isEqualTo("yuan");
        assertThat(scheme.grounds().basis()).hasToString("[opinion/1.1]");
    }

    @Test
    void every_element_knows_its_line() {
        var scheme = new SmallPackage().programme().scheme("growth");
        assertThat(scheme.node(new NodeId("forest")).place()).hasToString("schemes/growth.yaml:22:7");
    }

    @Test
    void figures_come_with_their_population_and_sources() {
        Programme programme = new SmallPackage().programme();
        SchemeFigures figures = programme.figuresFor(programme.scheme("growth"));
        assertThat(figures.figures().population().units()).hasSize(4);
        assertThat(figures.figures().population().classes()).hasToString("[hill, plain]");
        assertThat(figures.figures().values(new VariableId("forest"), Period.ofYear(2020)))
                .containsExactly(12.5, 20, 45, 38.25);
        assertThat(figures.sources()).containsExactly("BOOK", "DEMO");
        assertThat(figures.demonstration()).isTrue();
        assertThat(figures.find(new UnitId("101"), new VariableId("gdp"), Period.ofYear(2020))
                        .orElseThrow()
                        .place()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void a_scheme_that_reads_no_demonstration_figure_is_not_a_demonstration() {
        SmallPackage files = new SmallPackage();
        files.change("schemes/growth.yaml", "indicator: forest", "indicator: population");
        Programme programme = files.programme();
        assertThat(programme.figuresFor(programme.scheme("growth")).demonstration())
                .isFalse();
    }

    @Test
    void the_hash_of_a_package_is_that_of_sha256sum() {
        var files = PackageFiles.of(java.util.Map.of("b", new byte[] {'x'}, "a", new byte[0]));
        assertThat(files.hashes().get("a"))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        String lines = List.of("a", "b").stream()
                .map(f -> files.hashes().get(f) + "  " + f + "\n")
                .reduce("", String::concat);
        assertThat(files.hash()).isEqualTo(Sha256.of(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
