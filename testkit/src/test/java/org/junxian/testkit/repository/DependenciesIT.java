package org.junxian.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Y1, Y2: few dependencies, each with a reason, each with one exact version.
class DependenciesIT {

    private static final Path PAGE = Path.of("docs/reference/dependencies.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|(?:[^|]*\\|)*? *([^|]+?) *\\|$");
    private static final Pattern NPM_BLOCK = Pattern.compile("\"(?:devD|d)ependencies\"\\s*:\\s*\\{([^}]*)}");
    private static final Pattern NPM_ENTRY = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern EXACT = Pattern.compile("\\d+(\\.\\d+)+[-.\\w]*");

    @Test
    void Y2_every_dependency_stands_on_the_page_with_a_reason_and_nothing_else_does() throws Exception {
        var used = new TreeSet<>(ofPoms());
        used.addAll(ofWeb().keySet());
        assertThat(onPage().keySet())
                .as("%s. Try: add a row with the reason for what is missing, remove the row of what is gone", PAGE)
                .containsExactlyInAnyOrderElementsOf(used);
        assertThat(onPage()).allSatisfy((name, why) -> assertThat(why).as(name).hasSizeGreaterThan(3));
    }

    @Test
    void Y1_every_version_is_exact() throws Exception {
        for (Path pom : Repository.files("pom.xml")) {
            var properties = elements(pom, "properties").stream()
                    .flatMap(block -> children(block).stream())
                    .filter(property -> property.getTagName().endsWith(".version"));
            assertThat(properties)
                    .as(pom.toString())
                    .allSatisfy(p -> assertThat(p.getTextContent().strip()).matches("\\d[-.\\w]*"));
        }
        assertThat(ofWeb())
                .allSatisfy((name, version) -> assertThat(version).as(name).matches(EXACT));
    }

    @Test
    void Y1_the_lock_file_of_the_pages_names_no_place_to_fetch_from() {
        for (Path lock : Repository.files("package-lock.json")) {
            assertThat(Repository.text(lock).contains("\"resolved\": \"http"))
                    .as("%s holds addresses. Try: npm install --omit-lockfile-registry-resolved", lock)
                    .isFalse();
            assertThat(Repository.text(lock)).contains("\"integrity\": \"sha512-");
        }
    }

    private static Map<String, String> onPage() {
        var rows = new TreeMap<String, String>();
        ROW.matcher(Repository.text(PAGE)).results().forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    private static SortedSet<String> ofPoms() throws Exception {
        var names = new TreeSet<String>();
        for (Path pom : Repository.files("pom.xml")) {
            for (String tag : new String[] {"dependency", "path", "plugin"}) {
                for (Element element : elements(pom, tag)) {
                    String group = child(element, "groupId").orElse("org.apache.maven.plugins");
                    child(element, "artifactId")
                            .filter(artifact -> !group.equals("org.junxian"))
                            .ifPresent(artifact -> names.add(group + ":" + artifact));
                }
            }
        }
        return names;
    }

    private static Map<String, String> ofWeb() {
        var versions = new TreeMap<String, String>();
        for (Path file : Repository.files("web/package.json")) {
            NPM_BLOCK
                    .matcher(Repository.text(file))
                    .results()
                    .forEach(block -> NPM_ENTRY
                            .matcher(block.group(1))
                            .results()
                            .forEach(entry -> versions.put(entry.group(1), entry.group(2))));
        }
        return versions;
    }

    private static List<Element> elements(Path pom, String tag) throws Exception {
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Repository.ROOT.resolve(pom).toFile());
        var found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Element> children(Element parent) {
        var found = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static Optional<String> child(Element parent, String tag) {
        return children(parent).stream()
                .filter(element -> element.getTagName().equals(tag))
                .map(element -> element.getTextContent().strip())
                .findFirst();
    }
}
