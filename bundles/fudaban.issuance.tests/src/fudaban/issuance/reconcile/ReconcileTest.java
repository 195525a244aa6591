// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.House;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep.Progress;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Row;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the lists of two other systems and three cards on a reader to what is done about differences. */
final class ReconcileTest {
    @TempDir
    static Path folder;

    private static House house;
    private static ReconcileDesk desk;
    private static LocalDate today;

    /** Twelve cards in use, until the same day; of them C-05 is suspended and C-06 retired today. */
    @BeforeAll
    static void open() throws Exception {
        house = new House(folder.resolve("desk"));
        today = LocalDate.now(house.ledger().clock());
        desk = new ReconcileDesk(house.ledger(), house.session(), folder.resolve("desk"));
        var list = new StringBuilder("カード番号,種別,状態,職員番号,氏名,氏名カナ,所属,発行日,有効期限\n");
        for (int i = 1; i <= 12; i++) {
            list.append("C-%02d,IC身分証,%s,%06d,照合　第%d郎,ショウゴウ　ダイ%dロウ,情報課,%s,%s%n"
                    .formatted(i, i == 5 ? "失効" : i == 6 ? "廃止" : "有効", i, i, i, today.minusYears(1), last()));
        }
        house.cards(Files.writeString(folder.resolve("cards.csv"), list));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static LocalDate last() {
        return today.plusYears(2);
    }

    private static Path gate(String name, String... lines) throws Exception {
        String text = "カード番号,状態,職員番号,所属,有効期限,扉\r\n" + String.join("\r\n", lines) + "\r\n";
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName("windows-31j")));
    }

    private static String line(int card, String state, String unit, LocalDate expires) {
        return "Ｃ－%02d,%s,%06d,%s,%s,A".formatted(card, state, card, unit, expires);
    }

    private static Path common(String name, int without, int revoked, int later) throws Exception {
        var xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<c:cards xmlns:c=\"urn:fudaban:common-issuer:1\">\n");
        for (int i = 1; i <= 12; i++) {
            String state = i == 5 ? "一時停止" : i == 6 ? "廃止" : i == revoked ? "一時停止" : "有効";
            if (i != without) {
                xml.append(
                        "<c:card><c:number>C-%02d</c:number><c:state>%s</c:state><c:expires>%s</c:expires></c:card>\n"
                                .formatted(i, state, i == later ? last().plusDays(1) : last()));
            }
        }
        return Files.writeString(folder.resolve(name), xml + "</c:cards>\n");
    }

    private static Map<String, String> found(String comparison) throws Refusal {
        Map<String, String> found = new TreeMap<>();
        for (Row row : desk.rows(comparison)) {
            found.put(
                    row.text(Literals.CARD_ROW__NUMBER),
                    Found.all(row.text(Literals.CARD_ROW__FINDINGS)).stream()
                            .map(each -> each.source() + " " + each.kind() + " " + each.mending())
                            .collect(Collectors.joining(", ")));
        }
        return found;
    }

    private static CredentialState state(String card) throws Refusal {
        return (CredentialState) house.card(card).get(ModelPackage.Literals.CREDENTIAL__STATE);
    }

    private static Row row(String comparison, String card) throws Refusal {
        return desk.rows(comparison).stream()
                .filter(each -> each.text(Literals.CARD_ROW__NUMBER).equals(card))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fromTheListsToTheRepairs() throws Exception {
        Source gate = desk.profile().source("gate");
        Source common = desk.profile().source("common");
        assertThrows(Refusal.class, () -> desk.compare(List.of()), "nothing was read");

        // The gate: C-05 is still let in, C-06 agrees, C-07 is missing, C-08 of another unit, C-09 twice, C-10 with an
        // unknown word, X-99 is nobody's.
        String[] lines = {
            line(1, "有効", "情報課", last()),
            line(2, "許可", "情報課", last()),
            line(3, "", "情報課", last()),
            line(4, "無効", "情報課", last()),
            line(5, "有効", "情報課", last()),
            line(6, "停止", "情報課", last()),
            line(8, "有効", "総務課", last()),
            line(9, "有効", "情報課", last()),
            line(9, "有効", "情報課", last()),
            line(10, "保守中", "情報課", last()),
            line(11, "有効", "情報課", last()),
            line(12, "有効", "情報課", last()),
            "X-99,有効,999999,情報課,いつか,A"
        };
        Reading read = desk.read(gate, gate("gate.csv", lines), Optional.of(today));
        assertEquals(13, read.cards().size());
        assertEquals(List.of("扉"), read.unread());
        assertEquals(1, read.faults().size());
        assertTrue(
                read.faults().getFirst().sentence(Locale.JAPAN).contains("gate.csv 14行")
                        && read.faults().getFirst().sentence(Locale.ENGLISH).contains("line 14"),
                read.faults().toString());
        String day = today.toString().replace("-", "");
        Reading other = desk.read(common, common("common-" + day + ".xml", 11, 12, 2), Optional.empty());
        assertEquals(today, other.asOf(), "the day in its name");
        assertEquals(11, other.cards().size());

        Compared compared = desk.compare(List.of());
        assertEquals(13, compared.cards());
        assertEquals(compared.cards(), compared.agreeing() + compared.differing());
        String id = desk.record(compared, false, null, Progress.NONE);
        assertEquals(
                Map.of(
                        "C-02", "common EXPIRY AMEND",
                        "C-04", "gate KEEPS_OUT ASK",
                        "C-05", "gate LETS_IN ASK",
                        "C-07", "gate MISSING ASK",
                        "C-08", "gate UNIT ASK",
                        "C-09", "gate TWICE ASK",
                        "C-10", "gate WORD LOOK",
                        "C-11", "common MISSING ASK",
                        "C-12", "common KEEPS_OUT SUSPEND",
                        "X-99", "gate UNKNOWN ASK"),
                found(id));
        Found first =
                Found.all(row(id, "C-05").text(Literals.CARD_ROW__FINDINGS)).getFirst();
        assertEquals("入退館ゲートではまだ有効（有効）。管理簿では失効中", first.sentence(gate.title(Locale.JAPAN), Locale.JAPAN));
        assertEquals(
                "Still valid at Entrance gate (有効); our records say "
                        + Found.stateName(CredentialState.SUSPENDED, Locale.ENGLISH),
                first.sentence(gate.title(Locale.ENGLISH), Locale.ENGLISH));

        Comparison comparison = desk.find("");
        assertTrue(comparison.isComplete());
        assertEquals(2, comparison.getSides().size());
        assertEquals(10, comparison.getDiffering());
        carriedOut(comparison);
    }

    /** What is accepted runs, what is held stays, and what has an inverse is taken back. */
    private void carriedOut(Comparison comparison) throws Exception {
        String id = comparison.getId();
        List<String> all = desk.rows(id).stream().map(Row::id).toList();
        desk.decide(all, RowState.ACCEPTED, "", null);
        desk.decide(List.of(row(id, "C-08").id()), RowState.HELD, "4/1 の異動", null);
        assertEquals(
                Map.of(Mending.AMEND, 1, Mending.ASK, 6, Mending.LOOK, 1, Mending.SUSPEND, 1),
                desk.repairs().plan(id));
        Repairs.Outcome outcome = desk.repairs().run(comparison, new Confirmation.None(), null, Progress.NONE);
        assertEquals(9, outcome.count());
        assertEquals(2, outcome.letters().size(), "one letter to each system");
        assertEquals(CredentialState.SUSPENDED, state("C-12"));
        assertEquals(
                last().plusDays(1), house.card("C-02").get(ModelPackage.Literals.CREDENTIAL__EXPIRES_ON), "amended");
        assertEquals(9, desk.find("").getDone());
        assertEquals(RowState.HELD, row(id, "C-08").get(Literals.CARD_ROW__STATE));
        assertThrows(Refusal.class, () -> desk.decide(all, RowState.OPEN, "", null), "what is done stays done");

        // Nothing is done twice.
        assertEquals(
                0,
                desk.repairs()
                        .run(comparison, new Confirmation.None(), null, Progress.NONE)
                        .count());
        assertEquals(2, house.all(MailLetter.class).size());
        assertTrue(house.all(MailLetter.class).stream()
                .anyMatch(letter ->
                        letter.text(MailPackage.Literals.MAIL_LETTER__TO_WHOM).contains("ゲート")));

        // The next comparison knows what was held, and that what was corrected agrees now.
        String next = desk.record(desk.compare(List.of()), false, null, Progress.NONE);
        assertEquals(RowState.HELD, row(next, "C-08").get(Literals.CARD_ROW__STATE));
        assertEquals("4/1 の異動", row(next, "C-08").text(Literals.CARD_ROW__REMARK));
        assertFalse(found(next).containsKey("C-02"));
        assertFalse(found(next).getOrDefault("C-12", "").contains("common"));

        assertThrows(
                Refusal.class,
                () -> desk.repairs().undo(comparison, " ", house.manager(), null, Progress.NONE),
                "a reason");
        assertEquals(2, desk.repairs().undo(comparison, "資料が誤り", house.manager(), null, Progress.NONE));
        assertEquals(CredentialState.ACTIVE, state("C-12"));
        assertEquals(last(), house.card("C-02").get(ModelPackage.Literals.CREDENTIAL__EXPIRES_ON));
        assertEquals(RowState.HELD, row(id, "C-12").get(Literals.CARD_ROW__STATE));
        retired(next);
    }

    /** 廃止 is confirmed by another; refused first, it goes on with the same wave. */
    private void retired(String before) throws Exception {
        Source common = desk.profile().source("common");
        desk.forget(desk.profile().source("gate"));
        Path file = Files.writeString(
                folder.resolve("retired.xml"),
                Files.readString(common("all.xml", 0, 0, 0))
                        .replace("C-01</c:number><c:state>有効", "C-01</c:number><c:state>廃止"));
        desk.read(common, file, Optional.of(today));
        String id = desk.record(desk.compare(List.of("common")), false, null, Progress.NONE);
        assertFalse(id.equals(before));
        assertEquals(Map.of("C-01", "common KEEPS_OUT RETIRE"), found(id));
        Comparison comparison = desk.find("");
        desk.decide(List.of(row(id, "C-01").id()), RowState.ACCEPTED, "", null);
        assertThrows(
                Refusal.class,
                () -> desk.repairs().run(comparison, new Confirmation.None(), null, Progress.NONE),
                "廃止 is confirmed");
        assertEquals(CredentialState.ACTIVE, state("C-01"));
        assertEquals(
                1,
                desk.repairs()
                        .run(comparison, house.manager(), null, Progress.NONE)
                        .count());
        assertEquals(CredentialState.RETIRED, state("C-01"));

        // Our record is newer than the list: that is told, and no difference.
        desk.read(common, common("old.xml", 0, 0, 0), Optional.of(today));
        Compared compared = desk.compare(List.of());
        assertEquals(1, compared.later());
        assertEquals(0, compared.differing(), compared.tallies().toString());
        house.submit(IssuanceActs.SUSPEND, new IssuanceActs.Suspend("C-03", "亡失", null, null));
        assertEquals(2, desk.compare(List.of()).later());
    }

    @Test
    void cardsOnReaders() throws Exception {
        var chips = new ReconcileDesk(house.ledger(), house.session(), folder.resolve("chips"));
        Source chip = chips.profile().source("chip");
        chips.seen(chip, new Theirs("C-01", "C-01", "", null, "", "", "", "AA01", 1));
        chips.seen(chip, new Theirs("C-01", "C-01", "", null, "", "", "", "AA01", 2));
        Reading seen = chips.seen(chip, new Theirs("Z-01", "Z-01", "", null, "", "", "", "", 3));
        assertEquals(2, seen.cards().size(), "the same card again counts once");
        Compared compared = chips.compare(List.of());
        assertEquals(13, compared.cards());
        assertEquals(
                "{chip={UNKNOWN=1}}", compared.tallies().toString(), "a card that was not put on is no difference");
        chips.forget(chip);
        assertThrows(Refusal.class, () -> chips.compare(List.of()));
    }
}
