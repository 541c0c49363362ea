package org.junxian.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junxian.programme.check.Finding;

/// I1 and I2: crafted files are refused quickly and by name, and no bytes whatever make the reader fail.
class CraftedFilesTest {

    private static final Duration QUICK = Duration.ofSeconds(20); // promised: 2 s on an idle machine

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> codes(Reading reading) {
        return reading.findings().stream().map(CraftedFilesTest::code).toList();
    }

    private static String code(Finding finding) {
        return finding.problem().code() + " " + finding.place();
    }

    @Test
    void a_zip_file_is_read_like_a_folder_also_with_one_folder_around_it() throws IOException {
        SmallPackage small = new SmallPackage();
        Reading flat = ReadPackage.fromZip(zip(small.files()));
        assertThat(flat.findings()).isEmpty();
        Map<String, byte[]> inside = new java.util.TreeMap<>();
        small.files().forEach((path, bytes) -> inside.put("small/" + path, bytes));
        Reading around = ReadPackage.fromZip(zip(inside));
        assertThat(around.programme().orElseThrow().files().hash())
                .isEqualTo(flat.programme().orElseThrow().files().hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.yaml", "figures/../../evil.csv", "/etc/evil", "C:\\evil.csv", "a\\..\\evil"})
    void i1_a_path_that_leads_out_of_the_zip_file_is_refused(String path) throws IOException {
        assertThat(codes(ReadPackage.fromZip(zip(Map.of(path, new byte[] {'x'})))))
                .containsExactly("P106 " + path);
    }

    @Test
    void i1_a_zip_bomb_is_refused_before_it_unfolds() throws IOException {
        byte[] bomb = zip(Map.of("figures/zeros.csv", new byte[60 << 20]));
        assertThat(bomb.length).isLessThan(1 << 20);
        Assertions.assertTimeout(
                QUICK, () -> assertThat(codes(ReadPackage.fromZip(bomb))).containsExactly("P104 figures/zeros.csv"));
    }

    @Test
    void i1_many_large_files_are_refused_together() throws IOException {
        Map<String, byte[]> files = new java.util.TreeMap<>();
        for (int i = 0; i < 6; i++) {
            files.put("figures/f" + i + ".csv", new byte[12 << 20]);
        }
        assertThat(codes(ReadPackage.fromZip(zip(files)))).containsExactly("P105 figures/f4.csv");
    }

    @Test
    void a_file_that_is_no_zip_file_and_a_folder_without_a_programme_are_named(@TempDir Path folder) {
        byte[] text = "not a zip".getBytes(StandardCharsets.UTF_8);
        assertThat(codes(ReadPackage.fromZip(text))).containsExactly("P101 zip");
        assertThat(codes(ReadPackage.fromDirectory(folder))).containsExactly("P101 " + folder);
        Path none = folder.resolve("none");
        assertThat(codes(ReadPackage.fromDirectory(none))).containsExactly("P101 " + none);
    }

    @Test
    void a_folder_is_read_without_hidden_files_and_without_following_links(@TempDir Path folder) throws IOException {
        for (var file : new SmallPackage().files().entrySet()) {
            Path path = folder.resolve("p").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.writeString(folder.resolve("p/.DS_Store"), "x");
        Files.writeString(folder.resolve("outside.csv"), "unit\n");
        Files.createSymbolicLink(folder.resolve("p/figures/link.csv"), folder.resolve("outside.csv"));
        Reading reading = ReadPackage.fromDirectory(folder.resolve("p"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.programme().orElseThrow().files().byPath())
                .doesNotContainKeys(".DS_Store", "figures/link.csv");
    }

    @Test
    void i1_billion_laughs_deep_nesting_wide_and_long_rows_are_refused_quickly() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        Assertions.assertTimeout(QUICK, () -> {
            assertThat(refusal("programme.yaml", laughs.toString())).isEqualTo("P203 programme.yaml:1:5");
            assertThat(refusal("programme.yaml", "[".repeat(1_000_000))).startsWith("P204 programme.yaml:1:");
            assertThat(refusal("programme.yaml", "a: ".repeat(200_000))).startsWith("P201 programme.yaml");
            assertThat(refusal("figures/book.csv", "a,".repeat(1_000_000))).isEqualTo("P308 figures/book.csv:1:1");
            assertThat(refusal("figures/book.csv", "unit,indicator,period,value\n1,2,3," + "9".repeat(10 << 20)))
                    .isEqualTo("P308 figures/book.csv:2:1");
        });
    }

    private static String refusal(String file, String text) {
        return code(new SmallPackage().with(file, text).read().errors().getFirst());
    }

    @Test
    void a_package_with_errors_everywhere_is_told_up_to_a_limit() {
        StringBuilder rows = new StringBuilder("unit,indicator,period,value\n");
        for (int i = 0; i < 12_000; i++) {
            rows.append("999,gdp,2020,x\n");
        }
        List<Finding> findings = new SmallPackage()
                .with("figures/book.csv", rows.toString())
                .read()
                .findings();
        assertThat(findings).hasSizeLessThan(10_002);
        assertThat(findings.stream().map(f -> f.problem().code())).contains("P900");
    }

    @Test
    void i2_no_change_of_bytes_makes_the_reader_fail() {
        long seed = 20231213;
        SplittableRandom random = new SplittableRandom(seed);
        List<String> files = List.copyOf(new SmallPackage().files().keySet());
        String signs = ",:\"'{}[]#&*!|>%@`-?\n\t 0９￥县\u0000\uFFFF.eE+~";
        for (int round = 0; round < 400; round++) {
            SmallPackage small = new SmallPackage();
            String file = files.get(random.nextInt(files.size()));
            byte[] bytes = small.text(file).getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                bytes = changed(bytes, signs, random);
            }
            byte[] last = bytes;
            Assertions.assertDoesNotThrow(
                    () -> {
                        Reading reading = small.with(file, last).read();
                        assertThat(reading.programme().isPresent())
                                .isEqualTo(reading.errors().isEmpty());
                        reading.programme().ifPresent(p -> p.schemes().values().forEach(p::figuresFor));
                    },
                    () -> "seed " + seed + ", " + file + ":\n" + new String(last, StandardCharsets.UTF_8));
        }
    }

    private static byte[] changed(byte[] bytes, String signs, SplittableRandom random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        String text = new String(bytes, StandardCharsets.UTF_8);
        int place = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] = (byte) random.nextInt(256);
                yield flipped;
            }
            case 1 ->
                (text.substring(0, place) + signs.charAt(random.nextInt(signs.length())) + text.substring(place))
                        .getBytes(StandardCharsets.UTF_8);
            case 2 ->
                (text.substring(0, place) + text.substring(Math.min(text.length(), place + random.nextInt(1, 30))))
                        .getBytes(StandardCharsets.UTF_8);
            default -> {
                int from = random.nextInt(text.length());
                String piece = text.substring(from, Math.min(text.length(), from + random.nextInt(1, 40)));
                yield (text.substring(0, place) + piece + text.substring(place)).getBytes(StandardCharsets.UTF_8);
            }
        };
    }
}
