package org.junxian.app.access.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a token opens. `read` reads what its person may read; `enter` fills in returns and department sheets and brings
/// figures in. No token moves a return on, approves, publishes, grants, or touches the account of its person: that
/// takes the person (D3).
final class TokenScope {

    static final String READ = "read";
    static final String ENTER = "enter";
    static final Set<String> ALL = Set.of(READ, ENTER);

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<Pattern> ENTERING = List.of(
            Pattern.compile("/api/v1/returns/[^/]+/(cells|cells/[^/]+|explanations/[^/]+|workbook|workbook/findings)"),
            Pattern.compile("/api/v1/department-sheets/[^/]+/(cells|file)"),
            Pattern.compile("/api/v1/observations"),
            Pattern.compile("/api/v1/jobs/[^/]+/cancellation"));
    private static final Pattern ACCOUNT = Pattern.compile("/api/v1/session(/.*)?");

    private TokenScope() {}

    static boolean allow(List<String> scopes, String method, String path) {
        if (ACCOUNT.matcher(path).matches()) {
            return false;
        }
        return READING.contains(method)
                ? scopes.contains(READ)
                : scopes.contains(ENTER)
                        && ENTERING.stream().anyMatch(way -> way.matcher(path).matches());
    }
}
