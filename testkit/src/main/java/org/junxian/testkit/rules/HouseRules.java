package org.junxian.testkit.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The rules every module keeps: size, names, signs, documentation. Implemented by one test class per module.
public interface HouseRules {

    /// Tests run in the folder of their module.
    Path HERE = Path.of("");

    int LONGEST_FILE = 400;
    int LONGEST_TEST = 500;
    int LONGEST_METHOD = 40;
    Pattern EMPTY_WORD = Pattern.compile(
            "Manager|Helper|Util|Utils|Impl|Base|Data|Info|Common"); // as a whole word of the name: DataFolder too
    Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b|@Disabled\\b|@Ignore\\b");

    /// The folder of the module whose rules are checked.
    default Path module() {
        return HERE;
    }

    /// The sources that are shipped.
    default List<JavaSource> sources() {
        return JavaSource.below(module().resolve("src/main/java"));
    }

    private List<JavaSource> tests() {
        return JavaSource.below(module().resolve("src/test/java"));
    }

    @Test
    default void files_are_short_enough_to_be_read_in_one_sitting() {
        var breaches = new ArrayList<Breach>();
        sources().forEach(source -> length(source, LONGEST_FILE, breaches));
        tests().forEach(source -> length(source, LONGEST_TEST, breaches));
        Breach.requireNone("files have at most 400 lines, tests 500 (style 21)", breaches);
    }

    private static void length(JavaSource source, int longest, List<Breach> breaches) {
        long lines = source.text().lines().count();
        if (lines > longest) {
            breaches.add(new Breach(
                    source.file(), 0, lines + " lines", "split it along the sentences that describe what it does"));
        }
    }

    @Test
    default void methods_fit_on_a_screen() {
        var breaches = new ArrayList<Breach>();
        for (var source : sources()) {
            new TreePathScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
                    long lines = source.length(method);
                    if (lines > LONGEST_METHOD) {
                        breaches.add(source.breach(
                                method,
                                "%s has %d lines".formatted(method.getName(), lines),
                                "give each step of it a name of its own"));
                    }
                    return super.visitMethod(method, none);
                }
            }.scan(source.unit(), null);
        }
        Breach.requireNone("methods have at most 40 lines (style 21)", breaches);
    }

    @Test
    default void class_names_do_without_empty_words() {
        var breaches = new ArrayList<Breach>();
        for (var source : sources()) {
            eachType(source, path -> {
                var type = (ClassTree) path.getLeaf();
                for (String word : WORDS.splitAsStream(type.getSimpleName()).toList()) {
                    if (EMPTY_WORD.matcher(word).matches()) {
                        breaches.add(source.breach(
                                type,
                                "%s is called '%s'".formatted(type.getSimpleName(), word),
                                "name it after what it knows or does (style 8)"));
                    }
                }
            });
        }
        Breach.requireNone("class names say something (style 8)", breaches);
    }

    @Test
    default void every_package_has_a_sign() {
        var breaches = new ArrayList<Breach>();
        var sources = sources();
        var signs = sources.stream()
                .filter(source -> source.name().equals("package-info"))
                .toList();
        for (var sign : signs) {
            boolean inside = sign.text().contains(".internal");
            if (!sign.text().contains("NullMarked\npackage ")
                    || (!inside && !sign.text().startsWith("///"))) {
                breaches.add(new Breach(
                        sign.file(), 1, "a sign without words or without @NullMarked", "say what the package is for"));
            }
        }
        sources.stream()
                .map(source -> source.file().resolveSibling("package-info.java"))
                .distinct()
                .filter(place -> signs.stream().noneMatch(sign -> sign.file().equals(place)))
                .forEach(place -> breaches.add(new Breach(
                        place, 0, "missing", "add it: one sentence on what the package is for, and @NullMarked")));
        Breach.requireNone("every package has a package-info with @NullMarked (style 1)", breaches);
    }

    @Test
    default void public_types_say_what_they_are_for() {
        var breaches = new ArrayList<Breach>();
        for (var source : sources()) {
            eachType(source, path -> {
                var type = (ClassTree) path.getLeaf();
                boolean atTop = path.getParentPath().getLeaf() == source.unit();
                if (atTop && type.getModifiers().getFlags().contains(Modifier.PUBLIC) && !source.isDocumented(path)) {
                    breaches.add(source.breach(
                            type,
                            type.getSimpleName() + " has no comment",
                            "add /// lines: what it is for, units, what happens to bad input (style 17)"));
                }
            });
        }
        Breach.requireNone("public types are documented (style 17)", breaches);
    }

    @Test
    default void nothing_is_left_unfinished_or_switched_off() {
        var breaches = new ArrayList<Breach>();
        var all = new ArrayList<>(sources());
        all.addAll(tests());
        for (var source : all) {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (UNFINISHED.matcher(lines.get(i)).find() && !lines.get(i).contains("Pattern.compile")) {
                    breaches.add(new Breach(
                            source.file(), i + 1, lines.get(i).strip(), "finish it, or write it into the issue"));
                }
            }
        }
        Breach.requireNone("no left-overs", breaches);
    }

    private static void eachType(JavaSource source, Consumer<TreePath> visit) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
                if (!type.getSimpleName().isEmpty()) {
                    visit.accept(getCurrentPath());
                }
                return super.visitClass(type, none);
            }
        }.scan(source.unit(), null);
    }
}
