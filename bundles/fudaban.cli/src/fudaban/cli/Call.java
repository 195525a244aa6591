// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import fudaban.ledger.Contributions;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.verb.Invocation;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One call of a verb. */
final class Call implements Invocation {
    /** Who makes a desk when nobody is named. */
    private static final String INSTALLER = "setup";

    private final Arguments arguments;
    private final Terminal terminal;
    private final Settings settings;
    private final Contributions contributions;
    private final Ledger ledger;
    private final Session session;
    private long shown = -1;

    Call(
            Arguments arguments,
            Terminal terminal,
            Settings settings,
            Contributions contributions,
            Ledger ledger,
            Session session) {
        this.arguments = arguments;
        this.terminal = terminal;
        this.settings = settings;
        this.contributions = contributions;
        this.ledger = ledger;
        this.session = session;
    }

    @Override
    public Optional<String> value(String name) {
        return arguments.values(name).stream().findFirst();
    }

    @Override
    public List<String> values(String name) {
        return arguments.values(name);
    }

    @Override
    public boolean flag(String name) {
        return arguments.flag(name);
    }

    @Override
    public Path path(String name) throws Refusal {
        String text = value(name).orElseThrow(() -> new Refusal(Call.class, "argument.missing", name));
        try {
            return terminal.workingFolder().resolve(text).normalize();
        } catch (InvalidPathException wrong) {
            throw new Refusal(wrong, Call.class, "argument.path", name, text);
        }
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Contributions contributions() {
        return contributions;
    }

    @Override
    public Ledger ledger() {
        if (ledger == null) {
            throw new IllegalStateException("this verb runs without a ledger");
        }
        return ledger;
    }

    @Override
    public Session session() {
        if (session == null) {
            throw new IllegalStateException("this verb runs without a session");
        }
        return session;
    }

    @Override
    public Locale locale() {
        return arguments.locale();
    }

    @Override
    public boolean json() {
        return arguments.json();
    }

    @Override
    public void line(String text) {
        if (!json()) {
            clearProgress();
            terminal.out().println(text);
        }
    }

    @Override
    public void result(Object value) {
        if (json()) {
            clearProgress();
            terminal.out().println(Results.json(value));
        }
    }

    @Override
    public void progress(String what, long done, long of) {
        long permille = of == 0 ? 1000 : done * 1000 / of;
        if (terminal.interactive() && permille != shown) {
            shown = permille;
            terminal.err().printf("\r%s %,d/%,d (%d%%)  ", what, done, of, permille / 10);
            if (done >= of) {
                clearProgress();
            }
        }
    }

    private void clearProgress() {
        if (shown >= 0) {
            terminal.err().print("\r" + " ".repeat(70) + "\r");
            shown = -1;
        }
    }

    @Override
    public char[] password(String prompt) throws Refusal {
        Optional<String> file = arguments.passwordFile();
        // The file is the password of who runs the verb, never that of another account.
        if (file.isPresent() && prompt.equals(value("--user").orElse(INSTALLER))) {
            return fudaban.ledger.verb.Passwords.firstLine(
                    terminal.workingFolder().resolve(file.get()));
        }
        return terminal.password(prompt).orElseThrow(() -> new Refusal(Call.class, "password.none"));
    }
}
