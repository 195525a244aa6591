// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import fudaban.ledger.Contributions;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A call of a verb without a command line: words as a person types them, below a working folder. */
final class TestCall implements Invocation {
    static final String PASSWORD = "correct horse battery";

    final List<String> lines = new ArrayList<>();
    Object result;

    private final Path folder;
    private final Map<String, String> given = new HashMap<>();
    private final Ledger ledger;
    private final Session session;

    TestCall(Path folder, Ledger ledger, Session session) {
        this.folder = folder;
        this.ledger = ledger;
        this.session = session;
    }

    /** Runs the verb that these words name; says what came out. */
    int run(List<Verb> verbs, String... words) throws Refusal, IOException {
        String line = String.join(" ", words);
        Verb verb = verbs.stream()
                .filter(each -> line.startsWith(each.words() + " ") || line.equals(each.words()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no verb for " + line));
        var positional = verb.parameters().stream()
                .filter(each -> !each.name().startsWith("--"))
                .iterator();
        for (int i = verb.words().split(" ").length; i < words.length; i++) {
            if (words[i].startsWith("--")) {
                String name = words[i];
                boolean known = name.equals("--password-file")
                        || verb.parameters().stream()
                                .anyMatch(each -> each.name().equals(name));
                if (!known) {
                    throw new AssertionError(verb.words() + " has no " + name);
                }
                boolean flag =
                        verb.parameters().stream().anyMatch(each -> each.name().equals(name) && each.flag());
                given.put(name, flag ? "" : words[++i]);
            } else {
                given.put(positional.next().name(), words[i]);
            }
        }
        return verb.run(this);
    }

    String said() {
        return String.join("\n", lines);
    }

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name));
    }

    @Override
    public List<String> values(String name) {
        return value(name).stream().toList();
    }

    @Override
    public boolean flag(String name) {
        return given.containsKey(name);
    }

    @Override
    public Path path(String name) {
        return folder.resolve(given.get(name)).normalize();
    }

    @Override
    public Settings settings() {
        return Settings.of(folder);
    }

    @Override
    public Contributions contributions() {
        throw new IllegalStateException("not needed here");
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Locale locale() {
        return Locale.JAPAN;
    }

    @Override
    public boolean json() {
        return false;
    }

    @Override
    public void line(String text) {
        lines.add(text);
    }

    @Override
    public void result(Object value) {
        result = value;
    }

    @Override
    public void progress(String what, long done, long of) {}

    @Override
    public char[] password(String prompt) {
        return PASSWORD.toCharArray();
    }
}
