package org.junxian.programme.result;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junxian.programme.Programme;
import org.junxian.programme.Sha256;
import org.junxian.programme.SmallPackage;
import org.junxian.programme.result.Difference.CellDiffers;
import org.junxian.programme.result.Difference.TableUnknown;

/// A bundle carries the studies of its scheme, and verifying computes them again.
class StudyInBundleTest {

    private static final String STUDY = """
            study: doubt
            title: { zh: 名次可靠吗, en: Is it certain }
            scheme: growth
            replications: 300
            boundaries:
              - { id: first, title: { zh: 第一, en: First }, places: 1 }
            vary:
              - weights-around: 5
              - error: 0.2
            sensitivity: { points: 64 }
            """;

    private static Programme programme() {
        return new SmallPackage().with("studies/doubt.yaml", STUDY).programme();
    }

    private static ResultFiles result(Programme programme, int threads) {
        EvaluatedScheme evaluated = EvaluatedScheme.evaluate(programme, programme.scheme("growth"), 1);
        return WriteResult.write(evaluated, RunStudy.all(evaluated, threads));
    }

    private static SortedMap<String, byte[]> bundle() {
        Programme programme = programme();
        byte[] zip = WriteBundle.write(programme.files(), result(programme, 1));
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                files.put(e.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    private static Verification verify(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
            out.finish();
            return VerifyBundle.verify(ReadBundle.read(bytes.toByteArray()));
        } catch (IOException | BundleUnreadable e) {
            throw new AssertionError(e);
        }
    }

    private static String file(CertaintyTable table) {
        return "result/certainty-doubt-" + table.name().toLowerCase(Locale.ROOT) + ".csv";
    }

    @Test
    void N1_a_study_in_a_bundle_is_the_same_bytes_whatever_the_number_of_threads() {
        var one = result(programme(), 1).byName();
        var two = result(programme(), 2).byName();
        assertThat(one.keySet()).isEqualTo(two.keySet());
        one.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(two.get(name)));
    }

    @Test
    void N2_an_untouched_bundle_with_a_study_agrees() {
        Verification verification = verify(bundle());
        assertThat(verification.differences()).isEmpty();
        assertThat(verification.agrees()).isTrue();
        assertThat(verification.tables()).isEqualTo(ResultTable.values().length + CertaintyTable.values().length);
    }

    /// The hash in the manifest is changed with it: nothing but computing it again can tell.
    @ParameterizedTest
    @EnumSource
    void N2_one_changed_digit_in_a_table_of_a_study_is_found_and_located(CertaintyTable table) {
        SortedMap<String, byte[]> files = bundle();
        String path = file(table);
        byte[] before = requireNonNull(files.get(path));
        byte[] after = withAnotherDigit(table, before);
        assertThat(after).isNotEqualTo(before);
        files.put(path, after);
        String manifest = new String(requireNonNull(files.get("manifest.json")), StandardCharsets.UTF_8);
        files.put(
                "manifest.json",
                manifest.replace(Sha256.of(before), Sha256.of(after)).getBytes(StandardCharsets.UTF_8));
        var differences = verify(files).differences();
        assertThat(differences).hasSize(1);
        assertThat(differences.getFirst()).isInstanceOfSatisfying(CellDiffers.class, cell -> {
            assertThat("result/" + cell.table()).isEqualTo(path);
            assertThat(cell.line()).isEqualTo(2);
            assertThat(cell.stated()).isNotEqualTo(cell.computed());
        });
    }

    /// Of the first row, in its last number; that of a group comes first, before the unit.
    private static byte[] withAnotherDigit(CertaintyTable table, byte[] csv) {
        String[] lines = new String(csv, StandardCharsets.UTF_8).split("\n", -1);
        var last = Pattern.compile("^(.*,|)(\\d[\\d.]*|-\\d[\\d.]*)((,[^\\d,]*)*)$")
                .matcher(lines[1]);
        assertThat(last.matches()).isTrue();
        lines[1] = table == CertaintyTable.GROUPS
                ? another(lines[1].substring(0, 1)) + lines[1].substring(1)
                : last.group(1) + another(last.group(2)) + last.group(3);
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String another(String number) {
        char digit = number.charAt(number.length() - 1);
        return number.substring(0, number.length() - 1) + (digit == '9' ? '8' : (char) (digit + 1));
    }

    @Test
    void a_study_that_was_taken_out_of_a_bundle_is_missed() {
        Programme programme = programme();
        EvaluatedScheme evaluated = EvaluatedScheme.evaluate(programme, programme.scheme("growth"), 1);
        byte[] zip = WriteBundle.write(programme.files(), WriteResult.write(evaluated));
        try {
            assertThat(VerifyBundle.verify(ReadBundle.read(zip)).differences())
                    .hasSize(CertaintyTable.values().length)
                    .allMatch(d -> d instanceof TableUnknown table && table.computed());
        } catch (BundleUnreadable e) {
            throw new AssertionError(e);
        }
    }
}
