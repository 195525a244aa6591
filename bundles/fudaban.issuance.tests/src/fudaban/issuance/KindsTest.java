// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Defect;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ReissueCause;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each kind of application needs of the cards somebody has, and what becomes of it. */
class KindsTest {
    private static final String PERSON = "%s,%s,1000001,髙橋,一郎,タカハシ,イチロウ,,,,S60.4.1,整備計画局,係員,,%s";

    @TempDir
    Path scratch;

    private House house;
    private PhotoFolder photos;
    private int files;

    @BeforeEach
    void open() throws Exception {
        house = new House(scratch.resolve("data"));
        photos = PhotoFolder.of(Samples.photos(scratch, 3));
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** Hands one in, checks it, and tells the rules that stop it. */
    private List<String> apply(String kind, String card, String reason) throws Exception {
        Path file = Samples.write(
                scratch,
                "in" + files++ + ".csv",
                (Samples.HEAD + "\n" + PERSON.formatted(kind, card, reason) + "\n").getBytes(StandardCharsets.UTF_8));
        house.take(file, photos);
        house.check();
        List<String> rules = new ArrayList<>();
        Application last = last();
        for (Defect defect : last.getDefects()) {
            rules.add(defect.getRule());
        }
        if (last.getState() == ApplicationState.DEFECTIVE) {
            house.submit(IssuanceActs.CLOSE, new IssuanceActs.Close(List.of(last.getId()), false, "試し"));
        }
        return rules;
    }

    private Application last() throws Exception {
        return house.ledger.open(
                house.session,
                Application.class,
                house.all(Application.class).getLast().id());
    }

    private Row card(int n) throws Exception {
        return house.all(Credential.class).get(n);
    }

    /** The first card of the person, in use. */
    private String inUse() throws Exception {
        assertEquals(List.of(), apply("新規", "身分証", ""));
        house.confirm();
        String number = card(0).text(ModelPackage.Literals.CREDENTIAL__NUMBER);
        Cards.finish(house, number);
        return number;
    }

    @Test
    void nothingIsRenewedChangedReissuedOrReturnedThatIsNotThere() throws Exception {
        for (String kind : List.of("更新", "記載事項変更", "返納")) {
            assertEquals(List.of("card"), apply(kind, "身分証", "理由"), kind);
        }
        assertEquals(List.of("card"), apply("再発行", "身分証", "破損したため"));
        assertEquals(List.of("card"), apply("再発行", "身分証", "紛失したため"));
        assertEquals(List.of("cause"), apply("再発行", "身分証", "新しいものがほしい"));
        assertEquals(ReissueCause.NONE, last().getCause());
    }

    @Test
    void aLostCardIsSuspendedFirstAndADamagedOneIsNot() throws Exception {
        String number = inUse();
        assertEquals(List.of("active"), apply("新規", "身分証", "二枚目"));
        assertEquals(List.of("card"), apply("更新", "特別通行証", ""));
        assertEquals(List.of(), apply("再発行（電磁的記録の毀損）", "身分証", "読み取れない"));
        assertEquals(ReissueCause.RECORD_DAMAGED, last().getCause());
        house.submit(IssuanceActs.CLOSE, new IssuanceActs.Close(List.of(last().getId()), false, "試し"));
        assertEquals(List.of("card"), apply("再発行", "身分証", "帰宅途中に紛失"));
        house.submit(IssuanceActs.SUSPEND, new IssuanceActs.Suspend(number, "紛失の電話", null));
        assertEquals(List.of(), apply("再発行", "身分証", "帰宅途中に紛失"));
        assertEquals(ReissueCause.LOST, last().getCause());
        house.confirm();
        assertEquals(card(1).id(), card(0).text(ModelPackage.Literals.CREDENTIAL__SUCCESSOR));
    }

    @Test
    void aReturnNeedsNeitherPhotoNorBirthAndChangesNobody() throws Exception {
        inUse();
        Path file = Samples.write(
                scratch, "return.csv", "申請区分,職員番号,氏,名\n返納,1000001,髙橋,一郎\n".getBytes(StandardCharsets.UTF_8));
        house.take(file, PhotoFolder.none());
        assertEquals(0, house.check().defective());
        house.confirm();
        assertEquals(ApplicationState.ISSUED, last().getState());
        assertEquals(card(0).id(), last().getCredential());
        var person = house.ledger.open(house.session, fudaban.model.Person.class, last().getPerson());
        assertEquals("タカハシ", person.getFamilyKana());
    }

    @Test
    void anOwnCardIsRegisteredAndNeverPrinted() throws Exception {
        photos = PhotoFolder.none();
        assertEquals(List.of(), apply("新規", "個人番号カード", ""));
        photos = PhotoFolder.of(scratch.resolve("写真"));
        assertEquals(List.of(), apply("新規", "特別通行証", ""));
        house.confirm();
        String batch = new Batches(house.ledger).open(house.session, "desk", null);
        assertFalse(batch.isEmpty());
        List<Row> confirmed = house.all(Application.class).stream()
                .filter(row -> row.get(Literals.APPLICATION__STATE) == ApplicationState.CONFIRMED)
                .toList();
        assertEquals(1, confirmed.size(), "the own card is in no batch of this desk");
        house.submit(
                IssuanceActs.REGISTER_OWN,
                new IssuanceActs.RegisterOwn(List.of(confirmed.getFirst().id())));
        Row own = house.all(Credential.class).stream()
                .filter(row -> row.id().equals(confirmed.getFirst().text(Literals.APPLICATION__CREDENTIAL)))
                .findFirst()
                .orElseThrow();
        assertEquals(CredentialState.ACTIVE, own.get(ModelPackage.Literals.CREDENTIAL__STATE));
        assertTrue(own.text(ModelPackage.Literals.CREDENTIAL__ISSUED_ON).length() > 0);
    }
}
