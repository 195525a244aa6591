// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.ledger.verb.Verb;
import fudaban.model.Request;
import fudaban.personnel.Posts;
import fudaban.personnel.TestCall;
import fudaban.personnel.TestLedger;
import fudaban.personnel.internal.ImportEventsVerb;
import fudaban.personnel.internal.ListEventsVerb;
import fudaban.personnel.internal.ReorganiseVerb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff events and reorganisations from tables, as the verbs do it. */
class EventVerbsTest {
    private static final String HEAD = "発令日,異動区分,職員番号,氏名,氏名（カナ）,旧所属,新所属コード,新所属,新役職,発令番号";

    @TempDir
    Path folder;

    private TestLedger desk;

    @BeforeEach
    void open() throws Refusal {
        desk = new TestLedger(folder.resolve("data"));
        desk.apply(desk.organizations("部署コード,部署名,上位コード", "100,企画課,", "200,調整課,", "300,統計課,"));
        desk.apply(desk.people(
                "職員番号,氏,名,氏（カナ）,名（カナ）,部署コード", "1,髙橋,太郎,タカハシ,タロウ,100", "2,佐藤,花子,サトウ,ハナコ,200", "3,鈴木,次郎,スズキ,ジロウ,300"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n")
                .toString();
    }

    private TestCall run(Verb verb, int exit, String... given) throws Refusal, IOException {
        var call = new TestCall(desk, given);
        assertEquals(exit, verb.run(call), () -> String.join("\n", call.lines));
        return call;
    }

    @Test
    void aListIsEnteredOnceAndWhatIsAheadIsReserved() throws Exception {
        String list = file(
                "events.csv",
                HEAD,
                "R8.4.1,異動,1,髙橋　太郎,タカハシ　タロウ,企画課,200,調整課,係長,人第1号",
                "R8.4.1,併任,2,佐藤　花子,,調整課,300,統計課,調査官,人第2号",
                "R8.4.1,採用,9,新井　一,アライ　ハジメ,,100,企画課,係員,人第3号",
                "R8.7.1,退職,3,鈴木　次郎,,統計課,,,,人第4号");
        TestCall preview = run(new ImportEventsVerb(), 0, "FILE", list, "--preview", "");
        assertEquals(3L, preview.map().get("now"));
        assertEquals(1L, preview.map().get("ahead"));
        assertEquals("企画課", desk.person("1").getUnitName());

        TestCall done = run(
                new ImportEventsVerb(),
                0,
                "FILE",
                list,
                "--save-mapping",
                folder.resolve("m.json").toString());
        assertEquals(3, ((List<?>) done.map().get("entries")).size());
        assertEquals(1, ((List<?>) done.map().get("requests")).size());
        assertEquals("調整課", desk.person("1").getUnitName());
        assertEquals("係長", desk.person("1").getTitle());
        assertEquals("調整課", desk.person("2").getUnitName(), "the first post stays");
        assertEquals(
                "統計課",
                new Posts(desk.ledger, desk.operator)
                        .of(desk.person("2").getId(), false)
                        .getFirst()
                        .getUnitName());
        assertEquals("新井　一", desk.person("9").getDisplayName());
        assertNull(desk.person("3").getValidTo());

        TestCall again = run(
                new ImportEventsVerb(),
                0,
                "FILE",
                list,
                "--mapping",
                folder.resolve("m.json").toString());
        assertEquals(4, again.map().get("unchanged"));
        assertEquals(List.of(), again.map().get("entries"));
        assertEquals(
                1,
                desk.ledger.list(desk.operator, Query.of(Request.class)).rows().size());

        TestCall listed = run(new ListEventsVerb(), 0);
        assertEquals(4, listed.rows().size());
        assertEquals("WAITING", listed.rows().getLast().get("state"));
        desk.today("2026-07-05");
        assertTrue(run(new ListEventsVerb(), 1).lines.getLast().contains("発令日を過ぎています"));
        desk.ledger.execute(
                desk.operator, String.valueOf(listed.rows().getLast().get("request")), new Confirmation.None());
        assertEquals(LocalDate.parse("2026-07-01"), desk.person("3").getValidTo());
        run(new ListEventsVerb(), 0);
        assertEquals(4, run(new ImportEventsVerb(), 0, "FILE", list).map().get("unchanged"));
    }

    @Test
    void whatCannotBeIsFoundAndTheRestGoesOn() throws Exception {
        String list = file(
                "events.csv",
                HEAD,
                "R8.4.1,異動,1,高橋　次郎,,,200,調整課,,",
                "R8.4.1,栄転,2,佐藤　花子,,,300,統計課,,",
                "R8.4.1,異動,8,誰某　何某,,,300,統計課,,",
                "R8.4.1,異動,2,佐藤　花子,,,999,無い課,,",
                ",異動,3,鈴木　次郎,,,100,企画課,,",
                "R8.4.1,昇任,3,鈴木　次郎,,,300,統計課,課長補佐,",
                "R8.4.1,採用,2,佐藤　花子,サトウ　ハナコ,,100,企画課,,");
        TestCall call = run(new ImportEventsVerb(), 1, "FILE", list);
        assertEquals(1, ((List<?>) call.map().get("entries")).size());
        assertEquals(6L, call.map().get("leftOut"));
        String said = String.join("\n", call.lines);
        for (String key : new String[] {"2行目", "栄転", "職員番号 8", "999", "発令日が書かれていません", "すでに管理簿にある"}) {
            assertTrue(said.contains(key), key + " is missing in\n" + said);
        }
        assertEquals("課長補佐", desk.person("3").getTitle());
        assertEquals("企画課", desk.person("1").getUnitName());
        String other = file("other.csv", HEAD, "R8.4.1,昇任,3,鈴木　次郎,,,300,統計課,課長,");
        TestCall contradiction = run(new ImportEventsVerb(), 1, "FILE", other);
        assertTrue(String.join("\n", contradiction.lines).contains("別の内容"), contradiction.lines.toString());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aReorganisationIsShownThenDone() throws Exception {
        String table = file(
                "table.csv",
                "旧コード,旧名称,新コード,新名称,職員番号",
                "100,企画課,500,企画調整課,",
                "200,調整課,500,企画調整課,",
                "300,統計課,310,統計一課,3",
                "300,統計課,320,統計二課,");
        desk.today("2026-07-01");
        TestCall preview = run(new ReorganiseVerb(), 0, "FILE", table, "--on", "R8.7.1", "--preview", "");
        var lines = (List<Map<String, Object>>) preview.map().get("lines");
        assertEquals(4, lines.size());
        assertEquals(true, lines.getFirst().get("created"));
        assertEquals(1, lines.getFirst().get("people"));
        assertEquals(1, lines.get(2).get("people"));
        assertNull(desk.unit("企画調整課"));
        run(new ReorganiseVerb(), 0, "FILE", table, "--on", "2026-07-01");
        assertEquals("企画調整課", desk.person("1").getUnitName());
        assertEquals("企画調整課", desk.person("2").getUnitName());
        assertEquals("統計一課", desk.person("3").getUnitName());
        assertEquals(LocalDate.parse("2026-07-01"), desk.unit("統計二課").getValidFrom());
        assertEquals(LocalDate.parse("2026-06-30"), desk.unit("企画課").getValidTo());
        TestCall again = run(new ReorganiseVerb(), 0, "FILE", table, "--on", "2026-07-01");
        assertEquals(List.of(), again.map().get("entries"));
    }

    @Test
    void beforeItsDayAReorganisationIsReservedAndAWrongTableDoesNothing() throws Exception {
        String table = file("table.csv", "旧コード,新コード,新名称", "300,310,統計室");
        TestCall call = run(new ReorganiseVerb(), 0, "FILE", table, "--on", "2026-07-01");
        assertEquals(1, ((List<?>) call.map().get("requests")).size());
        assertNull(desk.unit("統計室"));
        var rows = run(new ListEventsVerb(), 0).rows();
        assertEquals("REORGANIZED", rows.getFirst().get("kind"));

        String wrong = file("wrong.csv", "旧コード,旧名称,新コード,新名称", "100,総務課,510,企画室", "999,,520,", "200,調整課,530,調整室");
        TestCall refused = run(new ReorganiseVerb(), 1, "FILE", wrong, "--on", "2026-04-01");
        assertEquals(false, refused.map().get("possible"));
        assertNull(desk.unit("調整室"));
        assertThrows(Refusal.class, () -> run(new ReorganiseVerb(), 0, "FILE", table, "--on", "いつか"));
    }
}
