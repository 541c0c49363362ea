package org.junxian.programme.result;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junxian.programme.Programme;
import org.junxian.programme.Sha256;
import org.junxian.programme.SmallPackage;
import org.junxian.programme.result.Difference.CellDiffers;
import org.junxian.programme.result.Difference.FileChanged;
import org.junxian.programme.result.Difference.FileExtra;
import org.junxian.programme.result.Difference.FileMissing;
import org.junxian.programme.result.Difference.HeaderDiffers;
import org.junxian.programme.result.Difference.LayoutDiffers;
import org.junxian.programme.result.Difference.ManifestDiffers;
import org.junxian.programme.result.Difference.Part;
import org.junxian.programme.result.Difference.ReadmeDiffers;
import org.junxian.programme.result.Difference.RowExtra;
import org.junxian.programme.result.Difference.RowMissing;

/// A bundle is verified, and every kind of tampering is found and located.
class VerifyBundleTest {

    private static byte[] bundle() {
        Programme programme = new SmallPackage().programme();
        ResultFiles files = WriteResult.write(EvaluatedScheme.evaluate(programme, programme.scheme("growth"), 1));
        return WriteBundle.write(programme.files(), files);
    }

    private static SortedMap<String, byte[]> unzip(byte[] zip) {
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

    private static byte[] zip(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void change(SortedMap<String, byte[]> files, String path, String from, String to) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private static Verification verify(Consumer<SortedMap<String, byte[]>> tamper) {
        SortedMap<String, byte[]> files = unzip(bundle());
        tamper.accept(files);
        try {
            return VerifyBundle.verify(ReadBundle.read(zip(files)));
        } catch (BundleUnreadable e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void N1_a_bundle_is_the_same_bytes_every_time() {
        assertThat(bundle()).isEqualTo(bundle());
    }

    @Test
    void N2_an_untouched_bundle_agrees_even_when_it_was_packed_anew() {
        Verification verification = verify(files -> {});
        assertThat(verification.differences()).isEmpty();
        assertThat(verification.agrees()).isTrue();
        assertThat(verification.sameEngine()).isTrue();
        assertThat(verification.tables()).isEqualTo(ResultTable.values().length);
    }

    @Test
    void a_changed_figure_is_named_with_what_it_does_to_the_result() {
        Verification verification =
                verify(f -> change(f, "package/figures/book.csv", "102,gdp,2020,80", "102,gdp,2020,90"));
        assertThat(verification.differences())
                .anyMatch(d -> d instanceof FileChanged c
                        && c.part() == Part.PACKAGE
                        && c.file().equals("figures/book.csv"))
                .contains(new CellDiffers("normalised.csv", 5, "102 南县 gdp", "figure", "80", "90"));
    }

    @Test
    void a_changed_score_is_located_by_line_row_and_column_with_both_values() {
        Verification verification =
                verify(f -> change(f, "result/scores.csv", "102,南县,plain,economy,1,50,", "102,南县,plain,economy,1,99,"));
        assertThat(verification.differences()).hasSize(2);
        assertThat(verification.differences().get(0)).isInstanceOf(FileChanged.class);
        assertThat(verification.differences().get(1))
                .isEqualTo(new CellDiffers("scores.csv", 8, "102 南县 economy", "score", "99", "50"));
    }

    @Test
    void a_changed_score_is_found_even_when_its_hash_was_changed_with_it() {
        Verification verification = verify(f -> {
            String before = Sha256.of(requireNonNull(f.get("result/scores.csv")));
            change(f, "result/scores.csv", "102,南县,plain,economy,1,50,", "102,南县,plain,economy,1,99,");
            change(f, "manifest.json", before, Sha256.of(requireNonNull(f.get("result/scores.csv"))));
        });
        assertThat(verification.differences())
                .containsExactly(new CellDiffers("scores.csv", 8, "102 南县 economy", "score", "99", "50"));
    }

    @Test
    void missing_and_extra_files_are_named() {
        Verification verification = verify(f -> {
            f.remove("result/treated.csv");
            f.remove("package/documents/opinion.yaml");
            f.put("result/more.csv", new byte[0]);
            f.put("notes.txt", new byte[0]);
        });
        assertThat(verification.differences())
                .contains(
                        new FileMissing(Part.RESULT, "treated.csv"),
                        new FileMissing(Part.PACKAGE, "documents/opinion.yaml"),
                        new FileExtra(Part.RESULT, "more.csv"));
        assertThat(verification.findings()).isNotEmpty(); // the scheme rests on a clause of the document
        assertThat(verification.agrees()).isFalse();
    }

    @Test
    void what_lies_beside_the_folders_is_named_too() {
        Verification verification = verify(f -> {
            f.put("notes.txt", new byte[0]);
            change(f, "README.txt", "manifest.json", "MANIFEST.JSON");
        });
        assertThat(verification.differences())
                .containsExactly(new ReadmeDiffers("README.txt", 6), new FileExtra(Part.TOP, "notes.txt"));
    }

    @Test
    void removed_and_added_rows_are_located() {
        Verification verification = verify(f -> {
            change(f, "result/scores.csv", "102,南县,plain,gdp,2,50,2,2,true\n", "");
            change(f, "result/normalised.csv", "unit,name", "unit,Name");
            change(f, "result/imputed.csv", "demonstration\n", "demonstration\n101,东县,plain,gdp,1,mean all,true\n");
        });
        assertThat(verification.differences())
                .contains(new RowMissing("scores.csv", "102 南县 gdp"), new RowExtra("imputed.csv", 2, "101 东县 gdp"))
                .anyMatch(HeaderDiffers.class::isInstance);
    }

    @Test
    void a_table_that_was_only_written_differently_is_said_to_be_so() {
        Verification verification = verify(f -> change(f, "result/scores.csv", "\n102,", "\r\n102,"));
        assertThat(verification.differences()).contains(new LayoutDiffers("scores.csv", 6));
    }

    @Test
    void a_changed_manifest_is_located_by_its_key() {
        Verification verification = verify(f -> {
            change(f, "manifest.json", "\"ranked\" : 4", "\"ranked\" : 3");
            change(f, "manifest.json", "演示数据：虚构的数值", "真实数据：核实的数值");
        });
        assertThat(verification.differences()).hasSize(2).contains(new ManifestDiffers("ranked", "3", "4"));
        assertThat(verification.differences().get(1))
                .isInstanceOfSatisfying(
                        ManifestDiffers.class, d -> assertThat(d.key()).isEqualTo("demonstration.zh"));
    }

    @Test
    void a_bundle_of_another_engine_agrees_when_the_numbers_do_and_says_who_made_it() {
        String engine = "\"engine\" : \"" + EngineVersion.current() + "\"";
        Verification verification = verify(f -> change(f, "manifest.json", engine, "\"engine\" : \"0.0.9\""));
        assertThat(verification.agrees()).isTrue();
        assertThat(verification.sameEngine()).isFalse();
        assertThat(verification.manifest().engine()).isEqualTo("0.0.9");
    }

    @Test
    void I1_paths_that_lead_out_duplicate_names_bombs_and_rubbish_are_refused() {
        for (String path : new String[] {"../evil", "/etc/passwd", "package/../../x", "a\\..\\b", "C:/x"}) {
            SortedMap<String, byte[]> files = unzip(bundle());
            files.put(path, new byte[0]);
            assertThatThrownBy(() -> ReadBundle.read(zip(files)))
                    .isInstanceOf(BundleUnreadable.class)
                    .hasMessageContaining("unsafe path");
        }
        SortedMap<String, byte[]> bomb = unzip(bundle());
        bomb.put("result/zeros.csv", new byte[40 << 20]);
        assertThat(zip(bomb).length).isLessThan(200_000);
        assertThatThrownBy(() -> ReadBundle.read(zip(bomb), 8 << 20)).hasMessageContaining("too much");
        assertThatThrownBy(() -> ReadBundle.read(new byte[] {1, 2, 3})).hasMessageContaining("not a zip file");
        assertThatThrownBy(() -> ReadBundle.read(zip(new TreeMap<>()))).hasMessageContaining("nothing in it");
    }

    @Test
    void a_manifest_that_can_not_be_read_is_refused_with_the_reason() throws BundleUnreadable {
        for (String json : new String[] {"", "[]", "{", "{\"format\": 2}", "{\"format\": 1}", "{\"a\":1,\"a\":2}"}) {
            SortedMap<String, byte[]> files = unzip(bundle());
            files.put("manifest.json", json.getBytes(StandardCharsets.UTF_8));
            Bundle bundle = ReadBundle.read(zip(files));
            assertThatThrownBy(() -> VerifyBundle.verify(bundle))
                    .isInstanceOf(BundleUnreadable.class)
                    .hasMessageContaining("its manifest.json can not be read: ");
        }
        SortedMap<String, byte[]> without = unzip(bundle());
        without.remove("manifest.json");
        assertThatThrownBy(() -> ReadBundle.read(zip(without))).hasMessageContaining("there is no manifest.json");
    }
}
