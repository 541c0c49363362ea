package org.junxian.programme.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junxian.programme.PublishedPackages;
import org.junxian.programme.SmallPackage;
import org.junxian.programme.check.Findings;
import org.junxian.programme.yaml.ParseYaml;
import org.junxian.programme.yaml.Yaml;

/// Documents that can rot are generated (style 19): the reference tables and the JSON Schemas are those of the code.
class GeneratedPagesTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void the_table_of_keys_is_that_of_the_reader() throws IOException {
        same("docs/reference/programme-package-keys.md", ReferenceTables.keys());
    }

    @Test
    void the_table_of_problems_is_that_of_the_checker() throws IOException {
        same("docs/reference/package-problems.md", ReferenceTables.problems());
    }

    @Test
    void the_json_schemas_are_those_of_the_reader() throws IOException {
        for (Map.Entry<String, String> file : JsonSchemas.files().entrySet()) {
            same("programmes/schema/" + file.getKey(), file.getValue());
        }
    }

    /// Writes what it should be beside the build, so that it can be copied over.
    private static void same(String path, String expected) throws IOException {
        Path made = Path.of("target", "generated-pages").resolve(path);
        Files.createDirectories(made.getParent());
        Files.writeString(made, expected);
        Path committed = ROOT.resolve(path);
        assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                .as(path + " is not what the code says. Try: cp programme/" + made + " " + path)
                .isEqualTo(expected);
    }

    static Stream<Path> rules() {
        return PublishedPackages.folders().stream().flatMap(folder -> {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_published_file_is_valid_by_its_schema(Path file) throws IOException {
        assertThat(complaints(root(file), Files.readString(file))).isEmpty();
    }

    @Test
    void a_mistyped_key_is_not_valid_by_the_schema() {
        String scheme = new SmallPackage().text("schemes/growth.yaml");
        assertThat(complaints("scheme", scheme)).isEmpty();
        assertThat(complaints("scheme", scheme.replace("factor:", "facter:"))).isNotEmpty();
        assertThat(complaints("scheme", scheme.replace("weight: 60", "weight: much")))
                .isNotEmpty();
    }

    private static String root(Path file) {
        String folder = file.getName(file.getNameCount() - 2).toString();
        return switch (folder) {
            case "documents" -> "document";
            case "schemes" -> "scheme";
            case "cases" -> "case";
            case "studies" -> "study";
            case "forms" -> "form";
            case "figures" -> "figures-note";
            default -> file.getFileName().toString().replace(".yaml", "");
        };
    }

    private static List<String> complaints(String root, String text) {
        Findings findings = new Findings();
        String schemas = JsonSchemas.files().getOrDefault("package.schema.json", "");
        Yaml schema = ParseYaml.parse(schemas, "package.schema.json", findings).orElseThrow();
        Yaml value = ParseYaml.parse(text, root, findings).orElseThrow();
        List<String> complaints = new ArrayList<>();
        new SchemaCheck((Yaml.Mapping) schema).check(root, value, complaints);
        return complaints;
    }
}
