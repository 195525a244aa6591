// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.internal.verb.BlanksVerb;
import fudaban.issuance.internal.verb.LoadCardsVerb;
import fudaban.issuance.internal.verb.SuspendVerb;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.profile.CardField;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import fudaban.personnel.load.LoadPlan;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 引継ぎ受入 of existing cards and blank cards as a difference. */
class InitialLoadTest {
    private static final String HEAD = "管理番号,券種,状態,職員番号,氏名,フリガナ,所属,発行日,有効期限\n";

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

    private LoadPlan take(String lines) throws Exception {
        return house.cards(Samples.write(scratch, "既存.csv", (HEAD + lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static String said(LoadPlan plan) {
        return plan.findings().stream().map(each -> each.text(Locale.JAPAN)).collect(Collectors.joining("\n"));
    }

    @Test
    void newIsEnteredSameIsLeftContradictionsAreReported() throws Exception {
        String first = "K001,身分証,有効,1,髙橋　一郎,タカハシ　イチロウ,課,R5.4.1,R10.3.31\nK002,身分証,失効中,2,山﨑　花子,ヤマザキ　ハナコ,課,2023-04-01,\n";
        assertEquals(2, take(first).added());
        long entries = house.ledger.journal().head().orElseThrow().number();
        var again = take(first);
        assertEquals(0, again.added());
        assertEquals(2, again.unchanged());
        assertEquals(entries, house.ledger.journal().head().orElseThrow().number(), "nothing was entered");

        var more = take(first.replace("髙橋", "高橋") + "K003,身分証,有効,3,大野　五月,,課,,\nK004,身分証,有効,3,大野　五月,,課,,\n");
        assertEquals(1, more.added());
        assertEquals(2, more.leftOut());
        assertTrue(said(more).contains("高橋") && said(more).contains("K003"), said(more));
        assertEquals("髙橋　一郎", house.card("K001").text(Literals.CREDENTIAL__HOLDER_NAME));
        assertEquals(3, house.all(Person.class).size());
        Row card = house.card("K001");
        assertEquals("2028-03-31", card.get(Literals.CREDENTIAL__EXPIRES_ON).toString());
        assertEquals(true, card.get(Literals.CREDENTIAL__TAKEN_OVER));
        var holder = take("K001,身分証,有効,2,髙橋　一郎,,課,,\n");
        assertEquals(1, holder.leftOut(), "another holder of the same card is a contradiction");
    }

    @Test
    void aLineThatDiffersInSeveralValuesIsToldOnceWithAllOfThem() throws Exception {
        take("K001,身分証,有効,1,髙橋　一郎,タカハシ　イチロウ,課,R5.4.1,R10.3.31\n");
        var plan = take("K001,特別通行証,有効,1,高橋　一郎,,課,R5.4.2,R10.3.31\n");
        assertEquals(1, plan.leftOut());
        assertEquals(1, plan.findings().size(), said(plan));
        for (String value : List.of("身分証", "特別通行証", "髙橋　一郎", "高橋　一郎", "2023-04-01", "2023-04-02")) {
            assertTrue(said(plan).contains(value), said(plan));
        }
        String english = plan.findings().getFirst().text(Locale.ENGLISH);
        assertTrue(english.contains("special pass") && english.contains("in the register."), english);
    }

    /** A holder who is not known is entered with his card: then 500 cards are a chunk. */
    @Test
    void aLoadBrokenOffBetweenChunksGoesOnWhenRepeated() throws Exception {
        var lines = new StringBuilder();
        for (int i = 1; i <= 520; i++) {
            lines.append("K%04d,身分証,%s,%d,試験　太郎,シケン　タロウ,課,,\n".formatted(i, i == 7 ? "失効中" : "有効", i));
        }
        Path file = Samples.write(scratch, "既存.csv", (HEAD + lines).getBytes(StandardCharsets.UTF_8));
        var plan = house.cardsPlan(file);
        assertEquals(2, plan.chunks().size());
        assertThrows(
                IllegalStateException.class,
                () -> plan.apply(house.ledger, house.session, "引継ぎ受入", "1-3", (done, of) -> {
                    if (done == 1) {
                        throw new IllegalStateException("the power went");
                    }
                }));
        int first = house.all(Credential.class).size();
        assertTrue(first > 400 && first < 520, first + " cards");

        var rest = house.cardsPlan(file);
        assertEquals(first, rest.unchanged());
        assertEquals(520 - first, rest.added());
        rest.apply(house.ledger, house.session, "引継ぎ受入", "1-3", Upkeep.Progress.NONE);
        assertEquals(520, house.all(Credential.class).size());
        assertEquals(520, house.all(Person.class).size());
        assertEquals(0, house.cardsPlan(file).chunks().size());
    }

    /** One chunk is asked for all at once, and yet each line meets what the lines before it entered. */
    @Test
    void linesOfOneChunkKnowEachOther() throws Exception {
        take("K001,身分証,有効,1,髙橋　一郎,タカハシ　イチロウ,課,,\nK002,身分証,廃止済,1,髙橋　一郎,タカハシ　イチロウ,課,,\n");
        assertEquals(1, house.all(Person.class).size());
        String person = house.all(Person.class).getFirst().id();
        assertEquals(person, house.card("K001").text(Literals.CREDENTIAL__PERSON));
        assertEquals(person, house.card("K002").text(Literals.CREDENTIAL__PERSON));
        Map<CardField, String> other = Map.of(
                CardField.NUMBER,
                "K003",
                CardField.KIND,
                CredentialKind.STAFF_CARD.getName(),
                CardField.STATE,
                CredentialState.ACTIVE.getName(),
                CardField.STAFF_NUMBER,
                "1");
        var input = new IssuanceActs.TakeOver("既存.csv", "", List.of(new IssuanceActs.Card(2, other)));
        Refusal refused = assertThrows(
                Refusal.class, () -> house.ledger.submit(house.session, Submission.of(IssuanceActs.TAKE_OVER, input)));
        assertEquals("card.active.other", refused.key());
    }

    @Test
    void aCardSuspendedWhenTakenOverCanBeReleased() throws Exception {
        take("K002,身分証,失効中,2,山﨑　花子,,課,,\n");
        house.submit(IssuanceActs.RELEASE, new IssuanceActs.Release("K002", "発見"));
        assertEquals("ACTIVE", house.card("K002").text(Literals.CREDENTIAL__STATE));
    }

    @Test
    void aCardKnownOnlyByItsNumberIsSuspendedAtOnce() throws Exception {
        var call = new Call(house, Map.of("NUMBER", "Z9999", "--reason", "亡失の通報"), List.of());
        assertEquals(0, new SuspendVerb().run(call));
        assertEquals("SUSPENDED", house.card("Z9999").text(Literals.CREDENTIAL__STATE));
        assertEquals(true, house.card("Z9999").get(Literals.CREDENTIAL__TAKEN_OVER));
        // The list that comes later does not bring it back to life.
        assertEquals(0, take("Z9999,身分証,有効,7,某　氏,,課,,\n").added());
        assertEquals("SUSPENDED", house.card("Z9999").text(Literals.CREDENTIAL__STATE));
    }

    @Test
    void whatIsTakenOtherwiseThanTheListSaysIsNamedAndCardsAreCounted() throws Exception {
        take("K001,身分証,有効,1,甲,,,,\n");
        Path list = Samples.write(
                scratch,
                "引継ぎ.csv",
                (HEAD + "K002,身分証,有効,,,,,,\nK003,身分証,有効,2,乙,,,,\nK004,身分証,失効中,1,甲,,,,\n")
                        .getBytes(StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        var call = new Call(house, Map.of("FILE", list.toString()), List.of(), lines::add);
        assertEquals(0, new LoadCardsVerb().run(call), lines.toString());
        List<String> notes =
                lines.stream().filter(line -> line.startsWith("［注意］")).toList();
        assertEquals(2, notes.size(), lines.toString());
        assertTrue(notes.get(0).contains("2行目") && notes.get(0).contains("K002"), notes.toString());
        assertTrue(notes.get(1).contains("3行目") && notes.get(1).contains("K003"), notes.toString());
        assertTrue(lines.contains("3件を取り込みました。"), lines.toString());
        assertEquals("ISSUED", house.card("K002").text(Literals.CREDENTIAL__STATE));
        assertEquals("ACTIVE", house.card("K003").text(Literals.CREDENTIAL__STATE));
    }

    @Test
    void whatIsNotUnderstoodIsLeftOutAndNamed() throws Exception {
        var plan = take("K001,社員証,有効,1,甲,,,,\n"
                + "K002,身分証,書損,2,乙,,,,\n"
                + ",身分証,有効,3,丙,,,,\n"
                + "K005,身分証,有効,4,丁,,,8.3.31,\n"
                + "K006,身分証,有効,5,戊,,,,\n");
        assertEquals(4, plan.leftOut(), said(plan));
        assertEquals(
                List.of("K006"),
                house.all(Credential.class).stream()
                        .map(row -> row.text(Literals.CREDENTIAL__NUMBER))
                        .toList());
    }

    @Test
    void columnsAreGuessedAndTheMappingIsSaved() throws Exception {
        Path list = Samples.write(
                scratch,
                "旧台帳.csv",
                "カード一覧,,,\n№,カードの番号,持ち主の番号,持ち主\n1,K101,11,甲　一\n2,K102,12,乙　二\n"
                        .getBytes(Charset.forName("windows-31j")));
        Path mapping = Files.writeString(scratch.resolve("mapping.json"), """
            {"shape": "cards", "columns": {"NUMBER": "カードの番号", "STAFF_NUMBER": "持ち主の番号", "NAME": "持ち主"}}
            """);
        Path saved = scratch.resolve("saved.json");
        var values =
                Map.of("FILE", list.toString(), "--mapping", mapping.toString(), "--save-mapping", saved.toString());
        assertEquals(0, new LoadCardsVerb().run(new Call(house, values, List.of())));
        assertEquals("乙　二", house.card("K102").text(Literals.CREDENTIAL__HOLDER_NAME));
        assertTrue(Files.readString(saved).contains("持ち主の番号"));
        var again = Map.of("FILE", list.toString(), "--mapping", saved.toString());
        long entries = house.ledger.journal().head().orElseThrow().number();
        assertEquals(0, new LoadCardsVerb().run(new Call(house, again, List.of())));
        assertEquals(entries, house.ledger.journal().head().orElseThrow().number());
    }

    @Test
    void blankCardsAreTakenOverAsADifference() throws Exception {
        take("K001,身分証,有効,1,髙橋　一郎,,課,,\n");
        String head = "製造番号,券種,状態,数量,保管場所,備考\n";
        Path file = scratch.resolve("blanks.csv");
        Files.writeString(
                file,
                head + "B0001,IC身分証,在庫,,金庫1,\nB0002,IC身分証,書損,,金庫1,\nBOX-7,特別通行証,在庫,50,倉庫,未開封\nB0003,謎,在庫,,金庫1,\n");
        var first = house.blanks(file);
        assertEquals(3, first.added(), said(first));
        assertEquals(1, first.leftOut());
        Files.writeString(file, head + "B0001,IC身分証,在庫,,金庫2,\nB0002,IC身分証,在庫,,金庫1,\nBOX-7,特別通行証,在庫,50,倉庫,未開封\n");
        var second = house.blanks(file);
        assertEquals(0, second.added());
        assertEquals(1, second.changed());
        assertEquals(1, second.unchanged());
        assertTrue(said(second).contains("B0002"), said(second));
        List<Row> all = house.all(Blank.class);
        assertEquals(3, all.size());
        assertEquals("金庫2", all.getFirst().text(IssuancePackage.Literals.BLANK__PLACE));
        assertEquals(0, new BlanksVerb().run(new Call(house, Map.of(), List.of())));
    }
}
