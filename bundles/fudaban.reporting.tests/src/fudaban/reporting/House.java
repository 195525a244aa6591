// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting;

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
import fudaban.ledger.act.Participant;
import fudaban.ledger.act.Work;
import fudaban.ledger.profile.ContractProfile;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.ProfileSource;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.testing.TestPlace;
import fudaban.model.Employer;
import fudaban.model.Role;
import fudaban.model.WorkKind;
import fudaban.office.calendar.AdministrativeCalendar;
import fudaban.office.calendar.HolidayCalendar;
import fudaban.pack.seed.SeedPack;
import fudaban.reporting.internal.ReportingModule;
import fudaban.reporting.internal.act.AllActs;
import fudaban.reporting.internal.act.ClosedDays;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A desk with the contract of the seed pack, a clock driven by hand, and one account of each kind. */
public final class House implements AutoCloseable {
    /** Password of all accounts. */
    public static final String PASSWORD = "correct horse battery";
    /** The desk's zone. */
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    /** Fonts, loaded once. */
    public static final FontStack FONTS = FontStack.shipped();

    /** Where it lies. */
    public final Path folder;
    /** Its time. */
    public final HandClock clock = new HandClock();
    /** The ledger. */
    public Ledger ledger;
    /** 役務従事者. */
    public Session operator;

    private final List<ModelModule> modules = new ArrayList<>(List.of(new ReportingModule()));
    private final List<Act<?>> acts = new ArrayList<>(AllActs.list());
    private final List<ProfileSource> packs = new ArrayList<>(List.of(new SeedPack()));
    private final List<Participant> participants = new ArrayList<>(List.of(new ClosedDays()));

    /** A house that is not opened yet. */
    public House(Path folder) {
        this.folder = folder;
    }

    /** What another topic brings. */
    public House with(ModelModule module, List<Act<?>> more, List<Participant> listeners) {
        modules.add(module);
        acts.addAll(more);
        participants.addAll(listeners);
        return this;
    }

    /** Another pack beside the seed. */
    public House with(ProfileSource pack) {
        packs.add(pack);
        return this;
    }

    /** Makes the ledger at a time, with the contract of the seed pack accepted. */
    public House create(String time) throws Refusal {
        return create(time, contract -> contract);
    }

    /** The same with another contract, made of that one. */
    public House create(String time, UnaryOperator<ContractProfile> other) throws Refusal {
        at(time);
        Desk.Created created = Desk.create(settings(), contributions(), "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        Session setup = created.session();
        var contract = ledger.profile(ContractProfile.class, LocalDate.of(2026, 1, 13));
        ledger.submit(setup, Submission.of(ContractProfile.ACCEPT, new ContractProfile.Accept(other.apply(contract))));
        var accounts = ledger.accounts();
        accounts.create(setup, "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        accounts.create(setup, "sato", "佐藤", Role.MANAGER, Employer.CONTRACTOR, PASSWORD.toCharArray());
        accounts.create(setup, "kanri", "管理", Role.ADMINISTRATOR, Employer.OFFICE, PASSWORD.toCharArray());
        accounts.create(setup, "kensa", "検査", Role.INSPECTOR, Employer.OFFICE, PASSWORD.toCharArray());
        operator = logIn("tanaka");
        return this;
    }

    /** Closes and opens again, as a restart does; opens one that was made before. */
    public void restart() throws Refusal {
        if (ledger != null) {
            ledger.close();
        }
        Desk.Opened opened = Desk.open(settings(), contributions(), "tanaka", PASSWORD.toCharArray());
        ledger = opened.ledger();
        operator = opened.session();
    }

    /** Settings of the ledger. */
    public Settings settings() {
        var settings = new Settings(folder, "desk1", clock, "", Settings.Guard.QUICK);
        return TestPlace.server(folder)
                .map(url -> settings.on(new Server(url, "")))
                .orElse(settings);
    }

    /** What the plug-ins bring, and more acts. */
    public Contributions contributions(Act<?>... more) {
        var calendar = new AdministrativeCalendar(HolidayCalendar.shipped());
        return new Contributions(
                modules,
                Stream.concat(acts.stream(), Arrays.stream(more)).toList(),
                participants,
                List.of(),
                packs,
                List.of(),
                new PlainKeys(),
                calendar::plus);
    }

    /** Another account. */
    public Session logIn(String name) throws Refusal {
        return ledger.logIn(name, PASSWORD.toCharArray());
    }

    /** Sets the clock, as {@code 2026-04-01T09:30}. */
    public Instant at(String time) {
        return clock.set(java.time.LocalDateTime.parse(time).atZone(TOKYO).toInstant());
    }

    /** A time on a day. */
    public static Instant time(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(TOKYO).toInstant();
    }

    /** Submits an act now. */
    public Receipt submit(String act, java.lang.Record input) throws Refusal {
        return ledger.submit(operator, Submission.of(act, input));
    }

    /** 着手 now; the id of the item. */
    public String start(String row, String title) throws Refusal {
        return submit(Work.START, new Work.Start(row, title, WorkKind.HAND, true, null, null))
                .records()
                .getFirst();
    }

    /** 完了 now. */
    public void finish(String item, String outcome, int count) throws Refusal {
        submit(Work.FINISH, new Work.Finish(item, null, outcome, null, count));
    }

    /** 事後入力 of a whole piece of work; the id of the item. */
    public String enter(String row, String title, Instant begin, Instant end, Work.Text text) throws Refusal {
        return ledger.submit(
                        operator,
                        Submission.of(Work.ENTER, new Work.Enter(row, title, WorkKind.HAND, begin, text, null))
                                .happenedAt(end))
                .records()
                .getFirst();
    }

    @Override
    public void close() {
        ledger.close();
    }

    /** A clock driven by hand; each look moves it by a millisecond, so that entries stand in order. */
    public static final class HandClock extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-04-01T00:30:00Z"));

        Instant set(Instant time) {
            now.set(time);
            return time;
        }

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
}
