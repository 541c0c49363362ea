package org.junxian.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What stands in documents and front-end files, as far as a machine can see whether it is true.
class DocumentsIT {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.])/(work|farm|root)/[a-z]");

    @Test
    void every_link_to_a_file_of_the_project_leads_somewhere() {
        var broken = new ArrayList<String>();
        for (Path page : Repository.files(".md")) {
            String prose = CODE.matcher(Repository.text(page)).replaceAll("");
            LINK.matcher(prose).results().map(found -> found.group(1)).forEach(target -> {
                String place = target.replaceFirst("#.*", "");
                if (!target.contains("://") && !target.startsWith("mailto:") && !place.isEmpty()) {
                    Path file = Repository.ROOT.resolve(page).resolveSibling(place);
                    if (!Files.exists(file)) {
                        broken.add(page + " -> " + target);
                    }
                }
            });
        }
        assertThat(broken).as("links that lead nowhere").isEmpty();
    }

    @Test
    void no_file_names_a_place_on_somebody_s_machine() {
        var found = new ArrayList<String>();
        for (Path file :
                Repository.files(".java", ".ts", ".vue", ".mjs", ".md", ".yaml", ".yml", ".xml", ".sql", ".csv")) {
            MACHINE.matcher(Repository.text(file)).results().forEach(hit -> found.add(file + ": " + hit.group()));
        }
        assertThat(found).as("paths of one machine").isEmpty();
    }

    @Test
    void files_of_the_pages_are_short_enough_to_be_read_in_one_sitting() {
        var tooLong = new ArrayList<String>();
        for (Path file : Repository.files(".vue", ".ts", ".mjs")) {
            long lines = Repository.text(file).lines().count();
            boolean generated = file.endsWith("schema.d.ts");
            if (!generated && lines > (file.toString().endsWith(".vue") ? 300 : 400)) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong)
                .as("a .vue file has at most 300 lines, other files 400 (style 20, 21)")
                .isEmpty();
    }
}
