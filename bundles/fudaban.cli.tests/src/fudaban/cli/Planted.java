// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fudaban.cli.verbs.CoreVerbs;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.profile.ContractProfile;
import fudaban.ledger.query.Query;
import fudaban.ledger.verb.Verb;
import fudaban.model.Employer;
import fudaban.model.ModelPackage;
import fudaban.model.Record;
import fudaban.model.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A desk after a busy day on sample data: something in every table, and something protected in most. */
final class Planted implements AutoCloseable {
    static final String PASSWORD = "correct horse battery";
    private static final String FEATURE = "http://fudaban/feature";

    final Path folder;
    final Path password;
    final Ledger ledger;
    final Session setup;
    final Session operator;
    final Session inspector;
    final Settings settings;
    final List<Verb> verbs;

    private final Product product;
    private final CommandLineHost host;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    Planted(Path folder) throws Refusal, IOException {
        this.product = Product.find();
        this.verbs = new ArrayList<>(product.verbs());
        Terminal quiet = new Quiet();
        verbs.addAll(CoreVerbs.all(quiet, List::of));
        this.folder = folder;
        Settings usual = Settings.of(folder.resolve("data")).quick();
        this.settings = usual.with(afternoon(usual.clock()));
        this.password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        this.host = new CommandLineHost(verbs, product.contributions(), quiet, Locale.JAPAN);
        Desk.Created created = Desk.create(settings, product.contributions(), "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        setup = created.session();
        var contract = ledger.profile(ContractProfile.class, LocalDate.now(ledger.clock()));
        ledger.submit(setup, Submission.of(ContractProfile.ACCEPT, new ContractProfile.Accept(contract)));
        var accounts = ledger.accounts();
        accounts.create(setup, "tanaka", "役務", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        accounts.create(setup, "kanri", "官側", Role.ADMINISTRATOR, Employer.OFFICE, PASSWORD.toCharArray());
        accounts.create(setup, "kensa", "検査", Role.INSPECTOR, Employer.OFFICE, PASSWORD.toCharArray());
        accounts.create(setup, "sato", "佐藤", Role.MANAGER, Employer.CONTRACTOR, PASSWORD.toCharArray());
        host.run(
                ledger,
                ledger.logIn("sato", PASSWORD.toCharArray()),
                settings,
                "register",
                "add",
                "handlers",
                "アカウント名=tanaka",
                "氏名=役務　従事代",
                "官側の同意（番号・日付）=同意 第1号",
                "指定日=2026-01-13");
        operator = ledger.logIn("tanaka", PASSWORD.toCharArray());
        inspector = ledger.logIn("kensa", PASSWORD.toCharArray());
    }

    /** The same day from three o'clock on: what the verbs enter of the morning is over then, at whatever hour the test runs. */
    private static Clock afternoon(Clock clock) {
        var now = clock.instant().atZone(clock.getZone());
        return Clock.offset(clock, Duration.between(now, now.with(LocalTime.of(15, 0))));
    }

    @Override
    public void close() {
        ledger.close();
    }

    /** A file for a verb to read. */
    String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** What a verb said, on both streams. */
    String run(Session session, String... words) throws IOException {
        said.reset();
        try {
            host.run(ledger, session, settings, words);
        } catch (Refusal refused) {
            return said() + refused.sentence(Locale.JAPAN) + refused.sentence(Locale.ENGLISH);
        }
        return said();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** The operator does something that must succeed; what it said for programs. */
    JsonNode done(String... words) throws Refusal, IOException {
        said.reset();
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = "--json";
        int code = host.run(ledger, operator, settings, all);
        assertTrue(code == 0 || code == 1, String.join(" ", words) + "\n" + said());
        return JsonMapper.builder().build().readTree(said().lines().toList().getLast());
    }

    /** All texts of protected features that say something, of all records: at least three characters. */
    Set<String> secrets() throws Refusal {
        Set<String> secrets = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (EPackage model : models()) {
            for (var classifier : model.getEClassifiers()) {
                if (classifier instanceof EClass type
                        && !type.isAbstract()
                        && ModelPackage.Literals.RECORD.isSuperTypeOf(type)) {
                    for (Record record : all(type)) {
                        texts(record, secrets, open);
                    }
                }
            }
        }
        // A day says nothing of anybody by itself, and the same day stands in features everybody sees.
        secrets.removeIf(
                secret -> secret.length() < 3 || open.contains(secret) || secret.matches("\\d{4}-\\d{2}-\\d{2}"));
        return secrets;
    }

    private List<EPackage> models() {
        List<EPackage> models = new ArrayList<>(List.of(ModelPackage.eINSTANCE));
        product.contributions().modules().forEach(module -> models.add(module.model()));
        return models;
    }

    @SuppressWarnings("unchecked")
    private List<Record> all(EClass type) throws Refusal {
        Class<? extends Record> java = (Class<? extends Record>) type.getInstanceClass();
        List<Record> all = new ArrayList<>();
        for (var row : ledger.list(operator, Query.of(java).limit(1000)).rows()) {
            all.add(ledger.open(operator, java, row.id()));
        }
        return all;
    }

    private static void texts(Record record, Set<String> secrets, Set<String> open) {
        texts((EObject) record, secrets, open);
        for (TreeIterator<EObject> parts = record.eAllContents(); parts.hasNext(); ) {
            texts(parts.next(), secrets, open);
        }
    }

    private static void texts(EObject object, Set<String> secrets, Set<String> open) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEType().getInstanceClass() == String.class
                    && !attribute.isMany()
                    && object.eGet(attribute) != null
                    && detail(attribute, "ref").isEmpty()) {
                boolean guarded = detail(attribute, "classification")
                        .filter(value -> !value.equals("OPEN"))
                        .isPresent();
                parts((String) object.eGet(attribute)).forEach((guarded ? secrets : open)::add);
            } else if (attribute.getEType() instanceof EEnum
                    && detail(attribute, "classification").isEmpty()
                    && object.eGet(attribute) != null) {
                // A word of a list that stands where everybody sees it, such as the reason of a return.
                open.add(object.eGet(attribute).toString());
            }
        }
    }

    /** A text, or the values of one that holds several: as JSON, as requests do, or in lines, as rows of registers do. */
    private static List<String> parts(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return text.lines()
                    .map(line -> line.substring(line.indexOf('=') + 1))
                    .toList();
        }
        try {
            List<String> parts = new ArrayList<>();
            collect(JsonMapper.builder().build().readTree(text), parts);
            return parts;
        } catch (IOException notJson) {
            return List.of(text);
        }
    }

    private static void collect(JsonNode node, List<String> parts) {
        if (node.isTextual()) {
            parts.add(node.asText());
        }
        node.forEach(each -> collect(each, parts));
    }

    private static Optional<String> detail(EStructuralFeature feature, String key) {
        return Optional.ofNullable(feature.getEAnnotation(FEATURE))
                .map(annotation -> annotation.getDetails().get(key));
    }

    private final class Quiet implements Terminal {
        @Override
        public PrintStream out() {
            return new PrintStream(said, true, StandardCharsets.UTF_8);
        }

        @Override
        public PrintStream err() {
            return out();
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
}
