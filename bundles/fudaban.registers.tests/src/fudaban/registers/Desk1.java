// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import fudaban.document.text.FontStack;
import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.spi.ProfileSource;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.testing.TestPlace;
import fudaban.model.Employer;
import fudaban.model.ModelFactory;
import fudaban.model.Role;
import fudaban.pack.seed.SeedPack;
import fudaban.registers.internal.RegistersModule;
import fudaban.registers.internal.act.AllActs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A desk with the registers of the seed pack, a clock driven by hand, an operator, an administrator and an inspector. */
public final class Desk1 implements AutoCloseable {
    /** Fonts, loaded once. */
    public static final FontStack FONTS = FontStack.shipped();

    private static final String PASSWORD = "correct horse battery";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** Where it lies. */
    public final Path folder;
    /** The ledger. */
    public Ledger ledger;
    /** 役務従事者. */
    public Session operator;

    private final AtomicReference<Instant> now = new AtomicReference<>();

    /** Opens a new one at a time. */
    public Desk1(Path folder, String time) throws Refusal {
        this(folder, time, List.of());
    }

    /** The same with profiles of its own besides those of the seed pack. */
    public Desk1(Path folder, String time, List<ProfileSource.Edition> own) throws Refusal {
        this.folder = folder;
        at(time);
        Desk.Created created = Desk.create(settings(), contributions(own), "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        var accounts = ledger.accounts();
        accounts.create(created.session(), "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        accounts.create(created.session(), "sato", "佐藤", Role.MANAGER, Employer.CONTRACTOR, PASSWORD.toCharArray());
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

    /** What the plug-ins bring. */
    public static Contributions contributions() {
        return contributions(List.of());
    }

    private static Contributions contributions(List<ProfileSource.Edition> own) {
        List<Act<?>> acts = new ArrayList<>(AllActs.list());
        acts.add(new Check());
        return new Contributions(
                List.of(new RegistersModule()),
                acts,
                AllActs.participants(),
                List.of(),
                List.of(new SeedPack(), () -> own),
                List.of(),
                AllActs.handlers(),
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

    /** Enters a row; its number. */
    public String add(String register, Map<String, String> values) throws Refusal {
        return add(operator, register, values);
    }

    /** Enters a row as another account. */
    public String add(Session session, String register, Map<String, String> values) throws Refusal {
        String id = ledger.submit(
                        session, Submission.of(RegisterActs.ADD, new RegisterActs.Add(register, null, values)))
                .records()
                .getFirst();
        return ledger.open(operator, fudaban.registers.model.RegisterRow.class, id)
                .getNumber();
    }

    /** The office agreed that the operator handles 保護すべき情報. */
    public void agreed() throws Refusal {
        add(
                logIn("sato"),
                "handlers",
                Map.of("account", "tanaka", "name", "田中", "agreed", "同意 第1号 R8.1.13", "from", "2026-01-13"));
    }

    @Override
    public void close() {
        ledger.close();
    }

    /** A program that has checked an item. */
    public record Checked(String item, boolean normal, String value, String output) {}

    private static final class Check implements Act<Checked> {
        @Override
        public ActType<Checked> type() {
            return new ActType<>("test.check", Checked.class, Set.of(Role.OPERATOR), "3-3", "", Check.class);
        }

        @Override
        public void run(Checked input, Change change) {
            var fact = ModelFactory.eINSTANCE.createCheckMade();
            fact.setItem(input.item());
            fact.setNormal(input.normal());
            fact.setValue(input.value());
            fact.setOutput(input.output());
            change.tell(fact);
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
