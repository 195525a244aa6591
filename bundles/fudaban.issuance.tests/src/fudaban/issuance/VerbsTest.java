// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontProvider;
import fudaban.document.xlsx.XlsxFile;
import fudaban.hardware.keys.CardKeyStore;
import fudaban.issuance.internal.verb.ActivateVerb;
import fudaban.issuance.internal.verb.CheckVerb;
import fudaban.issuance.internal.verb.ConfirmVerb;
import fudaban.issuance.internal.verb.ImportVerb;
import fudaban.issuance.internal.verb.IssueVerb;
import fudaban.issuance.internal.verb.KeysVerb;
import fudaban.issuance.internal.verb.ListVerb;
import fudaban.issuance.internal.verb.ReleaseVerb;
import fudaban.issuance.internal.verb.RetireVerb;
import fudaban.issuance.internal.verb.SuspendVerb;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Verb;
import fudaban.model.Credential;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.WorkItem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job by verbs, each of which writes its own line of the 日報. */
class VerbsTest {
    private static final FontProvider FONTS = () -> House.FONTS;

    @TempDir
    Path scratch;

    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House(scratch.resolve("data"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private int run(Verb verb, Map<String, String> values, String... flags) throws Exception {
        return verb.run(new Call(house, values, List.of(flags)));
    }

    @Test
    void theMainJob() throws Exception {
        Path file = Samples.csv(scratch, 5);
        Path photos = Samples.photos(scratch, 5);
        assertEquals(0, run(new ImportVerb(), Map.of("FILE", file.toString(), "--photos", photos.toString())));
        assertEquals(0, run(new CheckVerb(FONTS), Map.of()));
        assertEquals(0, run(new ConfirmVerb(), Map.of()));
        var issue = IssueVerb.of(FONTS, new PracticeHands());
        assertEquals(
                0,
                run(
                        issue,
                        Map.of(
                                "--practice",
                                scratch.resolve("cards").toString(),
                                "--out",
                                scratch.resolve("faces").toString())));
        try (var faces = Files.list(scratch.resolve("faces"))) {
            assertEquals(2 * 5, faces.count(), "front and back of each");
        }
        Path xlsx = scratch.resolve("発行状況一覧表.xlsx");
        Path pdf = scratch.resolve("発行状況一覧表.pdf");
        assertEquals(
                0,
                run(new ListVerb(FONTS), Map.of("--xlsx", xlsx.toString(), "--pdf", pdf.toString(), "--state", "発行済")));
        try (var book = XlsxFile.open(xlsx)) {
            assertEquals(6, book.rows("一覧").size());
        }
        assertTrue(Files.size(pdf) > 10_000);
        List<Row> work = house.all(WorkItem.class);
        assertEquals(
                List.of("1-1", "1-1", "1-1", "1-1", "1-3"),
                work.stream().map(row -> row.text(Literals.WORK_ITEM__ROW)).toList());
        assertTrue(work.stream()
                .allMatch(row -> row.text(Literals.WORK_ITEM__STATE).equals("FINISHED")
                        && !row.text(Literals.WORK_ITEM__OUTCOME).isEmpty()));
        assertTrue(
                house.ledger.journal().entriesOf(house.today()).stream()
                                .filter(entry -> entry.act().equals("ledger.record-access")
                                        || entry.act().contains("access"))
                                .count()
                        >= 3,
                "printing and exporting leave access entries");
    }

    @Test
    void theLifeOfACard() throws Exception {
        house.batch(1, "desk", scratch);
        run(
                IssueVerb.of(FONTS, new PracticeHands()),
                Map.of("--practice", scratch.resolve("cards").toString()));
        String number = house.all(Credential.class).getFirst().text(Literals.CREDENTIAL__NUMBER);
        run(new ActivateVerb(), Map.of("NUMBER", number));
        assertEquals("ACTIVE", house.card(number).text(Literals.CREDENTIAL__STATE));
        run(new SuspendVerb(), Map.of("NUMBER", number, "--reason", "亡失"));
        assertThrows(
                Refusal.class,
                () -> run(new ReleaseVerb(), Map.of("NUMBER", number, "--reason", "発見")),
                "the profile asks for a confirmation");
        run(new ReleaseVerb(), Map.of("NUMBER", number, "--reason", "発見", "--oral", "管理者 甲"));
        assertEquals("ACTIVE", house.card(number).text(Literals.CREDENTIAL__STATE));
        run(new RetireVerb(), Map.of("NUMBER", number, "--reason", "返納"), "--paper");
        assertEquals("ACTIVE", house.card(number).text(Literals.CREDENTIAL__STATE), "it waits for the decision");
    }

    @Test
    void theOfficeMakesTheCardKeysOnce() throws Exception {
        Path transport = Files.writeString(scratch.resolve("transport"), "00 ".repeat(32) + "\n12345678\n");
        Path password = Files.writeString(scratch.resolve("password"), "a password of fair length\n");
        Map<String, String> given =
                Map.of("--transport", transport.toString(), "--keys-password-file", password.toString());
        var refusal = assertThrows(Refusal.class, () -> run(new KeysVerb(), given));
        assertEquals("keys.role", refusal.key());
        house.asAdministrator();
        assertEquals(0, run(new KeysVerb(), given));
        try (var keys = CardKeyStore.open(
                        house.folder.resolve("keys/cards.p12"), "a password of fair length".toCharArray())
                .secrets()) {
            assertArrayEquals(new byte[32], keys.transportKey());
        }
        assertEquals(
                "keys.there",
                assertThrows(Refusal.class, () -> run(new KeysVerb(), given)).key());
        Files.writeString(transport, "no key\n12345678\n");
        var broken = assertThrows(
                Refusal.class,
                () -> run(
                        new KeysVerb(),
                        Map.of(
                                "--transport", transport.toString(),
                                "--keys", scratch.resolve("other.p12").toString(),
                                "--keys-password-file", password.toString())));
        assertEquals("keys.transport", broken.key());
    }

    @Test
    void aBrokenFileIsRefusedAndTheWorkItemSaysSo() throws Exception {
        Path file = Samples.write(scratch, "broken.csv", "職員番号,氏名\n1,\"x".getBytes());
        var refusal = assertThrows(Refusal.class, () -> run(new ImportVerb(), Map.of("FILE", file.toString())));
        assertTrue(refusal.getMessage().contains("broken.csv"), refusal.getMessage());
        assertTrue(house.all(WorkItem.class)
                .getFirst()
                .text(Literals.WORK_ITEM__OUTCOME)
                .startsWith("中断"));
    }
}
