package org.junxian.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What it means that a module is pure: the same input gives the same bytes, on every machine, whatever the clock says.
public interface PureRules extends InputRules {

    Pattern LOCAL_NUMBER = Pattern.compile("%[-#+ 0,(<\\d$.]*[dfegaxobcDFEGAXOBC]");

    /// The classes (simple names) in which the module starts threads; nowhere else does it.
    default Set<String> threadsLiveIn() {
        return Set.of();
    }

    private static JavaClasses compiled(Path module) {
        return module.equals(HERE) ? OfThisModule.CLASSES : read(module);
    }

    private static JavaClasses read(Path module) {
        // names are enough here; looking every JDK class up on the class path would take ten times as long
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().importPath(module.resolve("target/classes"));
        });
    }

    /// The classes of the module under test, read once for all rules.
    final class OfThisModule {
        private static final JavaClasses CLASSES = read(HERE);

        private OfThisModule() {}
    }

    @Test
    default void no_framework_database_network_or_log_is_known() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net..",
                        "java.util.logging..",
                        "org.slf4j..",
                        "java.util.prefs..",
                        "java.lang.foreign..")
                .because(
                        "a published figure must be reproducible from its inputs alone; what surrounds it stays outside")
                .check(compiled(module()));
    }

    @Test
    default void no_clock_and_no_chance_is_asked() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|systemUTC|systemDefaultZone")))
                .orShould()
                .callMethodWhere(target(owner(type(Math.class))).and(target(nameMatching("random"))))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Random|UUID|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom")
                .because("time and chance are arguments: take an Instant or a seed (SplittableRandom)")
                .check(compiled(module()));
    }

    @Test
    default void nothing_is_asked_of_the_machine() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(type(System.class)))
                        .and(target(nameMatching("getenv|getProperty|getProperties|lineSeparator|exit|console"))))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because(
                        "the answer must not depend on where it is computed: pass Locale.ROOT, UTF_8, the value itself")
                .check(compiled(module()));
    }

    @Test
    default void elementary_functions_are_the_strict_ones() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(type(Math.class)))
                        .and(target(nameMatching("exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2"
                                + "|sinh|cosh|tanh|cbrt|hypot"))))
                .because("N1: Math may differ by the last digit between machines; StrictMath may not. Use StrictMath")
                .check(compiled(module()));
    }

    @Test
    default void threads_are_started_in_one_declared_place() {
        noClasses()
                .that(describe("start threads elsewhere", c -> !threadsLiveIn().contains(c.getSimpleName())))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Thread.*|ScopedValue)|java\\.util\\.(Timer.*"
                        + "|concurrent\\.(Executor.*|.*Executor|ForkJoin.*|CompletableFuture|Structured.*))")
                .orShould()
                .callMethodWhere(
                        target(nameMatching("parallel|parallelStream|parallelSort|parallelPrefix|parallelSetAll")))
                .because("N1: the number of threads must not change a byte; see threadsLiveIn() in the module's test")
                .allowEmptyShould(true)
                .check(compiled(module()));
    }

    @Test
    default void numbers_in_texts_do_not_depend_on_the_default_locale() {
        var breaches = new ArrayList<Breach>();
        for (var source : sources()) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                    if (call.getMethodSelect() instanceof MemberSelectTree select
                            && select.getIdentifier().contentEquals("formatted")
                            && select.getExpression() instanceof LiteralTree text
                            && LOCAL_NUMBER
                                    .matcher(String.valueOf(text.getValue()))
                                    .find()) {
                        breaches.add(source.breach(
                                call, "formatted() with a number", "use %s, or String.format(Locale.ROOT, ...)"));
                    }
                    return super.visitMethodInvocation(call, none);
                }
            }.scan(source.unit(), null);
        }
        Breach.requireNone("formatted() prints numbers as the reader's own machine does", breaches);
    }

    /// For modules that compute only: files and streams are somebody else's.
    interface WithoutFiles extends PureRules {

        @Test
        default void no_file_or_stream_is_opened() {
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..")
                            .and(not(type(Serializable.class))))
                    .because("data in, result out; whoever calls does the reading and writing")
                    .check(compiled(module()));
        }
    }
}
