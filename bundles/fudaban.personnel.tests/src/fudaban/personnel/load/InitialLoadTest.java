// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.query.Query;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import fudaban.model.WorkItem;
import fudaban.personnel.Personnel;
import fudaban.personnel.TestLedger;
import fudaban.personnel.table.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitialLoadTest {
    private static final String HEADINGS = "職員番号,氏,名,氏（カナ）,名（カナ）,生年月日,部署コード,役職";

    private TestLedger desk;

    @BeforeEach
    void open(@TempDir Path folder) throws Refusal {
        desk = new TestLedger(folder.resolve("data"));
        desk.apply(desk.organizations("部署コード,部署名,上位コード", "100,企画課,", "110,企画係,100"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void secondLoadChangesNothing() throws Refusal {
        String[] lines = {HEADINGS, "1,髙橋,太郎,タカハシ,タロウ,S55.4.1,110,係長", "2,山﨑,花子,ヤマザキ,ハナコ,平成2年1月8日,100,"};
        LoadPlan first = desk.people(lines);
        assertEquals(2, first.added());
        assertEquals(2, desk.apply(first));
        long work = desk.ledger.count(desk.operator, Query.of(WorkItem.class)).number();

        LoadPlan second = desk.people(lines);
        assertEquals(List.of(), second.chunks());
        assertEquals(2, second.unchanged());
        assertEquals(0, desk.apply(second));
        assertEquals(
                work, desk.ledger.count(desk.operator, Query.of(WorkItem.class)).number());
        assertEquals(1, desk.person("1").getVersion());
        assertTrue(desk.person("1").isTakenOver());
        assertEquals("企画係", desk.person("1").getUnitName());
    }

    @Test
    void onlyWhatDiffersChanges() throws Refusal {
        desk.apply(desk.people(HEADINGS, "1,髙橋,太郎,タカハシ,タロウ,S55.4.1,110,係長", "2,山﨑,花子,ヤマザキ,ハナコ,,100,"));
        LoadPlan plan = desk.people(HEADINGS, "1,髙橋,太郎,タカハシ,タロウ,S55.4.1,100,課長", "2,山﨑,花子,ヤマザキ,ハナコ,,100,");
        assertEquals(1, plan.changed());
        assertEquals(1, desk.apply(plan));
        assertEquals("課長", desk.person("1").getTitle());
        assertEquals("企画課", desk.person("1").getUnitName());
        assertEquals(1, desk.person("2").getVersion());
    }

    @Test
    void contradictionsAreFoundAndNotApplied() throws Refusal {
        desk.apply(desk.people(HEADINGS, "1,髙橋,太郎,タカハシ,タロウ,S55.4.1,110,係長", "2,山﨑,花子,ヤマザキ,ハナコ,,100,"));
        LoadPlan plan =
                desk.people(HEADINGS, "1,髙橋,太郎,タカハシ,タロウ,S56.4.1,110,課長", "2,鈴木,一郎,スズキ,イチロウ,,100,", "3,佐藤,,サトウ,,,999,");
        assertEquals(
                List.of("take.birth", "take.other", "load.unit-code"),
                plan.findings().stream()
                        .filter(Finding::stops)
                        .map(Finding::key)
                        .toList());
        assertEquals(3, plan.leftOut());
        assertTrue(plan.findings().getFirst().text(Locale.JAPAN).startsWith("2行目："));
        assertTrue(plan.findings().getFirst().text(Locale.JAPAN).contains("1980-04-01"));
        assertEquals(0, desk.apply(plan));
        assertEquals("係長", desk.person("1").getTitle());
        assertNull(desk.person("3"));
    }

    @Test
    void hardNamesSurviveByteForByte() throws Refusal {
        String ivs = "葛\uDB40\uDD00城";
        String compatibility = "\uFA19谷";
        desk.apply(desk.people(
                "職員番号,氏,名", "1," + ivs + ",\uD842\uDFB7男", "2," + compatibility + ",ﾊﾅ子", "3,\uE000川,e\u0301"));
        assertEquals(ivs, desk.person("1").getFamilyName());
        assertEquals("\uD842\uDFB7男", desk.person("1").getGivenName());
        assertEquals(ivs + "　\uD842\uDFB7男", desk.person("1").getDisplayName());
        assertEquals(compatibility, desk.person("2").getFamilyName());
        assertEquals("ﾊﾅ子", desk.person("2").getGivenName());
        assertEquals("\uE000川", desk.person("3").getFamilyName());
        assertEquals("e\u0301", desk.person("3").getGivenName());
        assertNull(desk.person("1").getSubstituteName());
    }

    @Test
    void substitutesAndSpellingsAreOnlyProposed() throws Refusal {
        LoadPlan plan = desk.people("職員番号,氏,名,氏名（カナ）", "1,\uD842\uDFB7田,太郎,ヨシダ　タロウ");
        assertEquals(
                List.of("load.romaji", "load.substitute"),
                plan.findings().stream().map(Finding::key).toList());
        assertTrue(plan.findings().getLast().text(Locale.JAPAN).contains("吉田"));
        desk.apply(plan);
        Person person = desk.person("1");
        assertNull(person.getSubstituteName());
        assertNull(person.getFamilyRomaji());
        assertEquals("ヨシダ", person.getFamilyKana());
        assertEquals("ヨシダ　タロウ", person.getKana());
    }

    @Test
    void aNameInOneColumnIsDividedOrFound() throws Refusal {
        LoadPlan plan = desk.people("職員番号,氏名", "1,葛\uDB40\uDD00城　忠", "2,東京太郎");
        assertEquals(
                List.of("load.split"),
                plan.findings().stream()
                        .filter(Finding::stops)
                        .map(Finding::key)
                        .toList());
        assertEquals(1, desk.apply(plan));
        assertEquals("忠", desk.person("1").getGivenName());
    }

    @Test
    void whatBeginsLaterIsLeftOut() throws Refusal {
        LoadPlan plan = desk.people("職員番号,氏,名,採用日", "1,未来,一郎,R8.7.1");
        assertEquals("take.future", plan.findings().getFirst().key());
        assertEquals(0, desk.apply(plan));
    }

    @Test
    void organizationsAreTakenInAnyOrder() throws Refusal {
        LoadPlan plan = desk.organizations(
                "部署コード,部署名,上位コード,交付先",
                "222,第二係,220,",
                "220,調整課,200,",
                "200,調整局,,防衛大学校",
                "300,輪一,301,",
                "301,輪二,300,",
                "400,迷子,999,",
                "410,迷子の子,400,");
        assertEquals(3, plan.added());
        assertEquals(4, plan.leftOut());
        assertEquals(3, desk.apply(plan));
        assertEquals(desk.unit("調整課").getId(), desk.unit("第二係").getParent());
        assertEquals("防衛大学校", desk.unit("調整局").getDestination());
        assertEquals(
                0,
                desk.organizations("部署コード,部署名,上位コード,交付先", "222,第二係,220,", "200,調整局,,防衛大学校")
                        .chunks()
                        .size());
    }

    @Test
    void chunksAreAtMostAThousand() throws Refusal {
        String[] lines = new String[1_502];
        lines[0] = "職員番号,氏,名,部署コード";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = i + ",試験," + i + "郎,110";
        }
        LoadPlan plan = desk.people(lines);
        assertEquals(2, plan.chunks().size());
        assertEquals(1_501, desk.apply(plan));
        assertEquals(0, desk.people(lines).chunks().size());
    }

    /** What was entered before the power went stays; the same table again enters the rest and nothing twice. */
    @Test
    void aLoadBrokenOffBetweenChunksGoesOnWhenRepeated() throws Refusal {
        String[] lines = new String[1_052];
        lines[0] = "職員番号,氏,名,部署コード";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = i + ",試験," + i + "郎,110";
        }
        LoadPlan plan = desk.people(lines);
        assertThrows(
                IllegalStateException.class,
                () -> plan.apply(desk.ledger, desk.operator, "引継ぎ受入", Personnel.ROW, (done, of) -> {
                    if (done == 1) {
                        throw new IllegalStateException("the power went");
                    }
                }));
        assertEquals(
                1_000, desk.ledger.count(desk.operator, Query.of(Person.class)).number());

        LoadPlan rest = desk.people(lines);
        assertEquals(1_000, rest.unchanged());
        assertEquals(51, rest.added());
        assertEquals(51, desk.apply(rest));
        assertEquals(
                1_051, desk.ledger.count(desk.operator, Query.of(Person.class)).number());
        assertEquals(1, desk.person("1").getVersion());
        assertTrue(desk.person("1051").isTakenOver());
    }

    @Test
    void whoMayNotSeePeopleCannotCompare() throws Refusal {
        desk.apply(desk.people("職員番号,氏,名", "1,髙橋,太郎"));
        var table = TestLedger.table(desk.tables().people(), "職員番号,氏,名", "1,髙橋,太郎");
        var refusal =
                assertThrows(Refusal.class, () -> PeopleLoad.plan(desk.ledger, desk.installer, table, "people.csv"));
        assertEquals("load.sight", refusal.key());
    }

    @Test
    void openWorkIsTakenOverAndRests() throws Exception {
        String[] lines = {"番号,別表2,件名,内容,備考,受付日", "17,2-1,暗証番号の照会,回答待ち,明日電話する,R8.3.25", "18,,棚卸の準備,,,", "19,3-1,,,,"};
        var shape = desk.tables().work();
        var plan = WorkLoad.plan(desk.ledger, desk.operator, TestLedger.table(shape, lines), "work.csv");
        assertEquals(2, plan.added());
        assertEquals(1, plan.leftOut());
        desk.apply(plan);
        var items = desk.ledger
                .list(desk.operator, Query.of(WorkItem.class).where(Literals.WORK_ITEM__TAKEN_OVER, true))
                .rows();
        assertEquals(2, items.size());
        var first = items.getFirst();
        assertEquals("PAUSED", first.text(Literals.WORK_ITEM__STATE));
        assertEquals("2-1", first.text(Literals.WORK_ITEM__ROW));
        assertEquals("2026-03-24T15:00:00Z", first.text(Literals.WORK_ITEM__STARTED));
        var again = WorkLoad.plan(desk.ledger, desk.operator, TestLedger.table(shape, lines), "work.csv");
        assertEquals(2, again.unchanged());
        assertEquals(List.of(), again.chunks());
        lines[1] = lines[1].replace("明日電話する", "済");
        lines[2] = lines[2].replace("棚卸の準備", "別の作業");
        var later = WorkLoad.plan(desk.ledger, desk.operator, TestLedger.table(shape, lines), "work.csv");
        assertEquals(1, later.changed());
        assertEquals(2, later.leftOut());
        // Somebody goes on with it.
        desk.ledger.submit(desk.operator, Submission.of(Work.RESUME, new Work.Resume(first.id(), false, null)));
    }
}
