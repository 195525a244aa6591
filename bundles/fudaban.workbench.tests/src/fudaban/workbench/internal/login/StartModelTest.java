// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.cli.trial.TrialDesks;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.profile.ContractProfile;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three ways to begin, without widgets and without a ledger. */
class StartModelTest {
    private static final ContractProfile CONTRACT = new ContractProfile(
            "契約",
            "R8-1",
            1,
            LocalDate.of(2026, 1, 13),
            LocalDate.of(2027, 3, 31),
            null,
            "",
            2,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();
    private final List<StartModel.Begun> begun = new ArrayList<>();
    private Path around;
    private final List<Path> loggedIn = new ArrayList<>();
    private StartModel model;
    private Path sheet;

    @BeforeEach
    void make() {
        model = new StartModel(
                new Fake(),
                data -> data.endsWith("there") || around != null && data.equals(around.resolve(TrialDesks.DATA)),
                Work.direct(),
                Words.of(LogIn.class, Locale.JAPAN),
                folder.resolve("desk"),
                new StartModel.Entering() {
                    @Override
                    public void enter(StartModel.Begun desk) {
                        begun.add(desk);
                    }

                    @Override
                    public void logIn(Path data) {
                        loggedIn.add(data);
                    }
                });
    }

    /** Makes nothing and tells what it was asked. */
    private final class Fake implements Founding {
        @Override
        public Desk.Opened sample(Path root, TrialDesks.Progress progress) throws Refusal {
            progress.stage(1, 4, "取り込んでいます");
            assertEquals(StartModel.Page.SAMPLE, model.page());
            assertEquals(25, model.percent());
            if (done.contains("stop")) {
                model.cancel();
            }
            if (progress.cancelled()) {
                throw new Refusal(LogIn.class, "starting.failed");
            }
            return new Desk.Opened(null, null);
        }

        @Override
        public Desk.Opened own(Path root, char[] password) {
            done.add("own " + root.getFileName() + " " + new String(password));
            return new Desk.Opened(null, null);
        }

        @Override
        public Desk.Created work(Path data, String account, char[] password) {
            done.add("work " + data.getFileName() + " " + account);
            return new Desk.Created(null, null, "ABCDE-FGHJK");
        }

        @Override
        public ContractProfile contract(Desk.Created desk) {
            return CONTRACT;
        }

        @Override
        public void accept(Desk.Created desk, ContractProfile contract) {
            done.add("accept " + contract.contractNumber());
        }

        @Override
        public void print(Desk.Created desk, String account, Path file) throws IOException {
            sheet = file;
            Files.writeString(file, desk.recoveryKey());
        }
    }

    @Test
    void sampleEntersItsFreshFolder() throws IOException {
        Files.createDirectories(folder.resolve("desk-trial"));
        model.sample();
        assertEquals(
                folder.resolve("desk-trial-2").resolve("data"), begun.getFirst().data());
        assertEquals("operator", begun.getFirst().account());
    }

    @Test
    void sampleGivenUpShowsTheChoiceAgainAndCallsItNoFailure() {
        done.add("stop");
        model.sample();
        assertEquals(StartModel.Page.CHOICE, model.page());
        assertEquals("", model.problem());
        assertTrue(begun.isEmpty());
        assertFalse(model.busy());
    }

    @Test
    void ownTrialNeedsTheSamePasswordTwice() {
        model.show(StartModel.Page.OWN);
        char[] one = "one password".toCharArray();
        model.own(one, "another one".toCharArray());
        assertTrue(model.problem().contains("一致しません"), model.problem());
        assertArrayEquals(new char[12], one);
        model.own("one password".toCharArray(), "one password".toCharArray());
        assertEquals(List.of("own desk-trial one password"), done);
        assertEquals(1, begun.size());
    }

    @Test
    void aDeskForWorkShowsItsKeyOnceAndAcceptsItsContract() {
        model.desk(folder.resolve("work").toString(), " sato ", "pw".toCharArray(), "pw".toCharArray());
        assertEquals(StartModel.Page.KEY, model.page());
        assertEquals("ABCDE-FGHJK", model.recoveryKey());
        model.show(StartModel.Page.CHOICE);
        assertEquals(StartModel.Page.KEY, model.page(), "the key is not left behind");
        model.print((title, pdf, progress) -> {
            assertEquals("ABCDE-FGHJK", new String(pdf, java.nio.charset.StandardCharsets.UTF_8));
            assertTrue(model.printing());
            progress.say("用紙がありません。");
            assertEquals("用紙がありません。", model.stage());
            model.cancel();
            assertEquals("用紙がありません。", model.stage(), "what the printer said last stays");
            assertTrue(progress.cancelled());
            throw new fudaban.ui.job.Progress.Cancelled("取り消しました。");
        });
        assertFalse(Files.exists(sheet), "the file it was printed from");
        assertFalse(model.printing() || model.busy());
        assertEquals("取り消しました。", model.stage());
        model.keyKept(true);
        assertEquals(List.of("work work sato", "accept R8-1"), done);
        assertEquals("sato", begun.getFirst().account());
        assertEquals("", model.recoveryKey());
    }

    @Test
    void aFolderWithADeskIsLeftAlone() {
        model.desk(folder.resolve("there").toString(), "setup", "pw".toCharArray(), "pw".toCharArray());
        assertTrue(model.problem().contains("既に"), model.problem());
        assertTrue(model.problem().contains("「戻る」"), model.problem());
        assertTrue(model.problem().contains("「既にあるデータを開く…」"), model.problem());
        assertTrue(done.isEmpty());
    }

    @Test
    void dataThatIsThereIsOpenedByItsLogIn() {
        model.existing(folder.resolve("there"));
        assertEquals(List.of(folder.resolve("there")), loggedIn);
        assertEquals("", model.problem());
        assertTrue(begun.isEmpty());
    }

    @Test
    void theFolderAroundTheDataOfATrialIsTakenForItsData() {
        around = folder.resolve("out");
        model.existing(folder.resolve("out"));
        assertEquals(List.of(folder.resolve("out").resolve(TrialDesks.DATA)), loggedIn);
    }

    @Test
    void aFolderWithoutADeskIsRefusedAndTheChoiceStays() {
        model.existing(folder.resolve("photos"));
        assertTrue(model.problem().contains("photos"), model.problem());
        assertTrue(model.problem().contains("データがありません"), model.problem());
        assertEquals(StartModel.Page.CHOICE, model.page());
        assertTrue(loggedIn.isEmpty());
    }
}
