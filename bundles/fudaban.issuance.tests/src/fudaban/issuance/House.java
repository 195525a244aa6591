// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.document.text.FontStack;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.check.Checker;
import fudaban.issuance.check.Confirmer;
import fudaban.issuance.delivery.internal.AllDeliveryActs;
import fudaban.issuance.delivery.internal.DeliveryParticipant;
import fudaban.issuance.intake.ApplicationReader;
import fudaban.issuance.intake.Intake;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.intake.Staged;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.internal.act.AllActs;
import fudaban.issuance.internal.act.ProposeFromEvents;
import fudaban.issuance.internal.osgi.AllModules;
import fudaban.issuance.load.BlanksLoad;
import fudaban.issuance.load.CardsLoad;
import fudaban.issuance.loss.internal.AllLossActs;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.BlankTables;
import fudaban.issuance.profile.CardColumns;
import fudaban.issuance.profile.PersonForm;
import fudaban.issuance.reconcile.internal.AllReconcileActs;
import fudaban.issuance.status.internal.AllStatusActs;
import fudaban.issuance.survey.internal.AllSurveyActs;
import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.ProfileSource;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.step.StepKind;
import fudaban.ledger.testing.TestPlace;
import fudaban.model.Credential;
import fudaban.model.Employer;
import fudaban.model.ModelPackage;
import fudaban.model.Record;
import fudaban.model.Role;
import fudaban.pack.seed.SeedPack;
import fudaban.personnel.Personnel;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.load.LoadCommand;
import fudaban.personnel.load.LoadPlan;
import fudaban.personnel.table.Mapping;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableReader;
import fudaban.personnel.table.TableShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A ledger in a folder with the acts of this topic and the seed pack's profiles, an operator and a manager. */
public final class House implements AutoCloseable {
    private static final String PASSWORD = "correct horse battery";
    static final FontStack FONTS = FontStack.shipped();

    final Path folder;
    private final String fileSystem;
    final List<StepKind> steps = new ArrayList<>();
    final List<ProfileSource> packs = new ArrayList<>(List.of(new SeedPack()));
    Ledger ledger;
    Session session;

    /** Makes a new one, or opens the one that is there. */
    public House(Path folder) throws Refusal {
        this(folder, List.of());
    }

    /** The same with the kinds of steps that are asked at the start. */
    House(Path folder, List<StepKind> kinds, ProfileSource... more) throws Refusal {
        this(folder, "", kinds, more);
    }

