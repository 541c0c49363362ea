package org.junxian.app.gate.internal;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// The reverse proxies whose word on where a request came from is believed; none unless the operator names them.
///
/// A proxy adds the address it was called from at the right end of `X-Forwarded-For`. What stands further left was
/// there before and may be anybody's invention, so the list is read from the right, as long as the speaker is trusted.
record TrustedProxies(List<IpAddressMatcher> ranges) {

    static final String HEADER = "X-Forwarded-For";

    TrustedProxies {
        ranges = List.copyOf(ranges);
    }

    /// @param setting addresses and ranges (`127.0.0.1, 10.1.0.0/16, ::1`), separated by commas or blanks
    static TrustedProxies parse(String setting) {
        return new TrustedProxies(Arrays.stream(setting.strip().split("[,\\s]+"))
                .filter(range -> !range.isEmpty())
                .map(TrustedProxies::range)
                .toList());
    }

    private static IpAddressMatcher range(String text) {
        try {
            String address = text.replaceFirst("/\\d{1,3}$", "");
            InetAddress.ofLiteral(address);
            return new IpAddressMatcher(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("""
                    junxian.trusted-proxies holds %s, expected addresses or ranges of addresses.
                    Try: 127.0.0.1, 10.1.0.0/16 or ::1; names are not looked up.""".formatted(text), e);
        }
    }

    /// @param peer      the address the connection came from
    /// @param forwarded the lines of the header, in their order
    String clientOf(String peer, Enumeration<String> forwarded) {
        if (ranges.isEmpty()) {
            return peer;
        }
        var hops = Collections.list(forwarded).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .toList();
        String client = peer;
        for (String hop : hops.reversed()) {
            var before = literal(hop.strip());
            if (!isTrusted(client) || before.isEmpty()) {
                break;
            }
            client = before.get();
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return ranges.stream().anyMatch(range -> range.matches(address));
    }

    /// Only what is an address as it stands: no name is ever looked up.
    private static Optional<String> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text).getHostAddress());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
