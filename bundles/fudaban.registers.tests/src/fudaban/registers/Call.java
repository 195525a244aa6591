// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import fudaban.ledger.Contributions;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.verb.Invocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A call of a verb without a command line; keeps what it prints. */
public final class Call implements Invocation {
    private final Ledger ledger;
    private final Session session;
    private final Settings settings;
    private final Map<String, String> given;
    private final Set<String> flags;
    /** Lines for people. */
    public final List<String> lines = new ArrayList<>();
    /** The result for programs. */
    public Object result;

    /** @param flags of the verb */
    public Call(Desk1 house, Session session, Map<String, String> given, Set<String> flags) {
        this.ledger = house.ledger;
        this.session = session;
        this.settings = house.settings();
        this.given = given;
        this.flags = flags;
    }

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name));
    }

    @Override
    public List<String> values(String name) {
        return value(name).map(text -> List.of(text.split("\n"))).orElse(List.of());
    }

    @Override
    public boolean flag(String name) {
        return flags.contains(name);
    }

    @Override
    public Path path(String name) {
        return Path.of(given.get(name));
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Contributions contributions() {
        return Desk1.contributions();
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
        return new char[0];
    }
}
