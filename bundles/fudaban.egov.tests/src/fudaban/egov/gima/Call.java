// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

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

/** A call of a verb without a command line; keeps what it said. */
final class Call implements Invocation {
    private final House house;
    private final Map<String, List<String>> given;
    final List<String> lines = new ArrayList<>();
    Map<?, ?> result = Map.of();
    int exit;

    Call(House house, Map<String, List<String>> given) {
        this.house = house;
        this.given = given;
    }

    String said() {
        return String.join("\n", lines);
    }

    Object get(String key) {
        return result.get(key);
    }

    @Override
    public Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    @Override
    public List<String> values(String name) {
        return given.getOrDefault(name, List.of());
    }

    @Override
    public boolean flag(String name) {
        return given.containsKey(name);
    }

    @Override
    public Path path(String name) {
        return Path.of(values(name).getFirst());
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
        lines.add(text);
    }

    @Override
    public void result(Object value) {
        result = (Map<?, ?>) value;
    }

    @Override
    public void progress(String what, long done, long of) {}

    @Override
    public char[] password(String prompt) {
        return new char[0];
    }
}
