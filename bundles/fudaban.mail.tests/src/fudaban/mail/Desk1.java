// SPDX-License-Identifier: EPL-2.0
package fudaban.mail;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Participant;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.testing.TestPlace;
import fudaban.mail.internal.MailModule;
import fudaban.mail.internal.act.AllActs;
import fudaban.mail.model.MailLetter;
import fudaban.model.Employer;
import fudaban.model.Fact;
import fudaban.model.ProtectedLeft;
import fudaban.model.Role;
import fudaban.pack.seed.SeedPack;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A desk with an outbox, a clock driven by hand, an operator, an administrator and an inspector. */
public final class Desk1 implements AutoCloseable {
    private static final String PASSWORD = "correct horse battery";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** Where it lies. */
    public final Path folder;
    /** The ledger. */
    public Ledger ledger;
    /** 役務従事者. */
    public Session operator;

    /** What 保護すべき情報 was told to have left. */
    public final List<ProtectedLeft> left = new CopyOnWriteArrayList<>();

    private final AtomicReference<Instant> now = new AtomicReference<>();

    /** Opens a new one at a time. */
    public Desk1(Path folder, String time) throws Refusal {
        this.folder = folder;
        at(time);
        Desk.Created created = Desk.create(settings(), contributions(), "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        var accounts = ledger.accounts();
        accounts.create(created.session(), "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        accounts.create(created.session(), "kanri", "管理", Role.ADMINISTRATOR, Employer.OFFICE, PASSWORD.toCharArray());
        accounts.create(created.session(), "kensa", "検査", Role.INSPECTOR, Employer.OFFICE, PASSWORD.toCharArray());
        operator = logIn("tanaka");
    }

    /** Settings of the ledger. */
    public Settings settings() {
        var settings = new Settings(
                folder,
                "desk1",
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return TOKYO;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return Clock.fixed(instant(), zone);
                    }

                    @Override
                    public Instant instant() {
                        return now.updateAndGet(time -> time.plusMillis(1));
                    }
                },
                "",
                Settings.Guard.QUICK);
        return TestPlace.server(folder)
                .map(url -> settings.on(new Server(url, "")))
                .orElse(settings);
    }

    private Contributions contributions() {
        return new Contributions(
                List.of(new MailModule()),
                AllActs.list(),
                List.of(new Left(left)),
                List.of(),
                List.of(new SeedPack()),
                List.of(),
                new PlainKeys(),
                LocalDate::plusDays);
    }

    /** Sets the clock, as {@code 2026-04-01T09:30}. */
    public void at(String time) {
        now.set(LocalDateTime.parse(time).atZone(TOKYO).toInstant());
    }

    /** Another account. */
    public Session logIn(String name) throws Refusal {
        return ledger.logIn(name, PASSWORD.toCharArray());
    }

    /** Submits an act. */
    public Receipt submit(String act, java.lang.Record input) throws Refusal {
        return ledger.submit(operator, Submission.of(act, input));
    }

    /** The letter as it stands. */
    public MailLetter letter(String id) throws Refusal {
        return ledger.open(operator, MailLetter.class, id);
    }

    /** Closes the ledger and opens it again, as after a restart. */
    public void restart() throws Refusal {
        ledger.close();
        Desk.Opened opened = Desk.open(settings(), contributions(), "tanaka", PASSWORD.toCharArray());
        ledger = opened.ledger();
        operator = opened.session();
    }

    @Override
    public void close() {
        ledger.close();
    }

    private record Left(List<ProtectedLeft> told) implements Participant {
        @Override
        public void heard(Fact fact, Change change) {
            if (fact instanceof ProtectedLeft left) {
                told.add(left);
            }
        }
    }

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
}
