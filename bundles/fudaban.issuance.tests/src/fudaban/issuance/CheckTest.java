// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Defect;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.profile.ApplicationField;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule finds what it is for, and nothing in what is right. */
class CheckTest {
    @TempDir
    Path scratch;

    private House house;
    private Path photos;

    @BeforeEach
    void open() throws Exception {
        house = new House(scratch.resolve("data"));
        photos = Samples.photos(scratch, 40);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void take(String... lines) throws Exception {
        Path file = Samples.write(
                scratch,
                "t" + lines.hashCode() + ".csv",
                (Samples.HEAD + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        house.take(file, PhotoFolder.of(photos));
    }

    /** Names of the rules that found something, by staff number. */
    private Map<String, Set<String>> rules() throws Exception {
        Map<String, Set<String>> rules = new HashMap<>();
        for (Row row : house.all(Application.class)) {
            Application application = house.ledger.open(house.session, Application.class, row.id());
            var found = new TreeSet<String>();
            for (Defect defect : application.getDefects()) {
                found.add(defect.getRule() + (defect.isStops() ? "" : "?"));
                assertTrue(
                        defect.getSentence().endsWith("。")
                                || defect.getSentence().length() > 10,
                        defect.getSentence());
            }
            rules.put(String.valueOf(application.getStaffNumber()), found);
        }
        return rules;
    }

    @Test
    void samplePeopleAreRight() throws Exception {
        house.take(Samples.csv(scratch, 10), PhotoFolder.of(photos));
        var result = house.check();
        assertEquals(10, result.checked(), rules().toString());
    }

    @Test
    void everyRuleFindsItsFault() throws Exception {
        take(
                "新規,身分証,1000001,,一郎,タカハシ,イチロウ,,,,S60.4.1,課,係員,,",
                "新規,身分証,1000002,髙橋,一郎,たかはし,イチロウ,,,,S60.4.1,課,係員,,",
                "新規,身分証,1000003,髙橋,一郎,タカハシ,イチロウ,TAKABASHI,ICHIRO,,S60.4.1,課,係員,,",
                "新規,身分証,1000004,髙橋,一郎,タカハシ,イチロウ,高橋,ICHIRO,,S60.4.1,課,係員,,",
                "新規,身分証,1000005,髙橋,一郎,タカハシ,イチロウ,,,,平成31年5月1日,課,係員,,",
                "新規,身分証,1000006,髙橋,一郎,タカハシ,イチロウ,,,,R5.1.1,課,係員,,",
                "再発行,身分証,1000007,髙橋,一郎,タカハシ,イチロウ,,,,S60.4.1,課,係員,,",
                "破損,社員証,1000008,髙橋,一郎,タカハシ,イチロウ,,,,S60.4.1,課,係員,,",
                "新規,身分証,1000009,髙橋,一郎,タカハシ,イチロウ,,,佐藤 一郎,S60.4.1,課,係員,,",
                "新規,身分証,1000010,\uE000橋,一郎,タカハシ,イチロウ,,,,S60.4.1,課,係員,,",
                "新規,身分証,1000011,髙橋,一郎,タカハシ,イチロウ,,,,S60.4.1," + "課".repeat(61) + ",係員,,",
                "新規,身分証,9999999,髙橋,一郎,タカハシ,イチロウ,,,,S60.4.1,課,係員,,",
                "新規,身分証,1000012,髙橋,一郎,タカハシ,イチロウ,,,,S60.4.1,課,係員,,",
                "新規,身分証,1000012,髙橋,二郎,タカハシ,ジロウ,,,,S60.4.1,課,係員,,");
        house.check();
        var rules = rules();
        assertEquals(Set.of("required"), rules.get("1000001"));
        assertEquals(Set.of("kana"), rules.get("1000002"));
        assertEquals(Set.of("romaji?"), rules.get("1000003"));
        assertEquals(Set.of("romaji"), rules.get("1000004"));
        assertEquals(Set.of("birth"), rules.get("1000005"));
        assertEquals(Set.of("birth"), rules.get("1000006"));
        assertEquals(Set.of("reason"), rules.get("1000007"));
        assertEquals(Set.of("kind", "card-kind"), rules.get("1000008"));
        assertEquals(Set.of("former-name"), rules.get("1000009"));
        assertEquals(Set.of("glyph"), rules.get("1000010"));
        assertEquals(Set.of("length"), rules.get("1000011"));
        assertEquals(Set.of("photo"), rules.get("9999999"));
        assertEquals(Set.of("duplicate"), rules.get("1000012"));
    }

    @Test
    void photosThatAreNone() throws Exception {
        Files.writeString(photos.resolve("1000001.jpg"), "no picture");
        Samples.photo(photos, "1000002", 100, 130, "jpg");
        Samples.photo(photos, "1000003", 450, 350, "jpg");
        byte[] whole = Files.readAllBytes(photos.resolve("1000004.jpg"));
        Files.write(photos.resolve("1000004.jpg"), java.util.Arrays.copyOf(whole, 40));
        Files.delete(photos.resolve("1000005.jpg"));
        Samples.photo(photos, "1000005", 8000, 6000, "png");
        house.take(Samples.csv(scratch, 6), PhotoFolder.of(photos));
        house.check();
        var rules = rules();
        for (int n = 1; n <= 5; n++) {
            assertEquals(Set.of("photo"), rules.get("100000" + n), "photo " + n);
        }
        assertEquals(Set.of(), rules.get("1000006"));
    }

    @Test
    void correctedItIsCheckedAndConfirmedWithPersonAndNumber() throws Exception {
        take("新規,身分証,1000001,髙橋,一郎,たかはし,イチロウ,,,,S60.4.1,課,係員,,");
        assertEquals(1, house.check().defective());
        Row row = house.all(Application.class).getFirst();
        assertThrows(
                Refusal.class, () -> house.submit(IssuanceActs.CONFIRM, new IssuanceActs.Confirm(List.of(row.id()))));
        house.submit(
                IssuanceActs.CORRECT,
                new IssuanceActs.Correct(row.id(), Map.of(ApplicationField.FAMILY_KANA, "タカハシ"), null, null, "電話で確認"));
        assertEquals(1, house.check().checked());
        house.confirm();
        Row person = house.all(Person.class).getFirst();
        assertEquals("髙橋　一郎", person.text(ModelPackage.Literals.PERSON__DISPLAY_NAME));
        Row card = house.all(Credential.class).getFirst();
        assertTrue(
                card.text(ModelPackage.Literals.CREDENTIAL__NUMBER).matches("S\\d{8}"),
                card.text(ModelPackage.Literals.CREDENTIAL__NUMBER));
        assertEquals("PREPARED", card.text(ModelPackage.Literals.CREDENTIAL__STATE));
        assertEquals(
                ApplicationState.CONFIRMED,
                house.all(Application.class).getFirst().get(Literals.APPLICATION__STATE));
    }

    @Test
    void aWithdrawnLineMayBeHandedInAgain() throws Exception {
        Path file = Samples.csv(scratch, 1);
        house.take(file, PhotoFolder.none());
        house.submit(
                IssuanceActs.CLOSE,
                new IssuanceActs.Close(
                        List.of(house.all(Application.class).getFirst().id()), false, "差替え"));
        assertEquals(1, house.take(file, PhotoFolder.none()).taken());
    }
}
