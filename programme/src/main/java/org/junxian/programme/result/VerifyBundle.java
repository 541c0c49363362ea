package org.junxian.programme.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.junxian.programme.Numbers;
import org.junxian.programme.PackageFiles;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.Reading;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.result.Difference.FileChanged;
import org.junxian.programme.result.Difference.FileExtra;
import org.junxian.programme.result.Difference.FileMissing;
import org.junxian.programme.result.Difference.ManifestDiffers;
import org.junxian.programme.result.Difference.Part;
import org.junxian.programme.result.Difference.TableUnknown;

/// The door: computes a bundle again from the package inside it and compares every byte with what it says.
public final class VerifyBundle {

    /// Changes how long it takes, and nothing else.
    private static final int THREADS = 2;

    private final Bundle bundle;
    private final Manifest manifest;
    private final FurtherTables further;
    private final List<Difference> differences = new ArrayList<>();

    private VerifyBundle(Bundle bundle, Manifest manifest, FurtherTables further) {
        this.bundle = bundle;
        this.manifest = manifest;
        this.further = further;
    }

    /// A bundle whose result has no further tables.
    public static Verification verify(Bundle bundle) throws BundleUnreadable {
        return verify(bundle, FurtherTables.NONE);
    }

    /// Throws BundleUnreadable when its manifest can not be read.
    public static Verification verify(Bundle bundle, FurtherTables further) throws BundleUnreadable {
        try {
            return new VerifyBundle(bundle, ReadManifest.of(bundle.manifest()), further).verify();
        } catch (IllegalArgumentException e) {
            throw new BundleUnreadable(
                    "manifest.json 无法读取：" + e.getMessage(), "its manifest.json can not be read: " + e.getMessage());
        }
    }

    private Verification verify() {
        files(Part.PACKAGE, manifest.inputs(), bundle.packageFiles());
        files(Part.RESULT, manifest.outputs(), bundle.tables());
        Reading reading = ReadPackage.from(bundle.packageFiles());
        if (reading.programme().isEmpty()) {
            return done(reading, "", 0);
        }
        Programme programme = reading.programme().get();
        SchemeDefinition scheme = programme.schemes().get(manifest.scheme());
        if (scheme == null) {
            return done(reading, "scheme " + manifest.scheme() + " is not in the package", 0);
        }
        ResultFiles again;
        List<StudyResult> studies;
        List<FurtherTable> more;
        try {
            EvaluatedScheme evaluated = EvaluatedScheme.evaluate(programme, scheme, 1);
            studies = RunStudy.all(evaluated, THREADS);
            more = further.of(evaluated);
            again = WriteResult.write(evaluated, studies, more, manifest.asOf(), manifest.engine());
        } catch (IllegalArgumentException e) {
            return done(reading, String.valueOf(e.getMessage()), 0);
        }
        tables(again, studies, more);
        manifest(again.manifest());
        top(again.manifest());
        return done(reading, "", again.tables().size());
    }

    private Verification done(Reading reading, String problem, int tables) {
        return new Verification(manifest, EngineVersion.current(), reading.errors(), problem, tables, differences);
    }

    private void files(Part part, SortedMap<String, String> stated, SortedMap<String, byte[]> found) {
        SortedMap<String, String> hashes = new PackageFiles(found).hashes();
        stated.forEach((file, hash) -> {
            String actual = hashes.get(file);
            if (actual == null) {
                differences.add(new FileMissing(part, file));
            } else if (!actual.equals(hash)) {
                differences.add(new FileChanged(part, file, hash, actual));
            }
        });
        hashes.keySet().stream()
                .filter(file -> !stated.containsKey(file))
                .forEach(file -> differences.add(new FileExtra(part, file)));
    }

    private void tables(ResultFiles again, List<StudyResult> studies, List<FurtherTable> more) {
        for (ResultTable table : ResultTable.values()) {
            table(table.file(), table.columns(), again);
        }
        for (StudyResult study : studies) {
            for (CertaintyTable table : WriteCertainty.tables(study)) {
                table(table.file(study.study()), table.columns(), again);
            }
        }
        more.forEach(table -> table(table.file(), table.columns(), again));
        manifest.outputs().keySet().stream()
                .filter(file -> !again.tables().containsKey(file))
                .forEach(file -> differences.add(new TableUnknown(file, false)));
    }

    private void table(String file, List<ResultColumn> columns, ResultFiles again) {
        byte[] stated = bundle.tables().get(file);
        byte[] computed = Objects.requireNonNull(again.tables().get(file));
        if (stated != null) {
            differences.addAll(CompareTables.compare(file, columns, stated, computed));
        } else if (!manifest.outputs().containsKey(file)) {
            differences.add(new TableUnknown(file, true));
        }
    }

    /// Hashes were compared file by file; all other keys must say what the recomputed manifest says.
    private void manifest(Manifest again) {
        byte[] expected = WriteManifest.bytes(again.with(manifest.inputs(), manifest.outputs()));
        Map<String, String> stated = flat(bundle.manifest());
        Map<String, String> computed = flat(expected);
        int before = differences.size();
        computed.forEach((key, value) -> {
            String said = stated.getOrDefault(key, "");
            if (!said.equals(value)) {
                differences.add(new ManifestDiffers(key, said, value));
            }
        });
        stated.forEach((key, value) -> {
            if (!computed.containsKey(key)) {
                differences.add(new ManifestDiffers(key, value, ""));
            }
        });
        if (differences.size() == before && !java.util.Arrays.equals(bundle.manifest(), expected)) {
            differences.add(new Difference.LayoutDiffers(ResultFiles.MANIFEST, 1));
        }
    }

    /// The page on top, and nothing else beside the folders.
    private void top(Manifest again) {
        byte[] readme = bundle.others().get(Bundle.README);
        int line = readme == null ? 0 : CompareTables.firstLine(readme, BundleReadme.bytes(again));
        if (readme == null) {
            differences.add(new FileMissing(Part.TOP, Bundle.README));
        } else if (line > 0) {
            differences.add(new Difference.ReadmeDiffers(Bundle.README, line));
        }
        bundle.others().keySet().stream()
                .filter(file -> !file.equals(Bundle.README))
                .forEach(file -> differences.add(new FileExtra(Part.TOP, file)));
    }

    /// Every single value of a JSON text, by its path.
    private static Map<String, String> flat(byte[] json) {
        Map<String, String> flat = new LinkedHashMap<>();
        flatten("", JsonTree.read(json), flat);
        return flat;
    }

    private static void flatten(
            String path, @org.jspecify.annotations.Nullable Object value, Map<String, String> into) {
        String dot = path.isEmpty() ? "" : path + ".";
        switch (value) {
            case Map<?, ?> object -> object.forEach((key, inner) -> flatten(dot + key, inner, into));
            case List<?> array -> {
                for (int i = 0; i < array.size(); i++) {
                    flatten(dot + (i + 1), array.get(i), into);
                }
            }
            case Double number -> into.put(path, Numbers.shortest(number));
            case null, default -> into.put(path, String.valueOf(value));
        }
    }
}
