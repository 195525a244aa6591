// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.egov.gima.KnownPeople.Someone;
import fudaban.egov.gima.internal.verb.AcceptVerb;
import fudaban.egov.gima.internal.verb.BuildVerb;
import fudaban.egov.gima.internal.verb.DiffVerb;
import fudaban.egov.gima.internal.verb.HoldVerb;
import fudaban.egov.gima.internal.verb.ReleaseVerb;
import fudaban.egov.gima.internal.verb.ResultVerb;
import fudaban.egov.gima.internal.verb.UndoVerb;
import fudaban.egov.gima.internal.verb.ValidateVerb;
import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.model.StaffEventKind;
import fudaban.model.WorkItem;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.StaffEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the people on record to the service and back, by the verbs. */
class RoundTest {
    static final Converters CONVERTERS = Converters.standard();

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void open() throws Refusal {
        house = new House(folder.resolve("desk"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void people(Someone... people) throws Refusal {
        house.ledger.submit(house.session, Submission.of(KnownPeople.NAME, new KnownPeople.Table(List.of(people))));
    }

    private Call diff(String... more) throws Refusal, IOException {
        return house.call(new DiffVerb(CONVERTERS), more);
    }

    private Call built() throws Refusal, IOException {
        house.approved(new AcceptVerb());
        return house.call(
                new BuildVerb(CONVERTERS), "--out", folder.resolve("made").toString());
    }

    private Path answer(String name, String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of("行番号,利用者ID,結果コード,内容"));
        all.addAll(List.of(lines));
        return Files.write(folder.resolve(name), all);
    }

    private TreeMap<String, String> accepted() throws Refusal {
        var states = new TreeMap<String, String>();
        for (Row row : house.all(AcceptedUser.class)) {
            states.put(row.text(Literals.ACCEPTED_USER__USER_ID), row.text(Literals.ACCEPTED_USER__CONTENT));
        }
        return states;
    }

    @Test
    void goesAllTheWayAndBack() throws Exception {
        people(Someone.of("100001", "霞", "総務課"), Someone.of("100002", "関", "人事課"), Someone.of("100003", "市谷", "総務課"));
        Call diff = diff();
        assertEquals(3, diff.get("additions"), diff.said());
        assertTrue(diff.said().contains("登録 100001 霞　太郎"), diff.said());

        Call build = built();
        assertEquals(3, build.get("sent"));
        Path file = Path.of(((List<?>) build.get("files")).getFirst().toString());
        String inverse = file.getFileName().toString().replace(".xml", "-取消用.xml");
        assertTrue(Files.exists(folder.resolve("made/取消用").resolve(inverse)), inverse);
        assertEquals(0, house.call(new ValidateVerb(CONVERTERS), "FILE", file.toString()).exit);

        Path out = folder.resolve("out");
        house.call(new ReleaseVerb(), "--to", out.toString());
        assertEquals(Files.readString(file), Files.readString(out.resolve(file.getFileName())));
        assertTrue(accepted().isEmpty(), "nothing is accepted before the answer");

        Path answer = answer("answer.csv", "1,100001,0,", "2,100002,20,組織コードが未登録です", "3,100003,0,");
        Call result = house.call(new ResultVerb(CONVERTERS), "FILE", answer.toString());
        assertEquals(2, result.get("accepted"));
        assertEquals(1, result.get("failed"));
        assertEquals(List.of("100001", "100003"), List.copyOf(accepted().keySet()));
        assertTrue(
                house.all(WorkItem.class).stream()
                        .anyMatch(row ->
                                row.text(ModelPackage.Literals.WORK_ITEM__TITLE).contains("不受理 1 件")),
                "what failed is work");

        Call again = diff();
        assertEquals(1, again.get("additions"), again.said());
        assertEquals(2, again.get("unchanged"));
        built();
        house.call(new ReleaseVerb(), "--to", out.toString());
        house.call(
                new ResultVerb(CONVERTERS),
                "FILE",
                answer("two.csv", "1,100002,0,").toString());
        var before = accepted();

        String unit = house.all(fudaban.model.Organization.class).stream()
                .filter(row ->
                        row.text(ModelPackage.Literals.ORGANIZATION__NAME).equals("人事課"))
                .findFirst()
                .orElseThrow()
                .id();
        house.ledger.submit(
                house.session,
                Submission.of(
                        Personnel.STAFF_EVENT,
                        new StaffEvent(
                                StaffEventKind.MOVED,
                                house.today(),
                                PersonRow.of("100001").unit(unit, null).row(),
                                "人発第12号")));
        Call moved = diff();
        assertEquals(1, moved.get("changes"), moved.said());
        assertTrue(moved.said().contains("所属「総務課」→「人事課」"), moved.said());
        assertTrue(moved.said().contains("異動（人発第12号）"), moved.said());
        built();
        house.call(new ReleaseVerb(), "--to", out.toString());
        house.call(
                new ResultVerb(CONVERTERS),
                "FILE",
                answer("three.csv", "1,100001,0,").toString());
        assertTrue(!accepted().equals(before));

        Call undo = house.call(new UndoVerb(CONVERTERS), "NUMBER", house.last().text(Literals.RELEASE__NUMBER));
        assertEquals(1, undo.get("lines"));
        built();
        house.call(new ReleaseVerb(), "--to", out.toString());
        house.call(
                new ResultVerb(CONVERTERS),
                "FILE",
                answer("four.csv", "1,100001,00,").toString());
        assertEquals(before, accepted(), "undoing gives back what was accepted before");
    }

    @Test
    void anAnswerAboutOtherLinesIsRefusedAsAWhole() throws Exception {
        people(Someone.of("100001", "霞", "総務課"), Someone.of("100002", "関", "総務課"));
        diff();
        built();
        house.call(new ReleaseVerb(), "--to", folder.resolve("out").toString());
        for (Path wrong : List.of(
                answer("other.csv", "1,100001,0,", "2,999999,0,"),
                answer("twice.csv", "1,100001,0,", "1,100001,0,"),
                answer("few.csv", "1,100001,0,"),
                answer("swapped.csv", "2,100001,0,", "1,100002,0,"),
                answer("code.csv", "1,100001,0,", "2,100002,77,"))) {
            assertThrows(
                    Refusal.class,
                    () -> house.call(new ResultVerb(CONVERTERS), "FILE", wrong.toString()),
                    wrong.toString());
            assertTrue(accepted().isEmpty(), wrong.toString());
        }
        Path right = answer("right.csv", "1,100001,0,", "2,100002,0,");
        house.call(new ResultVerb(CONVERTERS), "FILE", right.toString());
        assertEquals(2, accepted().size());
    }

    /** /dev/full stands for a disk without room. */
    @Test
    void aDiskWithoutRoomIsSaidAndLeavesNothing() throws Exception {
        people(Someone.of("100001", "霞", "総務課"));
        String number = String.valueOf(diff().get("release"));
        Path made = Files.createDirectories(folder.resolve("made"));
        Path part = made.resolve("GIMA-" + number + "-001.xml.part");
        Files.createSymbolicLink(part, Path.of("/dev/full"));
        Refusal full = assertThrows(Refusal.class, this::built);
        assertEquals("build.unwritable", full.key());
        assertTrue(full.getMessage().contains("No space left on device"), full.getMessage());
        assertFalse(Files.exists(part, LinkOption.NOFOLLOW_LINKS), "half written");
        house.call(new BuildVerb(CONVERTERS), "--out", made.toString());
        Path file = Files.writeString(folder.resolve("file"), "");
        var nowhere = assertThrows(
                Refusal.class,
                () -> house.call(new ReleaseVerb(), "--to", file.resolve("out").toString()));
        assertEquals("send.unwritable", nowhere.key());
        house.call(new ReleaseVerb(), "--to", folder.resolve("out").toString());
    }

    @Test
    void whatCannotBeSentIsSaidAndCounted() throws Exception {
        people(
                Someone.of("100001", "霞", "総務課"),
                Someone.of("100002", "𠮷\uDB40\uDD00田", "総務課"),
                Someone.of("100003", "関", "無名の課"),
                Someone.of("100004", "市谷", "総務課"),
                new Someone("100005", "海野", "太郎", "総務課", "参事官補", null, null));
        Call diff = diff();
        assertEquals(3, diff.get("refused"), diff.said());
        assertTrue(diff.said().contains("U+20BB7"), diff.said());
        assertTrue(diff.said().contains("無名の課"), diff.said());
        assertTrue(diff.said().contains("参事官補"), diff.said());
        house.call(new HoldVerb(), "USER", "100004", "--reason", "本人に確認中");
        Call build = built();
        assertEquals(1, build.get("sent"));
        assertEquals(1, build.get("held"));
        assertEquals(3, build.get("refused"));
    }
}
