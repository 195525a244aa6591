// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import fudaban.model.StaffEventKind;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.Posts;
import fudaban.personnel.StaffEvent;
import fudaban.personnel.TestLedger;
import fudaban.personnel.model.Post;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffEventsTest {
    private TestLedger desk;
    private StaffEvents events;

    @BeforeEach
    void open(@TempDir Path folder) throws Refusal {
        desk = new TestLedger(folder.resolve("data"));
        events = new StaffEvents(desk.ledger, desk.operator);
        desk.apply(desk.organizations("部署コード,部署名,上位コード", "100,企画課,", "200,調整課,"));
        desk.apply(desk.people("職員番号,氏,名,氏（カナ）,名（カナ）,氏（ローマ字）,名（ローマ字）,部署コード", "1,髙橋,太郎,タカハシ,タロウ,TAKAHASHI,TARO,100"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static StaffEvent event(StaffEventKind kind, String day, PersonRow.Builder after) {
        return new StaffEvent(kind, LocalDate.parse(day), after.row(), "発令第1号");
    }

    @Test
    void aTransferChangesTheUnitAndIsTold() throws Refusal {
        String before = desk.unit("企画課").getId();
        String after = desk.unit("調整課").getId();
        events.submit(
                event(
                        StaffEventKind.MOVED,
                        "2026-04-01",
                        PersonRow.of("1").unit(after, null).title("係長")),
                null);
        Person person = desk.person("1");
        assertEquals("調整課", person.getUnitName());
        assertEquals("係長", person.getTitle());
        var fact = desk.facts.getLast();
        assertEquals(StaffEventKind.MOVED, fact.getKind());
        assertEquals(person.getId(), fact.getSubject());
        assertEquals(before, fact.getOrganizationBefore());
        assertEquals(after, fact.getOrganizationAfter());
    }

    @Test
    void aNewFamilyNameDropsTheOldSpelling() throws Refusal {
        events.submit(
                event(
                        StaffEventKind.RENAMED,
                        "2026-04-01",
                        PersonRow.of("1").name("𠮷田", null).kana("ヨシダ", null).former("髙橋")),
                null);
        Person person = desk.person("1");
        assertEquals("𠮷田　太郎", person.getDisplayName());
        assertEquals("ヨシダ　タロウ", person.getKana());
        assertEquals("髙橋", person.getFormerFamilyName());
        assertNull(person.getFamilyRomaji());
        assertEquals("TARO", person.getGivenRomaji());
    }

    @Test
    void nothingShowsBeforeItsDay() throws Refusal {
        var hired = event(
                StaffEventKind.HIRED,
                "2026-07-01",
                PersonRow.of("9").name("未来", "花子").kana("ミライ", "ハナコ"));
        String request = events.submit(hired, null).request().orElseThrow();
        assertEquals(0, desk.facts.size());
        assertEquals(1, desk.ledger.count(desk.operator, Query.of(Person.class)).number());
        assertThrows(
                Refusal.class, () -> desk.ledger.submit(desk.operator, Submission.of(Personnel.STAFF_EVENT, hired)));

        desk.today("2026-07-01");
        desk.ledger.execute(desk.operator, request, new Confirmation.None());
        assertEquals(LocalDate.parse("2026-07-01"), desk.person("9").getValidFrom());
        assertEquals(StaffEventKind.HIRED, desk.facts.getLast().getKind());
    }

    @Test
    void leavingAndReturning() throws Refusal {
        events.submit(event(StaffEventKind.LEFT, "2026-03-31", PersonRow.of("1")), null);
        assertEquals(LocalDate.parse("2026-03-31"), desk.person("1").getValidTo());
        var late = assertThrows(
                Refusal.class,
                () -> events.submit(
                        event(
                                StaffEventKind.PROMOTED,
                                "2026-04-01",
                                PersonRow.of("1").title("課長")),
                        null));
        assertEquals("event.gone", late.key());
        events.submit(event(StaffEventKind.RETURNED, "2026-04-01", PersonRow.of("1")), null);
        assertNull(desk.person("1").getValidTo());
    }

    @Test
    void aConcurrentPostLeavesTheOldOne() throws Refusal {
        String second = desk.unit("調整課").getId();
        events.submit(
                event(StaffEventKind.CONCURRENT, "2026-04-01", PersonRow.of("1").unit(second, null)), null);
        assertEquals("企画課", desk.person("1").getUnitName());
        assertEquals(second, desk.facts.getLast().getOrganizationAfter());
        assertEquals(2, desk.person("1").getVersion());
    }

    @Test
    void aConcurrentPostIsKeptUntilItEnds() throws Refusal {
        String second = desk.unit("調整課").getId();
        var posts = new Posts(desk.ledger, desk.operator);
        var begin = PersonRow.of("1").unit(second, null).title("調整官");
        events.submit(event(StaffEventKind.CONCURRENT, "2026-04-01", begin), null);
        String person = desk.person("1").getId();
        Post post = posts.of(person, false).getFirst();
        assertEquals("調整課", post.getUnitName());
        assertEquals("調整官", post.getTitle());
        assertEquals(LocalDate.parse("2026-04-01"), post.getValidFrom());
        assertEquals(1, posts.in(second).size());
        assertNull(desk.person("1").getTitle(), "the first post stays as it was");
        desk.today("2026-05-01");
        assertEquals(
                "post.known",
                assertThrows(
                                Refusal.class,
                                () -> events.submit(event(StaffEventKind.CONCURRENT, "2026-05-01", begin), null))
                        .key());
        events.submit(
                event(
                        StaffEventKind.CONCURRENT_ENDED,
                        "2026-05-01",
                        PersonRow.of("1").unit(second, null)),
                null);
        assertEquals(List.of(), posts.of(person, false));
        assertEquals(
                LocalDate.parse("2026-04-30"), posts.of(person, true).getFirst().getValidTo());
        assertEquals(StaffEventKind.CONCURRENT_ENDED, desk.facts.getLast().getKind());
        desk.today("2026-06-01");
        events.submit(event(StaffEventKind.CONCURRENT, "2026-06-01", begin), null);
        events.submit(event(StaffEventKind.LEFT, "2026-06-01", PersonRow.of("1")), null);
        assertEquals(List.of(), posts.of(person, false));
        assertEquals(2, posts.of(person, true).size());
    }

    @Test
    void anEventIsEnteredOnce() throws Refusal {
        var moved = event(
                StaffEventKind.MOVED,
                "2026-04-01",
                PersonRow.of("1").unit(desk.unit("調整課").getId(), null));
        events.submit(moved, null);
        assertEquals(
                "event.twice",
                assertThrows(Refusal.class, () -> events.submit(moved, null)).key());
    }

    @Test
    void peopleAreFoundByTheirNamesInLatinLetters() throws Refusal {
        for (String text : new String[] {"TAKAHASHI", "takaha", "ｔａｒｏ", "Taro"}) {
            assertEquals(
                    1,
                    desk.ledger
                            .list(desk.operator, Query.of(Person.class).matching(text))
                            .rows()
                            .size(),
                    text);
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        var refusal = assertThrows(
                Refusal.class,
                () -> events.submit(
                        event(
                                StaffEventKind.HIRED,
                                "2026-04-01",
                                PersonRow.of("9").name("未来", null)),
                        null));
        assertEquals("event.missing", refusal.key());
        assertTrue(
                refusal.getMessage().contains("採用") && refusal.getMessage().contains("名、氏（カナ）"), refusal.getMessage());
        assertEquals(
                "person.none",
                assertThrows(
                                Refusal.class,
                                () -> events.submit(event(StaffEventKind.LEFT, "2026-04-01", PersonRow.of("9")), null))
                        .key());
        assertEquals(
                "event.known",
                assertThrows(
                                Refusal.class,
                                () -> events.submit(
                                        event(
                                                StaffEventKind.HIRED,
                                                "2026-04-01",
                                                PersonRow.of("1")
                                                        .name("髙橋", "太郎")
                                                        .kana("タカハシ", "タロウ")),
                                        null))
                        .key());
    }

    @Test
    void peopleAreFoundByPartsOfNameAndReading() throws Refusal {
        for (String text : new String[] {"髙橋", "高橋", "橋", "タカハ", "たかはし", "ﾀｶﾊｼ", "太郎"}) {
            assertEquals(
                    1,
                    desk.ledger
                            .list(desk.operator, Query.of(Person.class).matching(text))
                            .rows()
                            .size(),
                    text);
        }
        assertEquals(
                1,
                desk.ledger
                        .list(desk.operator, Query.of(Person.class).orderBy(ModelPackage.Literals.PERSON__KANA, false))
                        .rows()
                        .size());
    }
}
