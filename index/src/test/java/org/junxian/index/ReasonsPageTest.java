package org.junxian.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Comparison;
import org.junxian.index.reasons.Goal;
import org.junxian.index.reasons.Move;
import org.junxian.index.reasons.Part;
import org.junxian.index.reasons.Probe;
import org.junxian.index.reasons.RankMove;
import org.junxian.index.reasons.Setting;
import org.junxian.index.reasons.Way;
import org.junxian.index.reasons.WhatWouldChange;
import org.junxian.index.reasons.WhyThisScore;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.sensitivity.LeaveOneOut;

/// The worked numbers of docs/method/reasons.md and sensitivity.md are what the engine gives for the figures on the
/// page.
class ReasonsPageTest {

    private static final Path PAGES = Path.of("..", "docs", "method");

    private static final Scheme XY = Schemes.scheme(
            Schemes.group("index", 1, new Aggregation.WeightedMean(), Schemes.asIs("x", 1), Schemes.asIs("y", 1)));

    private static final Scheme XYZ = Schemes.scheme(Schemes.group(
            "index",
            1,
            new Aggregation.WeightedMean(),
            Schemes.group("xy", 3, new Aggregation.WeightedMean(), Schemes.asIs("x", 2), Schemes.asIs("y", 1)),
            Schemes.asIs("z", 1)));

    private static String block(String page, String name) throws IOException {
        String mark = "<!-- recomputed by ReasonsPageTest: " + name + " -->\n```text\n";
        String text = Files.readString(PAGES.resolve(page));
        int from = text.indexOf(mark) + mark.length();
        assertThat(from).as("the block '%s' of %s", name, page).isGreaterThan(mark.length());
        return text.substring(from, text.indexOf("```", from));
    }

    /// The part of a block before the first empty line, with its first `columns` columns, as figures.
    private static Figures figures(String block, int columns) {
        return Picture.figures(block.substring(0, block.indexOf("\n\n"))
                .lines()
                .map(line -> Arrays.stream(line.split(" +")).limit(columns).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n")));
    }

    private static String after(String block) {
        return block.substring(block.indexOf("\n\n") + 2);
    }

    private static String whole(double x) {
        return Picture.number(x + 0.0, "%.0f");
    }

    @Test
    void the_example_of_a_move() throws IOException {
        Figures figures = Picture.figures("""
                unit x@2019 y@2019 x@2020 y@2020
                a    50     50     56     60
                b    55     55     60     60
                c    52     52     51     51
                """);
        Move move = new RankMove(new Setting(XY.at(Period.ofYear(2019)), figures), new Setting(XY, figures))
                .of(new UnitId("a"))
                .orElseThrow();
        String found = "a: rank %s to %s, index %s to %s\n"
                .formatted(
                        whole(move.before().rank()),
                        whole(move.after().rank()),
                        whole(move.before().score()),
                        whole(move.after().score()));
        String[] names = {"own figures  ", "other figures"};
        for (int i = 0; i < names.length; i++) {
            Move.Share share = move.shares().get(i);
            found += names[i] + "  " + Picture.number(share.places(), "%+.1f") + " places  "
                    + Picture.number(share.points() + 0.0, "%+.0f") + " points\n";
        }
        assertThat(found).isEqualTo(block("reasons.md", "move"));
    }

    @Test
    void the_example_of_ways() throws IOException {
        String block = block("reasons.md", "ways");
        Figures figures = figures(block, 3);
        Result result = new Engine().evaluate(XY, figures);
        block.lines().skip(1).limit(3).forEach(line -> {
            String[] cells = line.split(" +");
            int i = figures.population().indexOf(new UnitId(cells[0]));
            assertThat(whole(result.scores(new NodeId("index")).score(i)) + " " + whole(result.officialRank(i)))
                    .isEqualTo(cells[3] + " " + cells[4]);
        });
        StringBuilder found = new StringBuilder();
        for (Way way : new WhatWouldChange(new Probe(result, figures), new UnitId("a")).ways(Goal.top(1))) {
            found.append(way.kind());
            way.changes()
                    .forEach(c -> found.append(' ')
                            .append(c.lever().indicator())
                            .append(' ')
                            .append(whole(c.to())));
            found.append(" costs ").append(Picture.number(way.cost(), "%.3f")).append('\n');
        }
        assertThat(found.toString()).isEqualTo(after(block));
    }

    @Test
    void the_example_of_strengths() throws IOException {
        String block = block("reasons.md", "strengths");
        Comparison comparison = new WhyThisScore(new Engine().evaluate(XYZ, figures(block, 4)))
                .againstClass(new UnitId("a"))
                .orElseThrow();
        StringBuilder found = new StringBuilder("     a      class  difference\n");
        for (Part p : comparison.parts()) {
            if (!p.group()) {
                found.append(row(p.node().id(), p.own(), p.theirs()));
            }
        }
        found.append(row("sum", comparison.own(), comparison.theirs()));
        assertThat(found.toString()).isEqualTo(after(block));
    }

    private static String row(String name, double own, double theirs) {
        return "%-5s%-7s%-7s%s%n"
                .formatted(
                        name,
                        Picture.number(own, "%.2f"),
                        Picture.number(theirs, "%.2f"),
                        Picture.number(own - theirs, "%.2f"));
    }

    @Test
    void the_example_of_leaving_out() throws IOException {
        String block = block("sensitivity.md", "left out");
        Figures figures = figures(block, 4);
        LeaveOneOut leave = new LeaveOneOut(new Engine().evaluate(XYZ, figures), figures);
        StringBuilder found = new StringBuilder("without  a  b  c  d  mean move\n");
        for (LeaveOneOut.Without without : leave.all()) {
            found.append("%-9s".formatted(without.node()));
            Arrays.stream(without.ranks()).forEach(r -> found.append("%-3s".formatted(whole(r))));
            found.append(Picture.number(without.meanMove(), "%.2f")).append('\n');
        }
        assertThat(found.toString()).isEqualTo(after(block));
    }
}
