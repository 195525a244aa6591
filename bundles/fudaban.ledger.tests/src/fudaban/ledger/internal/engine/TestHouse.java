// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.act.Participant;
import fudaban.ledger.internal.engine.words.Words;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.ProfileSource;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.step.StepKind;
import fudaban.ledger.testing.TestPlace;
import fudaban.model.Classification;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.Employer;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import fudaban.model.Record;
import fudaban.model.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A small house for tests: two acts on people and cards, profiles as text, a clock driven by hand. */
final class TestHouse {
    static final String PASSWORD = "correct horse battery";
    static final LocalDate START = LocalDate.of(2026, 4, 1);

    final Path folder;
    final HandClock clock = new HandClock(Instant.parse("2026-04-01T00:30:00Z"));
    final List<Participant> participants = new ArrayList<>();
    final List<StepKind> steps = new ArrayList<>();
    final List<ModelModule> modules = new ArrayList<>();
    /** Further editions of profiles. */
    final List<ProfileSource.Edition> more = new ArrayList<>();
    /** Further acts. */
    final List<Act<?>> acts = new ArrayList<>();
    /** Other sights than the usual ones, as the profile's JSON. */
    String sights = """
        {"roles": {"OPERATOR": ["PERSONAL"], "MANAGER": ["PERSONAL"],
          "ADMINISTRATOR": ["PERSONAL", "NETWORK", "INTERFACE", "SECURITY", "KEY", "ARTWORK"]}}\
        """;

    private final String fileSystem;
    /** The server it works on; null: a file of its own. */
    private String server;
    /** Its name among the desks of a server. */
    private String desk = "desk1";

    TestHouse(Path folder) {
        this(folder, "");
    }

    /** A desk on a server. */
    static TestHouse on(String server, String desk, Path folder) {
        var house = new TestHouse(folder);
        house.server = server;
        house.desk = desk;
        return house;
    }

    /** Where the tests of now have their desks. */
    static TestHouse placed(Path folder) {
        return TestPlace.server(folder).map(url -> on(url, "desk1", folder)).orElseGet(() -> new TestHouse(folder));
    }

