// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.intake.IntakeException;
import fudaban.issuance.intake.TakeOver;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 引継ぎ受入 of existing cards as a difference. */
class TakeOverTest {
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

    private TakeOver.Result take(String lines) throws Exception {
        Path file = Samples.write(scratch, "既存.csv", (HEAD + lines).getBytes(StandardCharsets.UTF_8));
        return new TakeOver(house.ledger).take(house.session, file, Optional.empty(), null, (done, of) -> {});
    }

    @Test
    void newIsEnteredSameIsLeftContradictionsAreReported() throws Exception {
        String first = "K001,身分証,有効,1,髙橋　一郎,タカハシ　イチロウ,課,R5.4.1,R10.3.31\nK002,身分証,失効中,2,山﨑　花子,ヤマザキ　ハナコ,課,2023-04-01,\n";
        assertEquals(2, take(first).entered());
        long entries = house.ledger.journal().head().orElseThrow().number();
        var again = take(first);
        assertEquals(0, again.entered());
        assertEquals(2, again.same());
        assertEquals(entries, house.ledger.journal().head().orElseThrow().number(), "nothing was entered");

        var more = take(first.replace("髙橋", "高橋") + "K003,身分証,有効,3,大野　五月,,課,,\nK004,身分証,有効,3,大野　五月,,課,,\n");
        assertEquals(1, more.entered());
        assertEquals(2, more.contradictions().size());
        assertTrue(
                more.contradictions().getFirst().text(Locale.JAPAN).contains("高橋"),
                more.contradictions().toString());
        assertEquals("髙橋　一郎", house.card("K001").text(Literals.CREDENTIAL__HOLDER_NAME));
        assertEquals(3, house.all(Person.class).size());
        Row card = house.card("K001");
        assertEquals("2028-03-31", card.get(Literals.CREDENTIAL__EXPIRES_ON).toString());
        assertEquals(true, card.get(Literals.CREDENTIAL__TAKEN_OVER));
    }

    @Test
    void aCardSuspendedWhenTakenOverCanBeReleased() throws Exception {
        take("K002,身分証,失効中,2,山﨑　花子,,課,,\n");
        house.submit(IssuanceActs.RELEASE, new IssuanceActs.Release("K002", "発見"));
        assertEquals("ACTIVE", house.card("K002").text(Literals.CREDENTIAL__STATE));
    }

    @Test
    void whatIsNotUnderstoodStopsTheWholeList() throws Exception {
        var thrown = assertThrows(
                IntakeException.class,
                () -> take("K001,社員証,有効,1,甲,,,,\nK002,身分証,書損,2,乙,,,,\n,身分証,有効,3,丙,,,,\nK005,身分証,有効,4,丁,,,8.3.31,\n"));
        assertEquals(4, thrown.faults().size(), thrown.text(Locale.JAPAN));
        assertTrue(house.all(Credential.class).isEmpty());
    }
}
