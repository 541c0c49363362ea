package org.junxian.testkit.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// A Java file as the compiler's parser sees it: names and shapes, without types.
public final class JavaSource {

    private final Path file;
    private final CompilationUnitTree unit;
    private final DocTrees trees;

    private JavaSource(Path file, CompilationUnitTree unit, DocTrees trees) {
        this.file = file;
        this.unit = unit;
        this.trees = trees;
    }

    /// The Java files below a folder, in the order of their names; none when the folder is not there.
    public static List<JavaSource> below(Path folder) {
        var files = javaFiles(folder);
        if (files.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            var trees = DocTrees.instance(task);
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> new JavaSource(Path.of(unit.getSourceFile().toUri()), unit, trees))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot parse the Java files below " + folder, e);
        }
    }

    private static List<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /// The file's place, relative to the module's folder when it lies inside.
    public Path file() {
        var module = Path.of("").toAbsolutePath();
        return file.startsWith(module) ? module.relativize(file) : file;
    }

    /// The file's name without `.java`; for a class file the name of its first type.
    public String name() {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }

    public CompilationUnitTree unit() {
        return unit;
    }

    public String text() {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /// The line on which a tree begins, from 1.
    public long line(Tree tree) {
        return unit.getLineMap().getLineNumber(positions().getStartPosition(unit, tree));
    }

    /// How many lines a tree covers, its first and last included.
    public long length(Tree tree) {
        return unit.getLineMap().getLineNumber(positions().getEndPosition(unit, tree)) - line(tree) + 1;
    }

    /// Whether a `///` or `/** */` comment stands before the thing at this path.
    public boolean isDocumented(TreePath path) {
        return trees.getDocComment(path) != null;
    }

    public Breach breach(Tree at, String found, String way) {
        return new Breach(file(), line(at), found, way);
    }

    private SourcePositions positions() {
        return trees.getSourcePositions();
    }
}
