// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

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
import fudaban.ledger.query.Query;
import fudaban.ledger.spi.ProfileSource;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.testing.TestPlace;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.Employer;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import fudaban.model.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A ledger with two acts on one person's card, and a clock moved by hand. */
final class TestDesk implements AutoCloseable {
    static final String PASSWORD = "correct horse battery";
    final Ledger ledger;
    final Session operator;
    final Session inspector;
    final Session manager;
    final Path folder;
    private Instant now = Instant.parse("2026-04-01T01:00:00Z");

    TestDesk(Path folder) throws Refusal {
        this.folder = folder;
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Tokyo");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                now = now.plusMillis(1);
                return now;
            }
        };
        var contributions = new Contributions(
                List.of(),
                List.of(new Enrol(), new Suspend(), new KeepScan()),
                List.of(),
                List.of(),
                List.of(TestDesk::profiles),
                List.of(),
                new PlainKeys(),
                LocalDate::plusDays);
        var file = new Settings(folder, "desk1", clock, "", Settings.Guard.QUICK);
        var settings = TestPlace.server(folder)
                .map(url -> file.on(new Server(url, "")))
                .orElse(file);
        Desk.Created created = Desk.create(settings, contributions, "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        var accounts = ledger.accounts();
        Session setup = created.session();
        accounts.create(setup, "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        accounts.create(setup, "sato", "佐藤", Role.MANAGER, Employer.CONTRACTOR, PASSWORD.toCharArray());
        accounts.create(setup, "kensa", "検査", Role.INSPECTOR, Employer.OFFICE, PASSWORD.toCharArray());
        operator = ledger.logIn("tanaka", PASSWORD.toCharArray());
        manager = ledger.logIn("sato", PASSWORD.toCharArray());
        inspector = ledger.logIn("kensa", PASSWORD.toCharArray());
        ledger.submit(operator, Submission.of("test.enrol", new EnrolInput("1001", "髙橋")));
    }

    private static List<ProfileSource.Edition> profiles() {
        return List.of(
                new ProfileSource.Edition("ConfirmationProfile", "test", LocalDate.of(2026, 1, 1), """
                    {"approvalDueServiceDays": 3, "acts": {
                      "test.suspend": {"allowed": ["none", "paper", "oral"], "approvers": []},
                      "ledger.erase": {"allowed": ["none"], "approvers": []}}}\
                    """),
                new ProfileSource.Edition("SightProfile", "test", LocalDate.of(2026, 1, 1), """
                    {"roles": {"OPERATOR": ["PERSONAL"], "MANAGER": ["PERSONAL"]}}\
                    """));
    }

    void today(String day) {
        now = LocalDate.parse(day).atTime(10, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
    }

    static Submission suspend() {
        return Submission.of("test.suspend", new SuspendInput("C00001", "亡失"));
    }

    String waitingOnPaper() throws Refusal {
        return ledger.submit(operator, suspend().confirmed(new Confirmation.Paper()))
                .request()
                .orElseThrow();
    }

    String doneOnInstruction() throws Refusal {
        return ledger.submit(operator, suspend().confirmed(new Confirmation.Oral("当直 鈴木", now)))
                .request()
                .orElseThrow();
    }

    Credential card() throws Refusal {
        return ledger.open(
                operator,
                Credential.class,
                ledger.list(operator, Query.of(Credential.class))
                        .rows()
                        .getFirst()
                        .id());
    }

    String person() throws Refusal {
        return ledger.list(operator, Query.of(Person.class)).rows().getFirst().id();
    }

    @Override
    public void close() {
        ledger.close();
    }

    record EnrolInput(String staffNumber, String family) {}

    record SuspendInput(String credential, String reason) {}

    private static final class Enrol implements Act<EnrolInput> {
        @Override
        public ActType<EnrolInput> type() {
            return new ActType<>("test.enrol", EnrolInput.class, Set.of(Role.OPERATOR), "1-1", "", Enrol.class);
        }

        @Override
        public void run(EnrolInput input, Change change) {
            Person person = change.create(Person.class);
            person.setStaffNumber(input.staffNumber());
            person.setDisplayName(input.family() + "　太郎");
            Credential card = change.create(Credential.class);
            card.setNumber("C%05d".formatted(change.next("card")));
            card.setPerson(person.getId());
            card.setHolderName(person.getDisplayName());
            card.setState(CredentialState.ACTIVE);
        }
    }

    private static final class Suspend implements Act<SuspendInput> {
        @Override
        public ActType<SuspendInput> type() {
            return new ActType<>("test.suspend", SuspendInput.class, Set.of(Role.OPERATOR), "1-4", "", Suspend.class);
        }

        @Override
        public void run(SuspendInput input, Change change) throws Refusal {
            Credential card = change.find(
                            Credential.class, ModelPackage.Literals.CREDENTIAL__NUMBER, input.credential())
                    .orElseThrow();
            if (card.getState() != CredentialState.ACTIVE && card.getState() != CredentialState.ISSUED) {
                throw new Refusal(TestDesk.class, "test.not-active", input.credential());
            }
            // A second suspension of a card that is not handed over yet stands for a change in between.
            card.setState(input.reason().equals("未交付") ? CredentialState.ISSUED : CredentialState.SUSPENDED);
            card.setReason(input.reason());
        }
    }

    private static final class PlainKeys implements TextKeys {
        @Override
        public String sortKey(String text) {
            return Integer.toHexString(text.hashCode());
        }

        @Override
        public Set<String> grams(String text) {
            return Set.of(text.substring(0, 1));
        }

        @Override
        public String fold(String text) {
            return text;
        }
    }
}
