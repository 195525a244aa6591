// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fudaban.cli.verbs.CoreVerbs;
import fudaban.ledger.Desk;
import fudaban.ledger.Settings;
import fudaban.ledger.verb.Verb;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every verb of the product, whoever brings it: its help, and that nothing given to it makes it fall over. */
class EveryVerbTest {
    private static final String PASSWORD = "correct horse battery";
    /** These make, restore or fill a whole desk: other tests run them. */
    private static final Set<String> WHOLE =
            Set.of("demo", "init", "sample", "journal rebuild", "journal replay", "database move", "database join");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Product product;
    private List<Verb> verbs;

    @BeforeEach
    void find() throws Exception {
        product = Product.find();
        verbs = new ArrayList<>(product.verbs());
        verbs.addAll(CoreVerbs.all(terminal(), List::of));
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return new CommandLineHost(verbs, product.contributions(), terminal(), Locale.JAPAN).run(words);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private static String[] words(Verb verb, String... more) {
        List<String> words = new ArrayList<>(List.of(verb.words().split(" ")));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @Test
    void theVerbsOfAllPlugInsAreFoundAndNamedOnce() {
        Set<String> names = new TreeSet<>();
        verbs.forEach(verb -> assertTrue(names.add(verb.words()), verb.words() + " stands there twice"));
        assertTrue(
                names.containsAll(Set.of(
                        "approval list",
                        "decision print",
                        "issuance list",
                        "journal verify",
                        "load accounts",
                        "load blanks",
                        "load cards",
                        "load organizations",
                        "load people",
                        "load work",
                        "personnel events import",
                        "personnel reorganise",
                        "register accounts",
                        "reservation confirm",
                        "user list")),
                names.toString());
    }

    @Test
    void helpIsThereForEachInBothLanguagesWithoutALogIn() {
        Set<String> groups = new TreeSet<>(List.of(""));
        for (Verb verb : verbs) {
            assertEquals(0, run(words(verb, "--help")), this::said);
            String ja = said();
            assertTrue(ja.contains(verb.summary().ja().substring(0, 4)) && ja.contains("終了コード"), ja);
            assertEquals(0, run(words(verb, "--help", "--lang", "en")), this::said);
            assertTrue(said().contains(verb.summary().en().split(" ")[0]) && said().contains("Exit codes"), said());
            assertFalse(said().contains("終了コード") || said().contains("使い方"), said());
            for (Verb.Parameter parameter : verb.parameters()) {
                assertTrue(said().contains(parameter.name()), parameter.name() + " is missing in\n" + said());
            }
            for (int end = verb.words().lastIndexOf(' ');
                    end > 0;
                    end = verb.words().lastIndexOf(' ', end - 1)) {
                groups.add(verb.words().substring(0, end));
            }
        }
        for (String group : groups) {
            String[] words = (group + " --help").strip().split(" ");
            assertEquals(0, run(words), this::said);
            assertFalse(said().contains("[]"), this::said);
        }
    }

    @Test
    void nothingMakesAVerbFallOver() throws Exception {
        Path data = folder.resolve("data");
        try (var ledger = Desk.create(
                        Settings.of(data).quick(), product.contributions(), "setup", PASSWORD.toCharArray())
                .ledger()) {
            var setup = ledger.logIn("setup", PASSWORD.toCharArray());
            ledger.accounts().create(setup, "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        }
        String password =
                Files.writeString(folder.resolve("password"), PASSWORD + "\n").toString();
        Settings settings = Settings.of(data).quick();
        try (var ledger = Desk.open(settings, product.contributions(), "tanaka", PASSWORD.toCharArray())
                .ledger()) {
            var session = ledger.logIn("tanaka", PASSWORD.toCharArray());
            var host = new CommandLineHost(verbs, product.contributions(), terminal(), Locale.JAPAN);
            for (Verb verb : verbs) {
                if (WHOLE.contains(verb.words()) || !verb.needsLedger()) {
                    continue;
                }
                List<String> words = new ArrayList<>(List.of(verb.words().split(" ")));
                words.addAll(List.of("--json", "--password-file", password));
                for (Verb.Parameter parameter : verb.parameters()) {
                    boolean positional = !parameter.name().startsWith("-");
                    if (parameter.required() && !positional) {
                        words.addAll(List.of(parameter.name(), "無い値"));
                    } else if (positional && parameter.required()) {
                        words.add(folder.resolve("none").toString());
                    }
                }
                out.reset();
                err.reset();
                int code;
                try {
                    code = host.run(ledger, session, settings, words.toArray(String[]::new));
                } catch (fudaban.ledger.Refusal refused) {
                    code = CommandLineHost.REFUSED;
                    assertNotEquals(refused.key(), refused.sentence(Locale.ENGLISH));
                    assertFalse(refused.sentence(Locale.JAPAN).startsWith(refused.key()), refused.key());
                } catch (java.io.IOException | RuntimeException | AssertionError failure) {
                    throw new AssertionError(String.join(" ", words), failure);
                }
                assertTrue(code == 0 || code == 1 || code == CommandLineHost.REFUSED, String.join(" ", words));
                if (code != CommandLineHost.REFUSED) {
                    String json = out.toString(StandardCharsets.UTF_8).strip();
                    assertFalse(json.contains("\n"), verb.words() + " prints more than one value:\n" + json);
                    JsonMapper.builder().build().readTree(json);
                    assertFalse(json.isEmpty(), verb.words() + " has no result for programs");
                }
            }
        }
    }

    private Terminal terminal() {
        return new Terminal() {
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
        };
    }
}