    TestHouse(Path folder, String fileSystem) {
        this.folder = folder;
        this.fileSystem = fileSystem;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Settings settings() {
        var settings = new Settings(folder, desk, clock, fileSystem, Settings.Guard.QUICK);
        return server == null ? settings : settings.on(new Server(server, ""));
    }

    Contributions contributions() {
        var all = new ArrayList<Act<?>>(acts);
        all.addAll(List.of(new Enrol(), new Suspend(), new Rename(), new Mail(), new Classify(), new Remove()));
        return new Contributions(
                modules,
                all,
                participants,
                List.of(),
                List.of(profiles(sights), () -> more),
                steps,
                new PlainKeys(),
                LocalDate::plusDays);
    }

    /** A new ledger with an operator, a manager, an administrator and an inspector; the operator's session. */
    Desk.Opened fresh() throws Refusal {
        Desk.Created created = Desk.create(settings(), contributions(), "setup", PASSWORD.toCharArray());
        var accounts = created.ledger().accounts();
        Session setup = created.session();
        accounts.create(setup, "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        accounts.create(setup, "sato", "佐藤", Role.MANAGER, Employer.CONTRACTOR, PASSWORD.toCharArray());
        accounts.create(setup, "kanri", "管理", Role.ADMINISTRATOR, Employer.OFFICE, PASSWORD.toCharArray());
        accounts.create(setup, "kensa", "検査", Role.INSPECTOR, Employer.OFFICE, PASSWORD.toCharArray());
        return new Desk.Opened(created.ledger(), created.ledger().logIn("tanaka", PASSWORD.toCharArray()));
    }

    Desk.Opened open() throws Refusal {
        return Desk.open(settings(), contributions(), "tanaka", PASSWORD.toCharArray());
    }

    static Session logIn(Ledger ledger, String name) throws Refusal {
        return ledger.logIn(name, PASSWORD.toCharArray());
    }

    static String enrol(Ledger ledger, Session session, String staffNumber, String family) throws Refusal {
        return ledger.submit(session, Submission.of("test.enrol", new EnrolInput(staffNumber, family, "太郎")))
                .records()
                .getFirst();
    }

    private static ProfileSource profiles(String sights) {
        return () -> List.of(
                new ProfileSource.Edition("ConfirmationProfile", "test", START.minusYears(1), """
                    {"approvalDueServiceDays": 3, "acts": {
                      "test.suspend": {"allowed": ["approver", "paper", "oral"], "approvers": ["MANAGER"]},
                      "ledger.erase": {"allowed": ["approver", "paper"], "approvers": ["MANAGER", "ADMINISTRATOR"]}}}\
                    """),
                new ProfileSource.Edition("SightProfile", "test", START.minusYears(1), sights));
    }

    record EnrolInput(String staffNumber, String family, String given) {}

    record SuspendInput(String credential, String reason) {}

    record RenameInput(String person, String family) {}

    record MailInput(String person, String mail) {}

    record RemoveInput(String record) {}

    record ClassifyInput(String record, Classification classification) {}

    /** A person with one active card. */
    private static final class Enrol implements Act<EnrolInput> {
        @Override
        public ActType<EnrolInput> type() {
            return new ActType<>(
                    "test.enrol", EnrolInput.class, Set.of(Role.OPERATOR, Role.MANAGER), "1-1", "", Enrol.class);
        }

        @Override
        public void run(EnrolInput input, Change change) throws Refusal {
            if (input.family().isEmpty()) {
                throw new Refusal(Words.class, "test.no-name");
            }
            Person person = change.create(Person.class);
            person.setStaffNumber(input.staffNumber());
            person.setFamilyName(input.family());
            person.setGivenName(input.given());
            person.setDisplayName(input.family() + "　" + input.given());
            Credential card = change.create(Credential.class);
            card.setNumber("C%05d".formatted(change.next("card")));
            card.setPerson(person.getId());
            card.setHolderName(person.getDisplayName());
            card.setState(CredentialState.ACTIVE);
            card.setActiveKey(person.getId() + "/card");
            card.setIssuedOn(change.day());
        }
    }

    private static final class Suspend implements Act<SuspendInput> {
        @Override
        public ActType<SuspendInput> type() {
            return new ActType<>(
                    "test.suspend", SuspendInput.class, Set.of(Role.OPERATOR, Role.MANAGER), "1-4", "", Suspend.class);
        }

        @Override
        public void run(SuspendInput input, Change change) throws Refusal {
            Credential card = change.find(
                            Credential.class, ModelPackage.Literals.CREDENTIAL__NUMBER, input.credential())
                    .orElseThrow(() -> new Refusal(Words.class, "test.no-card", input.credential()));
            if (card.getState() != CredentialState.ACTIVE) {
                throw new Refusal(Words.class, "test.not-active", input.credential());
            }
            card.setState(CredentialState.SUSPENDED);
            card.setActiveKey(null);
            card.setReason(input.reason());
        }
    }

    /** Another family name. */
    private static final class Rename implements Act<RenameInput> {
        @Override
        public ActType<RenameInput> type() {
            return new ActType<>("test.rename", RenameInput.class, Set.of(Role.OPERATOR), "1-2", "", Rename.class);
        }

        @Override
        public void run(RenameInput input, Change change) throws Refusal {
            Person person = change.load(Person.class, input.person());
            person.setFamilyName(input.family());
            person.setDisplayName(input.family() + "　" + person.getGivenName());
        }
    }

    /** Another address. */
    private static final class Mail implements Act<MailInput> {
        @Override
        public ActType<MailInput> type() {
            return new ActType<>("test.mail", MailInput.class, Set.of(Role.OPERATOR), "1-2", "", Mail.class);
        }

        @Override
        public void run(MailInput input, Change change) throws Refusal {
            change.load(Person.class, input.person()).setMail(input.mail());
        }
    }

    /** Ends a record, as an ordinary act does: its history stays. */
    private static final class Remove implements Act<RemoveInput> {
        @Override
        public ActType<RemoveInput> type() {
            return new ActType<>("test.remove", RemoveInput.class, Set.of(Role.OPERATOR), "1-2", "", Remove.class);
        }

        @Override
        public void run(RemoveInput input, Change change) throws Refusal {
            change.remove(change.load(Record.class, input.record()));
        }
    }

    /** Another classification of the record as a whole. */
    private static final class Classify implements Act<ClassifyInput> {
        @Override
        public ActType<ClassifyInput> type() {
            return new ActType<>(
                    "test.classify", ClassifyInput.class, Set.of(Role.ADMINISTRATOR), "", "", Classify.class);
        }

        @Override
        public void run(ClassifyInput input, Change change) throws Refusal {
            change.load(Record.class, input.record()).setClassification(input.classification());
        }
    }

    /** A clock driven by hand; each look moves it a millisecond so that entries stand in order. */
    static final class HandClock extends Clock {
        private final AtomicReference<Instant> now;

        HandClock(Instant start) {
            now = new AtomicReference<>(start);
        }

        /** Moves it; back, too. */
        void forward(Duration by) {
            now.updateAndGet(t -> t.plus(by));
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Tokyo");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return now.updateAndGet(t -> t.plusMillis(1));
        }
    }

    /** Plain keys: lower case, all pairs of characters. */
    private static final class PlainKeys implements TextKeys {
        @Override
        public String sortKey(String text) {
            var key = new StringBuilder();
            text.chars().limit(40).forEach(c -> key.append("%04x".formatted(c)));
            return key.toString();
        }

        @Override
        public Set<String> grams(String text) {
            String folded = fold(text);
            Set<String> grams = new HashSet<>();
            for (int i = 0; i < folded.length(); i++) {
                grams.add(folded.substring(i, Math.min(folded.length(), i + 2)));
            }
            return grams;
        }

        @Override
        public String fold(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    static Confirmation.Approver approver(Ledger ledger, String name) throws Refusal {
        return new Confirmation.Approver(logIn(ledger, name));
    }
}
