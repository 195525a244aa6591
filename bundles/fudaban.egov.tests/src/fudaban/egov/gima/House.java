// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import fudaban.egov.gima.internal.act.AllActs;
import fudaban.egov.gima.internal.act.LinkPeople;
import fudaban.egov.gima.internal.osgi.GimaModule;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.release.SendStep;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.act.Act;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.ProfileSource;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.testing.TestPlace;
import fudaban.ledger.verb.Verb;
import fudaban.model.Employer;
import fudaban.model.Record;
import fudaban.model.Role;
import fudaban.pack.gima.GimaPack;
import fudaban.pack.seed.SeedPack;
import fudaban.personnel.Personnel;
import fudaban.personnel.model.PersonnelPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EPackage;

/** A ledger in a folder with the acts of this topic and the shipped packs, an operator and a manager. */
public final class House implements AutoCloseable {
    static final String PASSWORD = "correct horse battery";

    final Path folder;
    final String fileSystem;
    Ledger ledger;
    Session session;

    /** Makes a new one, or opens the one that is there. */
    public House(Path folder) throws Refusal {
        this(folder, "");
    }

    House(Path folder, String fileSystem) throws Refusal {
        this.folder = folder;
        this.fileSystem = fileSystem;
        if (Desk.exists(folder)) {
            opened();
            return;
        }
        Desk.Created created = Desk.create(settings(), contributions(), "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        ledger.accounts()
                .create(created.session(), "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        ledger.accounts()
                .create(created.session(), "sato", "佐藤", Role.MANAGER, Employer.CONTRACTOR, PASSWORD.toCharArray());
        session = ledger.logIn("tanaka", PASSWORD.toCharArray());
    }

    private Settings settings() {
        var settings =
                new Settings(folder, "desk1", Clock.system(ZoneId.of("Asia/Tokyo")), fileSystem, Settings.Guard.QUICK);
        // What a disk forgets is tested with files.
        return fileSystem.isEmpty()
                ? TestPlace.server(folder)
                        .map(url -> settings.on(new Server(url, "")))
                        .orElse(settings)
                : settings;
    }

    private Contributions contributions() {
        List<Act<?>> acts = new ArrayList<>(AllActs.list());
        acts.add(new KnownPeople());
        acts.add(new KnownEvent());
        List<ProfileSource> packs = List.of(new SeedPack(), new GimaPack());
        return new Contributions(
                List.of(new PersonnelTables(), new GimaModule()),
                acts,
                List.of(new LinkPeople()),
                List.of(),
                packs,
                List.of(new SendStep()),
                new Keys(),
                LocalDate::plusDays);
    }

    private void opened() throws Refusal {
        Desk.Opened opened = Desk.open(settings(), contributions(), "tanaka", PASSWORD.toCharArray());
        ledger = opened.ledger();
        session = opened.session();
    }

    /** Closes and opens again, as a restart does. */
    public void restart() throws Refusal {
        ledger.close();
        opened();
    }

    LocalDate today() {
        return LocalDate.now(ledger.clock());
    }

    GimaEdition edition() throws Refusal {
        return GimaEdition.of(ledger.edition(GimaProfile.class, today()), Converters.standard());
    }

    /** Calls a verb; values by parameter, flags with an empty value. */
    Call call(Verb verb, String... given) throws Refusal, IOException {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            values.computeIfAbsent(given[i], key -> new ArrayList<>()).add(given[i + 1]);
        }
        var call = new Call(this, values);
        call.exit = verb.run(call);
        return call;
    }

    /** Calls a verb confirmed by the manager. */
    Call approved(Verb verb, String... given) throws Refusal, IOException {
        Path password = folder.resolveSibling("password.txt");
        Files.writeString(password, PASSWORD);
        List<String> more = new ArrayList<>(List.of(given));
        more.addAll(List.of("--approver", "sato", "--approver-password-file", password.toString()));
        return call(verb, more.toArray(String[]::new));
    }

    /** All records of a class. */
    <T extends Record> List<Row> all(Class<T> type) throws Refusal {
        List<Row> rows = new ArrayList<>();
        Reading.each(ledger, session, Query.of(type), rows::add);
        return rows;
    }

    /** The release that was opened last. */
    Row last() throws Refusal {
        return ledger.list(session, Query.of(Release.class).orderBy(Literals.RELEASE__OPENED, true))
                .rows()
                .getFirst();
    }

    @Override
    public void close() {
        ledger.close();
    }

    /** The tables of the personnel topic, whose own module is not for others. */
    private static final class PersonnelTables implements ModelModule {
        @Override
        public String name() {
            return "personnel";
        }

        @Override
        public EPackage model() {
            return PersonnelPackage.eINSTANCE;
        }

        @Override
        public List<Migration> migrations() {
            return Migrations.load(Personnel.class, "migrations/personnel");
        }

        @Override
        public List<String> requires() {
            return List.of("model");
        }
    }

    /** Plain keys: the order of code points. */
    private static final class Keys implements TextKeys {
        @Override
        public String sortKey(String text) {
            var key = new StringBuilder();
            String all = text == null ? "" : text;
            all.chars().limit(50).forEach(c -> key.append("%04x".formatted(c)));
            return key.toString();
        }

        @Override
        public Set<String> grams(String text) {
            String folded = fold(text == null ? "" : text);
            Set<String> grams = new HashSet<>();
            for (int i = 0; i < folded.length(); i++) {
                grams.add(folded.substring(i, Math.min(folded.length(), i + 2)));
            }
            return grams;
        }

        @Override
        public String fold(String text) {
            return text == null ? "" : text.toLowerCase(Locale.ROOT);
        }
    }
}
