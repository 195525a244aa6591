// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.House;
import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey from the count to what the answers want. */
class SurveyTest {
    private static final YearMonth MONTH =
            YearMonth.now(ZoneId.of("Asia/Tokyo")).plusMonths(2);

    @TempDir
    static Path folder;

    private static House house;
    private static SurveyDesk desk;

    /** Six cards in two units expire in the month, one after it. */
    @BeforeAll
    static void open() throws Exception {
        house = new House(folder.resolve("desk"));
        desk = new SurveyDesk(house.ledger(), house.session());
        var list = new StringBuilder("カード番号,種別,状態,職員番号,氏名,氏名カナ,所属,発行日,有効期限\n");
        for (int i = 1; i <= 7; i++) {
            LocalDate last = i == 7 ? MONTH.plusMonths(1).atDay(1) : MONTH.atDay(10 + i);
            list.append("C-%d,IC身分証,有効,%06d,調査　第%d郎,チョウサ　ダイ%dロウ,%s,%s,%s%n"
                    .formatted(i, i, i, i, i <= 4 ? "情報課" : "総務課", last.minusYears(5), last));
        }
        Path file = Files.writeString(folder.resolve("cards.csv"), list);
        var plan = house.cards(file);
        assertTrue(plan != null);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static CredentialState state(String card) throws Refusal {
        return (CredentialState) house.ledger()
                .list(house.session(), Query.of(Credential.class).where(ModelPackage.Literals.CREDENTIAL__NUMBER, card))
                .rows()
                .getFirst()
                .get(ModelPackage.Literals.CREDENTIAL__STATE);
    }

    private static Row row(String card) throws Refusal {
        return desk.rows(MONTH, false).stream()
                .filter(each -> each.text(Literals.SURVEY_ROW__NUMBER).equals(card))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fromTheCountToTheEnd() throws Exception {
        assertEquals(MONTH, desk.month());
        assertEquals(
                "情報課=4 総務課=2",
                desk.units(MONTH).stream()
                        .map(each -> each.value() + "=" + each.count())
                        .collect(Collectors.joining(" ")));
        assertEquals(6, desk.open(MONTH, null));
        assertEquals(6, desk.open(MONTH, null));
        assertEquals(6, desk.rows(MONTH, true).size(), "a card is asked about once");

        List<String> letters = desk.ask(MONTH, false, null);
        assertEquals(2, letters.size(), "one letter for each unit");
        assertTrue(desk.ask(MONTH, false, null).isEmpty(), "nobody is asked twice");
        assertEquals(2, desk.ask(MONTH, true, null).size());
        assertEquals(2, row("C-1").get(Literals.SURVEY_ROW__TIMES));
        assertTrue(desk.ask(MONTH, true, null).isEmpty(), "nobody is reminded twice a day");

        var back = "総務課より返送,,,\n\n備考,回答（継続・退職・返納済）,氏名,管理番号\n,継続,調査,Ｃ－１\n,退 職,調査,C-2\n,返納済,調査,C-3\n,,調査,C-4\n"
                + ",たぶん,調査,C-5\n,継続,知らない,Z-9\n,退職,調査,c-1\n";
        Path file = Files.write(folder.resolve("back.csv"), back.getBytes(Charset.forName("windows-31j")));
        SurveyList.Reading reading = new SurveyList(house.ledger(), house.session()).read(file);
        assertEquals(3, reading.answers().size(), reading.toString());
        assertEquals(1, reading.blank());
        List<String> strange = reading.strange().stream()
                .map(each -> each.sentence(Locale.JAPAN))
                .toList();
        assertEquals(3, strange.size(), strange.toString());
        assertTrue(
                strange.stream().anyMatch(each -> each.startsWith("8行2列") && each.contains("たぶん")), strange.toString());
        assertTrue(strange.stream().anyMatch(each -> each.contains("Z-9")), strange.toString());
        assertEquals(3, desk.take(reading, null));
        assertEquals(Answer.LEFT, row("C-2").get(Literals.SURVEY_ROW__ANSWER));

        for (String card : List.of("C-1", "C-3")) {
            desk.carryOut(row(card), new Confirmation.None(), null);
        }
        assertThrows(Refusal.class, () -> desk.carryOut(row("C-2"), new Confirmation.None(), null), "廃止 is confirmed");
        desk.carryOut(row("C-2"), house.manager(), null);
        assertThrows(Refusal.class, () -> desk.carryOut(row("C-4"), new Confirmation.None(), null), "no answer");
        assertEquals(CredentialState.ACTIVE, state("C-1"));
        assertEquals(CredentialState.RETIRED, state("C-2"));
        assertEquals(CredentialState.SUSPENDED, state("C-3"));
        assertEquals(3, desk.rows(MONTH, true).size());
    }
}
