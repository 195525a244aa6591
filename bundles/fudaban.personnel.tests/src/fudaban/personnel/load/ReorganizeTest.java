// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep.Progress;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import fudaban.model.StaffEventKind;
import fudaban.personnel.OrganizationRow;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Posts;
import fudaban.personnel.Reorganize;
import fudaban.personnel.Reorganize.Assignment;
import fudaban.personnel.Reorganize.Successor;
import fudaban.personnel.StaffEvent;
import fudaban.personnel.TestLedger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReorganizeTest {
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    private TestLedger desk;
    private StaffEvents events;

    @BeforeEach
    void open(@TempDir Path folder) throws Refusal {
        desk = new TestLedger(folder.resolve("data"));
        events = new StaffEvents(desk.ledger, desk.operator);
        desk.apply(desk.organizations("部署コード,部署名", "100,企画課", "200,調整課", "300,統計課", "400,広報課"));
        String[] lines = new String[1_301];
        lines[0] = "職員番号,氏,名,部署コード";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = i + ",試験," + i + "郎," + (i <= 700 ? "100" : i <= 1_200 ? "200" : i <= 1_250 ? "300" : "400");
        }
        desk.apply(desk.people(lines));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int in(String unit) throws Refusal {
        return desk.ledger
                .count(
                        desk.operator,
                        Query.of(Person.class)
                                .where(
                                        ModelPackage.Literals.PERSON__ORGANIZATION,
                                        desk.unit(unit).getId()))
                .number();
    }

    @Test
    void everybodyMovesAndAgainNothing() throws Refusal {
        desk.today("2026-07-01");
        var input = new Reorganize(
                DAY,
                List.of(OrganizationRow.of("500", "企画調整課", null), OrganizationRow.of("400", "広報室", null)),
                List.of(new Successor("100", "500"), new Successor("200", "500"), new Successor("400", "400")),
                List.of());
        var receipts = events.reorganize(input, null, Progress.NONE);
        assertEquals(3, receipts.size());
        assertEquals(1_200, in("企画調整課"));
        assertEquals(0, in("企画課"));
        assertEquals(50, in("広報室"));
        assertEquals("広報室", desk.person("1300").getUnitName());
        assertEquals(
                1_250,
                desk.facts.stream().map(fact -> fact.getSubject()).distinct().count());
        assertEquals(DAY.minusDays(1), desk.unit("調整課").getValidTo());
        assertNull(desk.unit("広報室").getValidTo());
        assertEquals(List.of(), events.reorganize(input, null, Progress.NONE));
    }

    @Test
    void aDividedUnitGoesByAssignment() throws Refusal {
        desk.today("2026-07-01");
        var input = new Reorganize(
                DAY,
                List.of(OrganizationRow.of("310", "統計一課", null), OrganizationRow.of("320", "統計二課", null)),
                List.of(new Successor("300", "310"), new Successor("300", "320")),
                List.of(new Assignment("1201", "310"), new Assignment("1202", "320")));
        events.reorganize(input, null, Progress.NONE);
        assertEquals("統計一課", desk.person("1201").getUnitName());
        assertEquals("統計二課", desk.person("1202").getUnitName());
        assertEquals(48, in("統計課"));
        assertNull(desk.unit("統計課").getValidTo());
    }

    @Test
    void concurrentPostsGoWithTheirUnit() throws Refusal {
        events.submit(
                new StaffEvent(
                        StaffEventKind.CONCURRENT,
                        LocalDate.parse("2026-04-01"),
                        PersonRow.of("1").unit(desk.unit("統計課").getId(), null).row(),
                        null),
                null);
        desk.today("2026-07-01");
        var input = new Reorganize(
                DAY, List.of(OrganizationRow.of("310", "統計室", null)), List.of(new Successor("300", "310")), List.of());
        events.reorganize(input, null, Progress.NONE);
        var posts = new Posts(desk.ledger, desk.operator);
        assertEquals("統計室", posts.of(desk.person("1").getId(), false).getFirst().getUnitName());
        assertEquals(1, posts.in(desk.unit("統計室").getId()).size());
        assertEquals(DAY.minusDays(1), desk.unit("統計課").getValidTo());
        assertEquals(List.of(), events.reorganize(input, null, Progress.NONE));
    }

    @Test
    void beforeItsDayItWaits() throws Refusal {
        var input = new Reorganize(
                DAY, List.of(OrganizationRow.of("310", "統計室", null)), List.of(new Successor("300", "310")), List.of());
        String request = events.reorganize(input, null, Progress.NONE)
                .getFirst()
                .request()
                .orElseThrow();
        assertNull(desk.unit("統計室"));
        desk.today("2026-07-02");
        desk.ledger.execute(desk.operator, request, new Confirmation.None());
        assertEquals(50, in("統計室"));
    }

    @Test
    void aChainIsRefused() {
        desk.today("2026-07-01");
        var input = new Reorganize(
                DAY, List.of(), List.of(new Successor("100", "200"), new Successor("200", "300")), List.of());
        assertEquals(
                "reorganize.chain",
                assertThrows(Refusal.class, () -> events.reorganize(input, null, Progress.NONE))
                        .key());
    }
}
