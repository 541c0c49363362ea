package org.junxian.app.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Language;

/// I1, I2: files made to do harm are refused quickly and cheaply, and no bytes whatever bring the reader down.
class HostileFilesTest {

    private static final byte[] RIGHT = WriteWorkbook.write(SampleReturn.empty().blank(), Language.ZH);
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final String SIGNS = "<>&\"'/;=0987-";
    private static final long MEGABYTE = 1024 * 1024;

    /// Everything that was allocated on the way is counted, also what was free again at once.
    private static void refused(byte[] file, Problem problem) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long from = System.nanoTime();
        assertThatThrownBy(() -> ReadWorkbook.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
        assertThat((System.nanoTime() - from) / 1e9).isLessThan(2);
        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / MEGABYTE)
                .isLessThan(64);
    }

    private static byte[] with(String part, byte[] content) {
        var parts = new LinkedHashMap<>(FilledByHand.parts(RIGHT));
        parts.put(part, content);
        return FilledByHand.zip(parts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void I1_a_zip_bomb() {
        refused(with(SHEET, new byte[400 * (int) MEGABYTE]), Problem.WORKBOOK_TOO_LARGE);
    }

    @Test
    void I1_many_small_parts() {
        var parts = new LinkedHashMap<>(FilledByHand.parts(RIGHT));
        for (int i = 0; i < 5_000; i++) {
            parts.put("xl/worksheets/extra" + i + ".xml", new byte[0]);
        }
        refused(FilledByHand.zip(parts), Problem.WORKBOOK_TOO_LARGE);
    }

    @Test
    void I1_a_billion_laughs_and_an_entity_from_elsewhere() {
        refused(
                with(
                        SHEET,
                        bytes(
                                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                                        + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>&b;</v></c></row></sheetData></worksheet>")),
                Problem.WORKBOOK_DAMAGED);
        refused(
                with(
                        "xl/sharedStrings.xml",
                        bytes(
                                "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>")),
                Problem.WORKBOOK_DAMAGED);
    }

    @Test
    void I1_a_cell_beyond_the_last_column_or_row() {
        for (String cell : new String[] {"ZZZZZZ1", "XFE1", "A1048577", "A99999999999", "1A", "-1"}) {
            refused(
                    with(
                            SHEET,
                            bytes("<worksheet><sheetData><row r=\"1\"><c r=\"" + cell
                                    + "\"><v>1</v></c></row></sheetData></worksheet>")),
                    Problem.WORKBOOK_DAMAGED);
        }
    }

    @Test
    void I1_a_million_columns_and_a_cell_of_ten_megabytes() {
        var columns = new StringBuilder("<worksheet><sheetData>");
        for (int row = 0; row < 20; row++) {
            columns.append("<row>").append("<c><v>1</v></c>".repeat(6_000)).append("</row>");
        }
        refused(with(SHEET, bytes(columns.append("</sheetData></worksheet>").toString())), Problem.WORKBOOK_TOO_LARGE);
        String wide =
                "<worksheet><sheetData><row>" + "<c><v>1</v></c>".repeat(20_000) + "</row></sheetData></worksheet>";
        refused(with(SHEET, bytes(wide)), Problem.WORKBOOK_DAMAGED);
        String long10 = "<sst><si><t>" + "x".repeat(10 * (int) MEGABYTE) + "</t></si></sst>";
        refused(with("xl/sharedStrings.xml", bytes(long10)), Problem.WORKBOOK_TOO_LARGE);
        String long5 = "<sst><si><t>" + "x".repeat(5 * (int) MEGABYTE) + "</t></si></sst>";
        refused(with("xl/sharedStrings.xml", bytes(long5)), Problem.WORKBOOK_TOO_LARGE);
    }

    @Test
    void I1_sheets_without_end_and_elements_nested_without_end() {
        var sheets = "<workbook xmlns:r=\"r\"><sheets>" + "<sheet name=\"a\" r:id=\"x\"/>".repeat(5_000)
                + "</sheets></workbook>";
        refused(with("xl/workbook.xml", bytes(sheets)), Problem.WORKBOOK_TOO_LARGE);
        refused(with(SHEET, bytes("<a>".repeat(500_000))), Problem.WORKBOOK_DAMAGED);
    }

    @Test
    void I2_no_change_of_bytes_brings_the_reader_down() {
        mutate(400);
    }

    @Test
    @Tag("nightly")
    void I2_no_change_of_bytes_brings_the_reader_down_for_long() {
        mutate(40_000);
    }

    /// Bytes of the zip, and bytes of the parts inside a zip that is whole.
    private static void mutate(int times) {
        long seed = 20261123;
        var random = new SplittableRandom(seed);
        var blank = SampleReturn.empty().blank();
        var names = FilledByHand.parts(RIGHT).keySet().stream()
                .filter(name -> name.startsWith("xl/") && name.endsWith(".xml"))
                .toList();
        for (int i = 0; i < times; i++) {
            byte[] file = random.nextBoolean()
                    ? scratched(RIGHT.clone(), random)
                    : inside(names.get(random.nextInt(names.size())), random);
            try {
                var outcome = CompareAnswers.of(blank, FileForBlank.read(file, blank));
                assertThat(outcome.wanted())
                        .as("seed %d, file %d", seed, i)
                        .allSatisfy(
                                wanted -> assertThat(wanted.answer().coded()).isNotBlank());
            } catch (Refusal refusal) {
                assertThat(refusal.problem().code())
                        .as("seed %d, file %d", seed, i)
                        .startsWith("E62");
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", file " + i, e);
            }
        }
    }

    private static byte[] inside(String part, SplittableRandom random) {
        var parts = new LinkedHashMap<>(FilledByHand.parts(RIGHT));
        parts.computeIfPresent(part, (name, content) -> scratched(content.clone(), random));
        return FilledByHand.zip(parts);
    }

    private static byte[] scratched(byte[] bytes, SplittableRandom random) {
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                default -> bytes[at] = bytes[random.nextInt(bytes.length)];
            }
        }
        return bytes;
    }
}
