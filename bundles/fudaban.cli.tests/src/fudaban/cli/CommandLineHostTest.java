// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.cli.verbs.CoreVerbs;
import fudaban.ledger.Contributions;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.pack.seed.SeedPack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a person types it: words, options, exit codes, sentences. */
class CommandLineHostTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private CommandLineHost host;

    @BeforeEach
    void host() {
        Terminal terminal = new FakeTerminal();
        List<Verb> verbs = new ArrayList<>(List.of(new Echo(), new Plan()));
        verbs.addAll(CoreVerbs.all(terminal, List::of));
        var contributions = new Contributions(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SeedPack()),
                List.of(),
                new NoKeys(),
                LocalDate::plusDays);
        host = new CommandLineHost(verbs, contributions, terminal, Locale.JAPAN, Settings::quick);
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return host.run(words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String password(String name, String password) throws IOException {
        return Files.writeString(folder.resolve(name), password + "\n").toString();
    }

    @Test
    void optionsAndPositionalsReachTheVerb() {
        assertEquals(0, run("test", "echo", "a", "--upper", "--times", "2"));
        assertEquals("A\nA\n", out().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void jsonIsOneValueAndLinesAreSilent() {
        assertEquals(0, run("test", "echo", "x", "--json"));
        assertEquals("{\"text\":\"x\"}", out().strip());
    }

    @Test
    void wrongUsageIsTwoAndNamesWhatIsWrong() {
        assertEquals(CommandLineHost.USAGE, run("test", "echo", "x", "--nonsense"));
        assertTrue(err().contains("--nonsense"), err());
        assertEquals(CommandLineHost.USAGE, run("test"));
        assertEquals(CommandLineHost.USAGE, run());
    }

    @Test
    void theRecoveryKeyIsNotLost() throws IOException {
        String setup = password("setup.txt", "first password of all");
        Path taken = Files.writeString(folder.resolve("taken.txt"), "before");
        Path data = folder.resolve("desk");
        String[] init = {"init", "--data", data.toString(), "--password-file", setup};
        assertEquals(CommandLineHost.REFUSED, run(with(init, "--recovery-file", taken.toString())));
        assertEquals("before", Files.readString(taken));
        assertFalse(Files.exists(data.resolve("keys.json")), "nothing was made");
        assertEquals(0, run(with(init, "--json")));
        assertTrue(out().contains("\"recoveryKey\":\""), out());
    }

    @Test
    void thePasswordFileIsNotTheOneOfANewAccount() throws IOException {
        String setup = password("setup.txt", "first password of all");
        String data = folder.resolve("desk").toString();
        assertEquals(0, run("init", "--data", data, "--password-file", setup));
        int code = run(
                "user",
                "add",
                "tanaka",
                "--role",
                "operator",
                "--data",
                data,
                "--user",
                "setup",
                "--password-file",
                setup);
        assertTrue(code != 0, "no terminal to ask at");
        assertEquals(0, run("user", "list", "--data", data, "--user", "setup", "--password-file", setup));
        assertFalse(out().contains("tanaka"), out());
    }

    /** What nobody could be asked about is put to the operator. */
    @Test
    void anEffectWithoutOutcomeIsListedAndSettled() throws IOException {
        String word = password("word.txt", "first password of all");
        String data = folder.resolve("desk").toString();
        String[] setup = {"--data", data, "--user", "setup", "--password-file", word};
        String[] operator = {"--data", data, "--user", "tanaka", "--password-file", word};
        assertEquals(0, run("init", "--data", data, "--password-file", word), this::err);
        String[] add = {"user", "add", "tanaka", "--role", "operator", "--new-password-file", word};
        assertEquals(0, run(with(add, setup)), this::err);
        assertEquals(0, run(with(new String[] {"steps", "list"}, operator)), this::err);
        assertEquals(0, run(with(new String[] {"test", "plan"}, operator)), this::err);
        assertEquals(1, run(with(new String[] {"steps", "list", "--json"}, operator)), this::err);
        assertTrue(out().contains("\"state\":\"UNCLEAR\""), out());
        String[] settle = {"steps", "settle", "test.effect:1"};
        assertEquals(CommandLineHost.REFUSED, run(with(settle, operator)), "done or failed");
        String[] other = {"steps", "settle", "test.effect:2", "--done"};
        assertEquals(CommandLineHost.REFUSED, run(with(other, operator)));
        assertEquals(0, run(with(with(settle, "--failed"), operator)), this::err);
        assertEquals(0, run(with(new String[] {"steps", "list"}, operator)), this::err);
    }

    private static String[] with(String[] words, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    @Test
    void helpIsThereOnEveryLevel() {
        assertEquals(0, run("--help"));
        assertTrue(out().contains("journal") && out().contains("backup") && out().contains("user"), out());
        assertEquals(0, run("journal", "verify", "--help"));
        assertTrue(out().contains("--head"), out());
    }

    @Test
    void aRefusalIsThreeWithItsSentenceInTheLanguageAsked() {
        assertEquals(CommandLineHost.REFUSED, run("test", "echo", "refuse"));
        assertTrue(err().contains("NAME"), err());
        assertEquals(
                CommandLineHost.REFUSED,
                run("user", "list", "--data", folder.resolve("none").toString()));
        assertTrue(err().contains("--user"), err());
        run("user", "list", "--data", folder.resolve("none").toString(), "--lang", "en");
        assertTrue(err().startsWith("It is not said who is working"), err());
    }

    @Test
    void anUnexpectedFailureIsSeventy() {
        assertEquals(CommandLineHost.FAILED, run("test", "echo", "fail"));
    }

    @Test
    void aDeskIsMadeUsersAddedAndTheJournalVerified() throws IOException {
        String setup = password("setup.txt", "first password of all");
        String operator = password("operator.txt", "second password of all");
        String data = folder.resolve("data").toString();
        assertEquals(
                0,
                run(
                        "init",
                        "--data",
                        data,
                        "--user",
                        "setup",
                        "--password-file",
                        setup,
                        "--recovery-file",
                        folder.resolve("recovery.txt").toString()),
                this::err);
        assertEquals(
                0,
                run(
                        "contract",
                        "accept",
                        "--on",
                        "2026-04-01",
                        "--data",
                        data,
                        "--user",
                        "setup",
                        "--password-file",
                        setup),
                this::err);
        assertEquals(
                0,
                run(
                        "user",
                        "add",
                        "tanaka",
                        "--role",
                        "operator",
                        "--new-password-file",
                        operator,
                        "--data",
                        data,
                        "--user",
                        "setup",
                        "--password-file",
                        setup),
                this::err);
        assertEquals(
                CommandLineHost.REFUSED,
                run("user", "add", "x", "--role", "boss", "--data", data, "--user", "setup", "--password-file", setup));
        assertEquals(
                0,
                run("user", "list", "--json", "--data", data, "--user", "tanaka", "--password-file", operator),
                this::err);
        assertTrue(out().contains("\"tanaka\""), out());
        assertEquals(
                0,
                run("journal", "verify", "--data", data, "--user", "tanaka", "--password-file", operator),
                () -> out() + err());
        assertEquals(
                CommandLineHost.REFUSED,
                run("user", "list", "--data", data, "--user", "tanaka", "--password-file", setup));
        assertFalse(err().contains("second password"), err());
    }

    @Test
    void whatIsRestoredIsChecked() throws IOException {
        String setup = password("setup.txt", "first password of all");
        String data = folder.resolve("data").toString();
        String recovery = folder.resolve("recovery.txt").toString();
        String[] who = {"--user", "setup", "--password-file", setup};
        assertEquals(0, run(words(who, "init", "--data", data, "--recovery-file", recovery)), this::err);
        assertEquals(0, run(words(who, "backup", "create", "--data", data)), this::err);
        String backup = out().strip();
        assertEquals(0, run(words(who, "backup", "list", "--data", data)), this::err);
        assertTrue(out().matches("(?s)\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  .*"), out());
        String first = folder.resolve("first").toString();
        assertEquals(0, run("backup", "restore", backup, first, "--recovery-file", recovery), this::err);
        assertTrue(out().contains("journal verify") && out().contains(first), out());
        String second = folder.resolve("second").toString();
        assertEquals(0, run(words(who, "backup", "restore", backup, second, "--recovery-file", recovery)), this::err);
        assertTrue(out().contains("相違なし"), out());
    }

    private static String[] words(String[] who, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(who)).toArray(String[]::new);
    }

    private final class FakeTerminal implements Terminal {
        @Override
        public PrintStream out() {
            return new PrintStream(out, true, StandardCharsets.UTF_8);
        }

        @Override
        public PrintStream err() {
            return new PrintStream(err, true, StandardCharsets.UTF_8);
        }

        @Override
        public boolean interactive() {
            return false;
        }

        @Override
        public Optional<char[]> password(String prompt) {
            return Optional.empty();
        }

        @Override
        public Path workingFolder() {
            return folder;
        }
    }

    /** Plans an effect and ends before it is done. */
    private static final class Plan implements Verb {
        @Override
        public String words() {
            return "test plan";
        }

        @Override
        public Text summary() {
            return new Text("計画だけする", "plan only");
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public int run(Invocation call) throws Refusal {
            call.ledger().steps().intend(call.session(), "test.effect", "test.effect:1", "", Map.of(), null);
            return 0;
        }
    }

    private static final class Echo implements Verb {
        @Override
        public String words() {
            return "test echo";
        }

        @Override
        public Text summary() {
            return new Text("繰り返す", "repeat");
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(
                    Parameter.positional("TEXT", "文", "text", true),
                    Parameter.flag("--upper", "大文字", "upper case"),
                    Parameter.option("--times", "回数", "times"));
        }

        @Override
        public boolean needsLedger() {
            return false;
        }

        @Override
        public int run(Invocation call) throws Refusal {
            String text = call.value("TEXT").orElseThrow();
            switch (text) {
                case "refuse" -> call.path("NAME");
                case "fail" -> throw new IllegalStateException("on purpose");
                default -> {
                    for (int i = 0; i < Integer.parseInt(call.value("--times").orElse("1")); i++) {
                        call.line(call.flag("--upper") ? text.toUpperCase(Locale.ROOT) : text);
                    }
                    call.result(Map.of("text", text));
                }
            }
            return 0;
        }
    }

    private static final class NoKeys implements TextKeys {
        @Override
        public String sortKey(String text) {
            return Integer.toHexString(text.hashCode());
        }

        @Override
        public Set<String> grams(String text) {
            return Set.of();
        }

        @Override
        public String fold(String text) {
            return text;
        }
    }
}
