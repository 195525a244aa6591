// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Labels;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.internal.engine.TestHouse.SuspendInput;
import fudaban.ledger.query.Query;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Refusals name features, classes and acts as people call them, each in the language of the sentence. */
class SentencesTest {
    @TempDir
    Path folder;

    private Ledger ledger;
    private Session operator;

    @BeforeEach
    void open() throws Refusal {
        Desk.Opened opened = new TestHouse(folder).fresh();
        ledger = opened.ledger();
        operator = opened.session();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static void says(Executable refused, String key, String japanese, String english) {
        Refusal refusal = assertThrows(Refusal.class, refused);
        assertEquals(key, refusal.key());
        String ja = refusal.sentence(Locale.JAPAN);
        String en = refusal.sentence(Locale.ENGLISH);
        assertTrue(ja.contains(japanese), ja);
        assertTrue(en.contains(english), en);
        assertFalse(en.codePoints().anyMatch(SentencesTest::japanese), en);
        assertFalse((ja + en).contains("{"), ja + en);
    }

    private static boolean japanese(int c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
    }

    @Test
    void ofTwoRecordsThatMustDiffer() throws Refusal {
        TestHouse.enrol(ledger, operator, "1001", "sato");
        says(
                () -> TestHouse.enrol(ledger, operator, "1001", "ito"),
                "store.duplicate",
                "同じ職員番号を持つ対象者の記録",
                "(person) with the same staff number");
    }

    @Test
    void ofTextsThatCannotBeKept() {
        says(() -> TestHouse.enrol(ledger, operator, "1001", "a\0"), "store.text", "対象者の「氏」", "family name (person)");
    }

    @Test
    void ofWhatIsAboveTheSight() throws Refusal {
        Session inspector = TestHouse.logIn(ledger, "kensa");
        says(
                () -> ledger.list(
                        inspector, Query.of(Person.class).where(Literals.PERSON__BIRTH, Query.Operator.EMPTY)),
                "query.sight",
                "対象者の「生年月日」",
                "date of birth (person)");
    }

    @Test
    void ofRecordsThatAreNotThere() {
        says(() -> ledger.open(operator, Person.class, "x"), "record.none", "対象者（x）", "no person with");
    }

    @Test
    void ofActsAndTheirConfirmation() throws Refusal {
        Session inspector = TestHouse.logIn(ledger, "kensa");
        says(
                () -> ledger.submit(inspector, Submission.of(Work.START, new Work.Start("1-1", "x"))),
                "role.not",
                "作業の",
                "work");
        TestHouse.enrol(ledger, operator, "1001", "sato");
        says(
                () -> ledger.submit(operator, Submission.of("test.suspend", new SuspendInput("C00001", "x"))),
                "confirmation.not",
                "「確認なし」では行えません。何も変更していません。認められている方法: 承認者によるその場の確認, 紙の決裁, 口頭指示",
                "approval in place, decision on paper, oral instruction");
    }

    @Test
    void theWordsOfTheModel() {
        for (Locale locale : new Locale[] {Locale.JAPAN, Locale.ENGLISH}) {
            assertEquals(List.of(), Labels.lacking(ModelPackage.eINSTANCE, locale));
        }
        assertEquals("職員番号", Labels.of(Literals.PERSON__STAFF_NUMBER, Locale.JAPAN));
        assertEquals("active", Labels.of(CredentialState.ACTIVE, Locale.ENGLISH));
    }
}
