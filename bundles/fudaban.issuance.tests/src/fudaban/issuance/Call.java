// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.ledger.Contributions;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.verb.Invocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A call of a verb without a command line. */
record Call(House house, Map<String, String> given, List<String> flags, Consumer<String> lines) implements Invocation {
    Call(House house, Map<String, String> given, List<String> flags) {
        this(house, given, flags, line -> {});
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
        return flags.contains(name);
    }

    @Override
    public Path path(String name) {
        return Path.of(given.get(name));
    }

    @Override
    public Settings settings() {
        return Settings.of(house.folder);
    }

    @Override
    public Contributions contributions() {
        throw new IllegalStateException("not needed here");
    }

    @Override
    public Ledger ledger() {
        return house.ledger;
    }

    @Override
    public Session session() {
        return house.session;
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
        lines.accept(text);
    }

    @Override
    public void result(Object value) {}

    @Override
    public void progress(String what, long done, long of) {}

    @Override
    public char[] password(String prompt) {
        return new char[0];
    }
}