    /** The same with its database below a file system of H2. */
    House(Path folder, String fileSystem, List<StepKind> kinds, ProfileSource... more) throws Refusal {
        this.folder = folder;
        this.fileSystem = fileSystem;
        steps.addAll(kinds);
        packs.addAll(List.of(more));
        if (Files.exists(folder)) {
            opened();
            return;
        }
        Desk.Created created = Desk.create(settings(), contributions(), "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        ledger.accounts()
                .create(created.session(), "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        ledger.accounts()
                .create(created.session(), "sato", "佐藤", Role.MANAGER, Employer.CONTRACTOR, PASSWORD.toCharArray());
        ledger.accounts()
                .create(created.session(), "suzuki", "鈴木", Role.ADMINISTRATOR, Employer.OFFICE, PASSWORD.toCharArray());
        session = ledger.logIn("tanaka", PASSWORD.toCharArray());
    }

    private Settings settings() {
        var settings =
                new Settings(folder, "desk1", Clock.system(ZoneId.of("Asia/Tokyo")), fileSystem, Settings.Guard.QUICK);
        return TestPlace.server(folder)
                .map(url -> settings.on(new Server(url, "")))
                .orElse(settings);
    }

    private Contributions contributions() {
        return new Contributions(
                modules(),
                acts(),
                List.of(new DeliveryParticipant(), new ProposeFromEvents()),
                List.of(),
                packs,
                steps,
                new Keys(),
                LocalDate::plusDays);
    }

    private static List<ModelModule> modules() {
        List<ModelModule> modules = new ArrayList<>(AllModules.list());
        modules.add(new KnownMail());
        return modules;
    }

    private static List<Act<?>> acts() {
        List<Act<?>> acts = new ArrayList<>(AllActs.list());
        acts.addAll(AllDeliveryActs.list());
        acts.addAll(AllLossActs.list());
        acts.addAll(AllSurveyActs.list());
        acts.addAll(AllReconcileActs.list());
        acts.addAll(AllStatusActs.list());
        acts.add(new KnownPeople());
        acts.add(new KnownEvent());
        acts.add(new KnownMail());
        return acts;
    }

    /** Closes and opens again, as a restart does. */
    public void restart() throws Refusal {
        ledger.close();
        opened();
    }

    private void opened() throws Refusal {
        Desk.Opened opened = Desk.open(settings(), contributions(), "tanaka", PASSWORD.toCharArray());
        ledger = opened.ledger();
        session = opened.session();
    }

    /** Works on as the administrator of the office. */
    void asAdministrator() throws Refusal {
        session = ledger.logIn("suzuki", PASSWORD.toCharArray());
    }

    /** The manager, to confirm in place. */
    public Confirmation manager() throws Refusal {
        return new Confirmation.Approver(ledger.logIn("sato", PASSWORD.toCharArray()));
    }

    /** The ledger. */
    public Ledger ledger() {
        return ledger;
    }

    /** Who works there. */
    public Session session() {
        return session;
    }

    /** The administrator of the office, to look on and confirm. */
    public Confirmation witness() throws Refusal {
        return new Confirmation.Approver(ledger.logIn("suzuki", PASSWORD.toCharArray()));
    }

    LocalDate today() {
        return LocalDate.now(ledger.clock());
    }

    /** Reads a file with the seed profiles. */
    public Staged read(Path file, PhotoFolder photos) throws Refusal, IOException {
        return new ApplicationReader(
                        ledger.profile(ApplicationColumns.class, today()),
                        ledger.profile(PersonForm.class, today()),
                        Map.of(),
                        Optional.empty())
                .read(file, photos);
    }

    /** Reads and takes a file. */
    public Intake.Result take(Path file, PhotoFolder photos) throws Refusal, IOException {
        return new Intake(ledger).receive(session, read(file, photos), null, done -> {});
    }

    /** Checks all that was received. */
    public Checker.Result check() throws Refusal {
        return new Checker(ledger, FONTS).check(session, true, null, (done, of) -> {});
    }

    /** Confirms all that was checked. */
    public List<Receipt> confirm() throws Refusal {
        var confirmer = new Confirmer(ledger);
        return confirmer.confirm(session, confirmer.ready(session), new Confirmation.None(), null, (done, of) -> {});
    }

    /** Takes, checks and confirms sample people, and opens a batch of them. */
    public String batch(int people, String executor, Path scratch) throws Refusal, IOException {
        take(Samples.csv(scratch, people), PhotoFolder.of(Samples.photos(scratch, people)));
        check();
        confirm();
        return new Batches(ledger).open(session, executor, null);
    }

    /** Enters the people of a table, as the personnel topic does; its acts are none of this one's. */
    void people(Path file) throws Refusal, IOException {
        var shape = ledger.profile(PersonnelTables.class, today()).people();
        var table = TableReader.read(file, Optional.empty(), Optional.empty());
        List<Map<String, String>> people = TableLoad.of(table, shape, Mapping.none(shape)).rows().stream()
                .map(row -> row.values())
                .toList();
        for (int from = 0; from < people.size(); from += 100) {
            var part = List.copyOf(people.subList(from, Math.min(from + 100, people.size())));
            ledger.submit(session, Submission.of(Personnel.TAKE_OVER_PEOPLE, new KnownPeople.Table(part)));
        }
    }

    /** Loads a list of existing cards. */
    public LoadPlan cards(Path file) throws Refusal, IOException {
        return load(file, ledger.profile(CardColumns.class, today()).shape(), CardsLoad::plan);
    }

    /** What a list of existing cards would change. */
    public LoadPlan cardsPlan(Path file) throws Refusal, IOException {
        return plan(file, ledger.profile(CardColumns.class, today()).shape(), CardsLoad::plan);
    }

    /** Loads a list of blank cards. */
    public LoadPlan blanks(Path file) throws Refusal, IOException {
        return load(file, ledger.profile(BlankTables.class, today()).table(), BlanksLoad::plan);
    }

    private LoadPlan plan(Path file, TableShape shape, LoadCommand.Planner planner) throws Refusal, IOException {
        var table = TableReader.read(file, Optional.empty(), Optional.empty());
        return planner.plan(
                ledger,
                session,
                TableLoad.of(table, shape, Mapping.none(shape)),
                file.getFileName().toString());
    }

    private LoadPlan load(Path file, TableShape shape, LoadCommand.Planner planner) throws Refusal, IOException {
        LoadPlan plan = plan(file, shape, planner);
        plan.apply(ledger, session, "引継ぎ受入", "1-3", Upkeep.Progress.NONE);
        return plan;
    }

    /** Submits an act. */
    public Receipt submit(String act, java.lang.Record input) throws Refusal {
        Confirmation how = Set.of(IssuanceActs.RELEASE, IssuanceActs.RETIRE, IssuanceActs.UNDO_RETURN)
                        .contains(act)
                ? manager()
                : new Confirmation.None();
        return ledger.submit(session, Submission.of(act, input).confirmed(how));
    }

    /** All records of a class. */
    public <T extends Record> List<Row> all(Class<T> type) throws Refusal {
        return Pages.all(ledger, session, Query.of(type));
    }

    /** The card of a number. */
    public Row card(String number) throws Refusal {
        return ledger.list(session, Query.of(Credential.class).where(ModelPackage.Literals.CREDENTIAL__NUMBER, number))
                .rows()
                .getFirst();
    }

    @Override
    public void close() {
        ledger.close();
    }

    /** Plain keys: the ledger's own order of code points. */
    private static final class Keys implements TextKeys {
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
