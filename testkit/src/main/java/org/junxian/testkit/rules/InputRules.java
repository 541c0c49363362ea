package org.junxian.testkit.rules;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What comes from outside is opened in one place, with limits (I1), and nobody is called on its behalf (I6).
public interface InputRules extends HouseRules {

    /// Types that unpack, and the switches by which their guards are turned off.
    Set<String> UNPACKS = Set.of(
            "ZipInputStream",
            "ZipFile",
            "JarFile",
            "GZIPInputStream",
            "InflaterInputStream",
            "TarArchiveInputStream",
            "ZipArchiveInputStream",
            "XZInputStream",
            "ReadableWorkbook",
            "setMinInflateRatio",
            "setMaxEntrySize",
            "setMaxTextSize");

    /// Ways to call another machine.
    Set<String> CALLS = Set.of(
            "HttpClient",
            "HttpURLConnection",
            "URLConnection",
            "openConnection",
            "RestClient",
            "RestTemplate",
            "WebClient",
            "DatagramSocket",
            "SocketChannel",
            "InetSocketAddress");

    /// The classes (simple names) that unpack archives, each with limits of its own.
    default Set<String> archivesOpenIn() {
        return Set.of();
    }

    /// The classes (simple names) that open a connection, to an address that no input can change.
    default Set<String> connectionsOpenIn() {
        return Set.of();
    }

    @Test
    default void I1_archives_are_opened_in_declared_places_only() {
        Breach.requireNone(
                "I1: whoever unpacks sets limits; see archivesOpenIn() in the module's test",
                mentions(sources(), UNPACKS, archivesOpenIn(), "give the bytes to the class that knows the limits"));
    }

    @Test
    default void I6_no_address_from_outside_is_called() {
        Breach.requireNone(
                "I6: the server never calls an address from input; see connectionsOpenIn() in the module's test",
                mentions(sources(), CALLS, connectionsOpenIn(), "let the person bring the file"));
    }

    private static List<Breach> mentions(List<JavaSource> sources, Set<String> words, Set<String> allowed, String way) {
        var breaches = new ArrayList<Breach>();
        for (var source : sources) {
            if (allowed.contains(source.name())) {
                continue;
            }
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitImport(ImportTree statement, @Nullable Void none) {
                    return null; // what is imported is used below, or the formatter takes it away
                }

                @Override
                public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
                    look(name, name.getName().toString());
                    return super.visitIdentifier(name, none);
                }

                @Override
                public @Nullable Void visitMemberSelect(MemberSelectTree name, @Nullable Void none) {
                    look(name, name.getIdentifier().toString());
                    return super.visitMemberSelect(name, none);
                }

                private void look(Tree at, String word) {
                    if (words.contains(word)) {
                        breaches.add(source.breach(at, word + " in " + source.name(), way));
                    }
                }
            }.scan(source.unit(), null);
        }
        return breaches;
    }
}
