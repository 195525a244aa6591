// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.xlsx.XlsxFile;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.defects.Notice;
import fudaban.issuance.defects.Notices;
import fudaban.issuance.defects.UnitDefects;
import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.defects.model.DefectCase;
import fudaban.issuance.defects.model.DefectNotice;
import fudaban.issuance.defects.model.DefectsPackage;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.profile.ApplicationField;
import fudaban.ledger.query.Row;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 不備連絡 by unit, once each; what is handed in again takes the place of what waits. */
class DefectsTest {
    private static final String FIRST = Samples.HEAD
            + "\n新規,身分証,1000001,髙橋,一郎,たかはし,イチロウ,,,,S60.4.1,会計課,係員,,"
            + "\n新規,身分証,1000002,山﨑,花子,ヤマザキ,ハナコ,,,,S60.4.1,会計課,係員,,"
            + "\n新規,身分証,1000003,{unit},花子,ﾔﾏﾀﾞ,ハナコ,,,,,会計課,係員,,"
            + "\n新規,身分証,1000009,葛城,三郎,カツラギ,サブロウ,,,,S60.4.1,人事課,係員,,\n";

    @TempDir
    Path scratch;

    private House house;
    private Notices notices;

    @BeforeEach
    void open() throws Exception {
        house = new House(scratch.resolve("data"));
        notices = new Notices(house.ledger);
        take("first.csv", FIRST, PhotoFolder.of(Samples.photos(scratch, 3)));
        assertEquals(3, house.check().defective());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void take(String name, String table, PhotoFolder photos) throws Exception {
        house.take(Samples.write(scratch, name, table.getBytes(StandardCharsets.UTF_8)), photos);
    }

    private CaseState state(String number) throws Exception {
        return house.all(DefectCase.class).stream()
                .filter(row -> row.text(DefectsPackage.Literals.DEFECT_CASE__STAFF_NUMBER)
                        .equals(number))
                .map(row -> (CaseState) row.get(DefectsPackage.Literals.DEFECT_CASE__STATE))
                .findFirst()
                .orElseThrow();
    }

    private Application application(int n) throws Exception {
        return house.ledger.open(
                house.session,
                Application.class,
                house.all(Application.class).get(n).id());
    }

    @Test
    void oneLetterToEachUnitAndNeverTwice() throws Exception {
        List<UnitDefects> units = notices.untold(house.session);
        assertEquals(
                List.of("人事課", "会計課"), units.stream().map(UnitDefects::unit).toList());
        Notice draft = notices.draft(house.session, units.getLast());
        assertTrue(draft.subject().contains("会計課") && draft.subject().contains("2件"), draft.subject());
        assertTrue(draft.text().contains("髙橋　一郎（職員番号 1000001）"), draft.text());
        assertTrue(draft.text().contains("{unit}　花子"), "what people wrote is not filled in: " + draft.text());
        assertFalse(draft.text().contains("1000002"), "who is right is in no letter");
        Notice own = draft.saying(draft.subject(), draft.text() + "追伸");
        notices.send(house.session, own, null);
        // The program ended before it knew: the same letter again.
        notices.send(house.session, own, null);
        List<Row> letters = house.all(MailLetter.class);
        assertEquals(1, letters.size());
        assertTrue(
                letters.getFirst().text(MailPackage.Literals.MAIL_LETTER__BODY).endsWith("追伸"));
        assertEquals(1, house.all(DefectNotice.class).size());
        assertEquals(CaseState.WAITING, state("1000001"));
        assertEquals(
                List.of("人事課"),
                notices.untold(house.session).stream().map(UnitDefects::unit).toList());
        assertEquals(List.of(), notices.overdue(house.session), "a reminder is not due on the same day");
        Path list = Files.write(
                scratch.resolve("list.xlsx"),
                notices.list(house.session, units.getLast()).content());
        List<String> lines = new ArrayList<>();
        try (XlsxFile file = XlsxFile.open(list)) {
            file.read(file.sheets().getFirst(), row -> lines.add(row.cells().toString()));
        }
        assertEquals(4, lines.size(), "a heading and a line for each defect: " + lines);
    }

    @Test
    void whatIsHandedInAgainTakesItsPlace() throws Exception {
        for (UnitDefects unit : notices.untold(house.session)) {
            notices.send(house.session, notices.draft(house.session, unit), null);
        }
        take("again.csv", Samples.HEAD + "\n新規,身分証,1000001,髙橋,一郎,タカハシ,イチロウ,,,,S60.4.1,会計課,係員,,\n", PhotoFolder.none());
        Application first = application(0);
        Application again = application(4);
        assertEquals(ApplicationState.REPLACED, first.getState());
        assertEquals(first.getId(), again.getReplaces());
        assertEquals(first.getPhoto(), again.getPhoto(), "the photo need not come twice");
        assertEquals(CaseState.RESUBMITTED, state("1000001"));
        house.check();
        assertEquals(ApplicationState.CHECKED, application(4).getState(), "no duplicate of what it replaced");
        // Put right by telephone.
        house.submit(
                IssuanceActs.CORRECT,
                new IssuanceActs.Correct(
                        application(2).getId(),
                        Map.of(
                                ApplicationField.FAMILY_NAME, "山田",
                                ApplicationField.FAMILY_KANA, "ヤマダ",
                                ApplicationField.BIRTH, "S60.4.1"),
                        null,
                        null,
                        ""));
        assertEquals(CaseState.WAITING, state("1000003"));
        house.check();
        assertEquals(CaseState.CORRECTED, state("1000003"));
        house.submit(
                IssuanceActs.CLOSE,
                new IssuanceActs.Close(List.of(application(3).getId()), false, "不要になった"));
        assertEquals(CaseState.CLOSED, state("1000009"));
    }

    @Test
    void whatWasNotToldIsADuplicate() throws Exception {
        take("again.csv", Samples.HEAD + "\n新規,身分証,1000001,髙橋,一郎,タカハシ,イチロウ,,,,S60.4.1,会計課,係員,,\n", PhotoFolder.none());
        house.check();
        assertEquals(ApplicationState.DEFECTIVE, application(0).getState());
        assertEquals(ApplicationState.DEFECTIVE, application(4).getState());
        assertEquals("duplicate", application(4).getDefects().getLast().getRule());
    }
}
