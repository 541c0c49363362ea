package org.junxian.cli;

/// Bad input: the command stops with exit code 2 and a letter that says where, what was found, what was expected, and
/// what to try. `key` names the texts `refusal.<key>.found`, `.expected` and `.try` of the bundle.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] words;

    Refusal(String key, Object... words) {
        super(key);
        this.key = key;
        this.words = words;
    }

    /// An empty refusal: everything there is to say was printed.
    static Refusal said() {
        return new Refusal("");
    }

    void print(Terminal terminal) {
        if (key.isEmpty()) {
            return;
        }
        for (String part : new String[] {"found", "expected", "try"}) {
            terminal.tell("letter." + part, terminal.words().text("refusal." + key + "." + part, words));
        }
    }
}
