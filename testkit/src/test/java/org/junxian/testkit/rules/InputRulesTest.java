package org.junxian.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junxian.testkit.rules.Example.refuses;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// RULE UNDER TEST: archives are opened where the limits are, and nobody is called on behalf of an input.
@SuppressWarnings("JUnitMethodInvoked") // to see a rule refuse, it is called
class InputRulesTest {

    @TempDir
    private Path folder;

    private final InputRules rules = new InputRules() {
        @Override
        public Path module() {
            return folder;
        }

        @Override
        public Set<String> archivesOpenIn() {
            return Set.of("Archive");
        }
    };

    private void write(String type, String expression) throws IOException {
        new Example(folder)
                .write(
                        type,
                        "package example;\nimport java.util.zip.*;\nclass %s { Object it(java.io.InputStream in) throws Exception { return %s; } }\n"
                                .formatted(type, expression));
    }

    @Test
    void I1_an_archive_opened_elsewhere_is_refused() throws IOException {
        write("Archive", "new ZipInputStream(in)");
        assertThatCode(rules::I1_archives_are_opened_in_declared_places_only).doesNotThrowAnyException();
        write("Upload", "new java.util.zip.ZipInputStream(in)");
        refuses(rules::I1_archives_are_opened_in_declared_places_only, "Upload.java:3", "ZipInputStream");
    }

    @Test
    void I1_switching_a_guard_off_is_refused() throws IOException {
        write("Upload", "ZipSecureFile.setMinInflateRatio(0)");
        refuses(rules::I1_archives_are_opened_in_declared_places_only, "setMinInflateRatio");
    }

    @Test
    void I6_a_call_to_another_machine_is_refused() throws IOException {
        write("Fetch", "java.net.http.HttpClient.newHttpClient()");
        refuses(rules::I6_no_address_from_outside_is_called, "Fetch.java:3", "HttpClient");
    }
}
