// SPDX-License-Identifier: EPL-2.0
package fudaban.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Labels;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.TextKeys;
import fudaban.model.Employer;
import fudaban.model.Role;
import fudaban.pack.seed.SeedPack;
import fudaban.registers.RegistersTopic;
import fudaban.registers.row.RowReader;
import fudaban.update.internal.Schemas;
import fudaban.update.internal.UpdateModule;
import fudaban.update.model.ChangeState;
import fudaban.update.model.ProgramChange;
import fudaban.update.site.SigningKey;
import fudaban.update.site.SiteKey;
import fudaban.update.source.SiteSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update is an act, a step and its row of 形態管理; what an interruption leaves is settled by what the program says of itself. */
class UpdatesTest {
    private static final String PASSWORD = "correct horse battery";
    private static final Confirmation NONE = new Confirmation.None();

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.create();
    private final FakeProgram program = new FakeProgram();
    private final List<ModelModule> modules = new ArrayList<>(List.of(RegistersTopic.module(), UpdateActs.module()));
    private Ledger ledger;
    private Updates updates;

    @BeforeEach
    void desk() throws Exception {
        Desk.Created created = Desk.create(settings(), contributions(), "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        ledger.accounts()
                .create(created.session(), "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        updates = updates(created.session());
        pin();
        as("tanaka");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anUpdateIsRecordedWithItsRowAndTakenBack() throws Exception {
        install(1);
        install(2);

        assertEquals(2, program.edition(Sites.NAME));
        ProgramChange change = updates.history().getFirst();
        assertEquals(ChangeState.DONE, change.getState());
        assertEquals(1, change.getPrevious());
        assertEquals(key.open().fingerprint(), change.getSigner());
        assertTrue(ledger.upkeep().backups().stream()
                .anyMatch(backup -> backup.file().getFileName().toString().equals(change.getBackup())));
        var rows = rows();
        assertEquals(2, rows.size());
        assertEquals(change.getRow(), rows.getLast().number());
        assertEquals("第1版 → 第2版", rows.getLast().values().get("edition"));

        Updates.Way way = updates.back().orElseThrow();
        assertEquals(List.of(), way.lost());
        updates.revert(way, false, NONE, Upkeep.Progress.NONE);

        assertEquals(1, program.edition(Sites.NAME));
        assertEquals("復旧", rows().getLast().values().get("kind"));
        assertEquals(1, updates.back().orElseThrow().last().getEdition());
    }

    @Test
    void anAdministratorOfTheOfficeInstallsAndGoesBack() throws Exception {
        Session setup = ledger.logIn("setup", PASSWORD.toCharArray());
        ledger.accounts().create(setup, "kanri", "管理", Role.ADMINISTRATOR, Employer.OFFICE, PASSWORD.toCharArray());
        as("kanri");
        install(1);
        assertEquals(ChangeState.DONE, updates.history().getFirst().getState());
        updates.revert(updates.back().orElseThrow(), false, NONE, Upkeep.Progress.NONE);
        assertEquals(2, updates.history().size());
    }

    @Test
    void whatIsOlderThereOrForAnotherPlatformIsRefused() throws Exception {
        install(2);
        refused("edition.older", () -> install(1));
        refused("install.there", () -> install(2));
        Path foreign = Sites.make(folder.resolve("foreign"), key, 3, "9.0.0");
        refused("platform.newer", () -> prepare(foreign));
        assertEquals(1, updates.history().size());
    }

    @Test
    void aKeyIsPinnedByWhoMayAndOnlyWhenItsFingerprintWasCompared() throws Exception {
        SiteKey other = SigningKey.create().open();
        refused("pin.differs", () -> updates.pin(other, "0000-0000", "", NONE));
        refused("role", () -> updates.pin(other, other.fingerprint(), "", NONE));
        as("setup");
        refused("pin.same", () -> updates.pin(key.open(), key.open().fingerprint(), "", NONE));
        updates.pin(other, other.fingerprint().toLowerCase(Locale.ROOT).replace('-', ' '), "電話", NONE);
        assertEquals(other.fingerprint(), updates.trusted().orElseThrow().getFingerprint());
        as("tanaka");
        refused("site.other-key", () -> install(1));
    }

    @Test
    void anUpdateThatFailsLeavesNoRow() throws Exception {
        program.fail(new Refusal(UpdateActs.class, "practice"));
        refused("practice", () -> install(1));
        assertEquals(ChangeState.FAILED, updates.history().getFirst().getState());
        assertEquals(List.of(), rows());
        install(1);
        assertEquals(1, rows().size());
    }

    @Test
    void aCutIsSettledByAskingTheProgram() throws Exception {
        for (boolean after : new boolean[] {false, true}) {
            program.cut(new IllegalStateException("power cut"), after);
            assertThrows(IllegalStateException.class, () -> install(1));
            ledger.close();
            open("tanaka");

            ProgramChange settled = updates.settle().getFirst();

            assertEquals(after ? ChangeState.DONE : ChangeState.FAILED, settled.getState());
            assertEquals(after ? 1 : 0, rows().size());
            assertEquals(List.of(), updates.settle());
        }
        refused("install.there", () -> install(1));
    }

    @Test
    void whatTheStartScriptPutBackIsRecordedOnce() throws Exception {
        install(1);
        install(2);
        program.putBack();

        assertEquals(ChangeState.TAKEN_BACK, updates.settle().getFirst().getState());
        assertEquals(List.of(), updates.settle());

        assertEquals("第2版 → 第1版", rows().getLast().values().get("edition"));
        assertEquals(1, updates.back().orElseThrow().last().getEdition());
        install(2);
        assertEquals(2, program.edition(Sites.NAME));
    }

    @Test
    void whatAnOlderProgramCannotWorkWithIsSaidBefore() throws Exception {
        install(1);
        ledger.close();
        modules.add(new Newer());
        open("tanaka");
        updates = updates(ledger.logIn("tanaka", PASSWORD.toCharArray()));

        Updates.Way way = updates.back().orElseThrow();
        assertEquals(List.of("newer"), way.lost());
        Refusal refusal = refused("revert.lost", () -> updates.revert(way, false, NONE, Upkeep.Progress.NONE));
        for (String said :
                List.of("newer", way.since(ledger.clock().getZone()), way.last().getBackup())) {
            assertTrue(!said.isBlank() && refusal.getMessage().contains(said), refusal.getMessage());
        }
        updates.revert(way, true, NONE, Upkeep.Progress.NONE);
        assertEquals(0, program.edition(Sites.NAME));
    }

    @Test
    void whatWouldBeLostIsSaidInWords() {
        var schemas = new Schemas(List.of(new UpdateModule(), new Newer()));
        var lost = schemas.records(List.of("update"));
        assertEquals("更新データの署名鍵、プログラムの変更", lost.in(Locale.JAPAN));
        assertEquals(List.of(), Labels.lacking(new UpdateModule().model(), Locale.JAPAN));
        assertEquals(List.of(), Labels.lacking(new UpdateModule().model(), Locale.ENGLISH));
        assertTrue(!lost.in(Locale.ENGLISH).contains("TrustedKey"), lost.in(Locale.ENGLISH));
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static Refusal refused(String key, Attempt attempt) {
        Refusal refusal = assertThrows(Refusal.class, attempt::run);
        assertTrue(refusal.key().contains(key), refusal.key());
        return refusal;
    }

    private void install(int edition) throws Exception {
        Path site = folder.resolve("site-" + edition);
        Updates.Offer offer = prepare(Sites.make(site, key, edition));
        updates.install(offer, NONE, Upkeep.Progress.NONE);
    }

    private Updates.Offer prepare(Path site) throws Exception {
        try (var source = SiteSource.of(site.toString(), folder)) {
            return updates.prepare(source, Upkeep.Progress.NONE);
        }
    }

    private List<RowReader.Entry> rows() throws Refusal {
        return new RowReader(ledger, ledger.logIn("tanaka", PASSWORD.toCharArray()))
                .list(RowReader.Filter.of(UpdateActs.REGISTER));
    }

    private void pin() throws Refusal {
        updates.pin(key.open(), key.open().fingerprint(), "書面", NONE);
    }

    private void as(String account) throws Refusal {
        updates = updates(ledger.logIn(account, PASSWORD.toCharArray()));
    }

    private void open(String account) throws Refusal {
        Desk.Opened opened = Desk.open(settings(), contributions(), account, PASSWORD.toCharArray());
        ledger = opened.ledger();
        updates = updates(opened.session());
    }

    private Updates updates(Session session) {
        return new Updates(ledger, session, surroundings(), modules);
    }

    private Surroundings surroundings() {
        return new Surroundings(program, folder.resolve("program"));
    }

    private Settings settings() {
        return Settings.of(folder.resolve("data")).quick();
    }

    private Contributions contributions() {
        List<Act<?>> acts = new ArrayList<>(RegistersTopic.acts());
        acts.addAll(UpdateActs.acts());
        return new Contributions(
                modules,
                acts,
                RegistersTopic.participants(),
                List.of(),
                List.of(new SeedPack()),
                List.of(UpdateActs.step(this::surroundings)),
                new PlainKeys(),
                LocalDate::plusDays);
    }

    /** A module that came with an update and changed what was there. */
    private record Newer() implements ModelModule {
        @Override
        public String name() {
            return "newer";
        }

        @Override
        public EPackage model() {
            return org.eclipse.emf.ecore.EcoreFactory.eINSTANCE.createEPackage();
        }

        @Override
        public List<Migration> migrations() {
            return List.of(new Migration(1, "V001__newer.sql", "CREATE TABLE newer (id INTEGER)", 1));
        }
    }

    private static final class PlainKeys implements TextKeys {

        @Override
        public String sortKey(String text) {
            return text.chars().limit(40).mapToObj("%04x"::formatted).reduce("", String::concat);
        }

        @Override
        public Set<String> grams(String text) {
            return Set.of(fold(text));
        }

        @Override
        public String fold(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
