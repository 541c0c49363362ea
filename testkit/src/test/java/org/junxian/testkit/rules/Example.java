package org.junxian.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// A module made for one test: a folder with one class in it, compiled when a rule wants to see bytes.
record Example(Path module) {

    Example write(String type, String text) throws IOException {
        var file = module.resolve("src/main/java/example/" + type + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Example compile() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var classes = Files.createDirectories(module.resolve("target/classes"));
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                var sources = Files.list(module.resolve("src/main/java/example"))) {
            var units = files.getJavaFileObjectsFromPaths(sources.sorted().toList());
            var options = List.of("-d", classes.toString());
            if (!compiler.getTask(null, files, null, options, null, units).call()) {
                throw new IllegalStateException("The example does not compile: " + module);
            }
        }
        return this;
    }

    static void refuses(ThrowingCallable rule, String... words) {
        assertThatThrownBy(rule).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }
}
