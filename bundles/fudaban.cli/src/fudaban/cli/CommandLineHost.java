// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/** Runs one command line: finds the verb, opens the ledger where it needs one, and turns what happened into an exit code and a sentence. */
public final class CommandLineHost {
    public static final int DONE = 0;
    public static final int FINDINGS = 1;
    public static final int USAGE = 2;
    public static final int REFUSED = 3;
    public static final int FAILED = 70;

    private final Collection<Verb> verbs;
    private final Contributions contributions;
    private final Terminal terminal;
    private final Locale locale;
    private final UnaryOperator<Settings> how;

    public CommandLineHost(Collection<Verb> verbs, Contributions contributions, Terminal terminal, Locale locale) {
        this(verbs, contributions, terminal, locale, UnaryOperator.identity());
    }

    /** @param how opens desks otherwise than their folders say: for tests */
    CommandLineHost(
            Collection<Verb> verbs,
            Contributions contributions,
            Terminal terminal,
            Locale locale,
            UnaryOperator<Settings> how) {
        this.how = how;
        this.verbs = List.copyOf(verbs);
        this.contributions = contributions;
        this.terminal = terminal;
        this.locale = locale;
    }

    /** Runs the command line; never throws. */
    public int run(String... words) {
        Locale language =
                Arrays.asList(words).contains("--lang") ? Locale.forLanguageTag(after(words, "--lang")) : locale;
        var grammar = Grammar.of(verbs, language, words);
        try {
            CommandLine.ParseResult parsed = grammar.root().parseArgs(words);
            var asked = Grammar.last(parsed);
            var verb = grammar.verb(parsed);
            if (asked.isUsageHelpRequested() || verb.isEmpty()) {
                asked.commandSpec().commandLine().usage(asked.isUsageHelpRequested() ? terminal.out() : terminal.err());
                return asked.isUsageHelpRequested() ? DONE : USAGE;
            }
            return run(verb.get(), grammar.arguments(parsed));
        } catch (CommandLine.ParameterException wrong) {
            terminal.err().println(grammar.help().wrong(wrong));
            return USAGE;
        } catch (Refusal refusal) {
            terminal.err().println(refusal.sentence(language));
            return REFUSED;
        } catch (IOException | RuntimeException failure) {
            terminal.err()
                    .println(new Refusal(CommandLineHost.class, "failed", String.valueOf(failure.getMessage()))
                            .sentence(language));
            failure.printStackTrace(terminal.err());
            return FAILED;
        }
    }

    private static String after(String[] words, String option) {
        int at = Arrays.asList(words).indexOf(option);
        return at + 1 < words.length ? words[at + 1] : "ja";
    }

    private int run(Verb verb, Arguments arguments) throws Refusal, IOException {
        Settings settings = how.apply(Settings.of(folder(arguments)));
        if (!verb.needsLedger()) {
            return Spoken.run(verb, new Call(arguments, terminal, settings, contributions, null, null));
        }
        String user = arguments.user().orElseThrow(() -> new Refusal(CommandLineHost.class, "user.none"));
        var asking = new Call(arguments, terminal, settings, contributions, null, null);
        Desk.Opened opened = Desk.open(settings, contributions, user, asking.password(user));
        try (Ledger ledger = opened.ledger()) {
            return Spoken.run(verb, new Call(arguments, terminal, settings, contributions, ledger, opened.session()));
        }
    }

    /** Runs a verb within a ledger that is open already: for verbs made of other verbs. */
    public int run(Ledger ledger, Session session, Settings settings, String... words) throws Refusal, IOException {
        var grammar = Grammar.of(verbs, locale, words);
        CommandLine.ParseResult parsed = grammar.root().parseArgs(words);
        Verb verb = grammar.verb(parsed)
                .orElseThrow(() -> new IllegalArgumentException("no verb: " + String.join(" ", words)));
        return Spoken.run(
                verb, new Call(grammar.arguments(parsed), terminal, settings, contributions, ledger, session));
    }

    private Path folder(Arguments arguments) {
        String data = arguments.data().orElse(System.getenv().getOrDefault("FUDABAN_DATA", ""));
        return data.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "fudaban")
                : terminal.workingFolder().resolve(data).normalize();
    }
}
