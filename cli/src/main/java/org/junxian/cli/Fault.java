package org.junxian.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junxian.programme.Sha256;

/// Says that the fault is ours: a reference that names the place in the program, and what to do. The same fault has
/// the same reference.
final class Fault {

    private static final int PLACES = 5;

    private Fault() {}

    static int print(Throwable fault, Terminal terminal, boolean debug) {
        terminal.tell("fault.found", reference(fault));
        terminal.tell(debug ? "fault.send" : "fault.try");
        if (debug) {
            fault.printStackTrace(terminal.err());
        }
        return Exit.FAULT;
    }

    static String reference(Throwable fault) {
        StringBuilder text = new StringBuilder(fault.getClass().getName());
        StackTraceElement[] places = fault.getStackTrace();
        for (int i = 0; i < Math.min(PLACES, places.length); i++) {
            text.append('\n').append(places[i].getClassName()).append('.').append(places[i].getMethodName());
        }
        String hash = Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
        return "JX-" + hash.substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
