package org.junxian.app.gate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;

/// Every page of the web application can be opened by its address, sent to a colleague and loaded again.
class PageAddressesTest {

    private static final Pattern PATH = Pattern.compile("path: '(/[^']*)'");

    @Test
    void the_server_knows_every_address_of_the_router() throws IOException, NoSuchMethodException {
        var known = new TreeSet<String>();
        var mapping = WebPages.class.getDeclaredMethod("page").getAnnotation(GetMapping.class);
        Arrays.stream(mapping.path()).map(PageAddressesTest::plain).forEach(known::add);
        var routes = PATH.matcher(Files.readString(Path.of("../web/src/router.ts")));
        var missing = new TreeSet<String>();
        int count = 0;
        while (routes.find()) {
            String path = plain(routes.group(1).replace("(.*)*", "").replace("?", ""));
            count++;
            if (!path.equals("/{}") && !known.contains(path)) {
                missing.add(path);
            }
        }
        assertThat(count).isGreaterThan(20);
        assertThat(missing).as("add them to WebPages").isEmpty();
    }

    /// With the names of the parts taken away.
    private static String plain(String path) {
        return path.replaceAll("\\{[^}]*}", "{}").replaceAll(":[a-z]+(\\([^)]*\\))?", "{}");
    }
}
