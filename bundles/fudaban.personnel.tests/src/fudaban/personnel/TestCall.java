// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import fudaban.ledger.Contributions;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.verb.Invocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A call of a verb without a command line; keeps what it printed. */
public final class TestCall implements Invocation {
    public final List<String> lines = new ArrayList<>();
    public Object result;
    private final TestLedger desk;
    private final Map<String, String> given = new HashMap<>();

    public TestCall(TestLedger desk, String... given) {
        this.desk = desk;
        for (int i = 0; i < given.length; i += 2) {
            this.given.put(given[i], given[i + 1]);
        }
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> map() {
        return (Map<String, Object>) result;
    }

    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows() {
        return (List<Map<String, Object>>) result;
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
        return Path.of(given.get(name));
    }

    @Override
    public Settings settings() {
        throw new IllegalStateException("not needed here");
    }

    @Override
    public Contributions contributions() {
        throw new IllegalStateException("not needed here");
    }

    @Override
    public Ledger ledger() {
        return desk.ledger;
    }

    @Override
    public Session session() {
        return desk.operator;
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
