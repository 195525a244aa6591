// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.query.Row;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.ui.gallery.Gallery;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormModelTest {
    private static final FieldDefinition<String> FAMILY =
            FieldDefinition.of("form.family", new FieldKind.Name(5)).must();
    private static final FieldDefinition<String> KANA = FieldDefinition.of("form.kana", new FieldKind.Katakana(20));
    private static final FieldDefinition<LocalDate> BIRTH = FieldDefinition.of("form.birth", new FieldKind.Day());
    private static final FieldDefinition<Long> COUNT = FieldDefinition.of("form.count", new FieldKind.Whole(1, 200));

    private final FormModel form =
            new FormModel(List.of(FAMILY, KANA, BIRTH, COUNT), Words.of(Gallery.class, Locale.JAPAN));

    private void type(FieldDefinition<?> field, String text) {
        form.text(field).setValue(text);
    }

    @Test
    void nobodyIsCorrectedWhileStillTyping() {
        type(BIRTH, "R8");
        assertTrue(form.finding(BIRTH).isPresent());
        assertTrue(form.shown(BIRTH).isEmpty());
        form.leave(BIRTH);
        assertTrue(form.shown(BIRTH).orElseThrow().sentence().startsWith("日付は"));
        assertTrue(form.shown(FAMILY).isEmpty(), "not touched yet");
        assertEquals(Optional.of(FAMILY), form.attempt());
        assertEquals("入力してください", form.shown(FAMILY).orElseThrow().sentence());
    }

    @Test
    void daysAreReadAsTheyAreTypedAndSaidInFull() {
        type(BIRTH, "20260401");
        assertEquals(LocalDate.of(2026, 4, 1), form.value(BIRTH).orElseThrow());
        assertEquals("令和8年4月1日（水） 2026-04-01", form.hint(BIRTH));
    }

    @Test
    void kanaIsOfferedNotConverted() {
        type(KANA, "みほん ﾊﾅｺ");
        assertTrue(form.value(KANA).isEmpty());
        Finding.Fix fix = form.finding(KANA).orElseThrow().fix().orElseThrow();
        form.apply(KANA, fix);
        assertEquals("ミホン ハナコ", form.value(KANA).orElseThrow());
        form.undo();
        assertEquals("みほん ﾊﾅｺ", form.text(KANA).getValue());
        type(KANA, "Mihon");
        assertTrue(form.finding(KANA).orElseThrow().fix().isEmpty());
    }

    @Test
    void aNameIsNeverChangedOnlyItsBlanksArePointedOut() {
        type(FAMILY, "見本　");
        assertEquals("見本　", form.value(FAMILY).orElseThrow());
        Finding finding = form.finding(FAMILY).orElseThrow();
        assertFalse(finding.grave());
        assertEquals("見本", finding.fix().orElseThrow().text());
        assertTrue(form.valid());
        type(FAMILY, "𠮷田あいうえ");
        assertTrue(form.finding(FAMILY).orElseThrow().sentence().contains("今は 6 文字"), "code points are counted");
    }

    @Test
    void wholeNumbersKnowTheirRange() {
        type(COUNT, "１２０");
        assertEquals(120L, form.value(COUNT).orElseThrow());
        type(COUNT, "300");
        assertTrue(form.finding(COUNT).orElseThrow().grave());
        type(COUNT, "x");
        assertTrue(form.value(COUNT).isEmpty());
    }

    @Test
    void undoGoesGestureByGestureAndSurvivesSaving() {
        type(FAMILY, "見");
        type(FAMILY, "見本");
        form.leave(FAMILY);
        type(FAMILY, "見本花");
        type(COUNT, "5");
        assertEquals(Optional.of(COUNT), form.undo());
        assertEquals(Optional.of(FAMILY), form.undo());
        assertEquals("見本", form.text(FAMILY).getValue());
        form.saved();
        assertFalse(form.dirty());
        form.undo();
        assertEquals("", form.text(FAMILY).getValue());
        assertTrue(form.dirty(), "what was saved is no longer there");
        form.redo();
        assertFalse(form.dirty());
        form.redo();
        form.redo();
        assertEquals("5", form.text(COUNT).getValue());
        type(COUNT, "6");
        assertEquals(Optional.empty(), form.redo(), "a new change ends what could be made again");
    }

    @Test
    void dirtyMeansDifferentFromWhatWasLoaded() {
        form.load(Map.of(FAMILY.key(), "見本", BIRTH.key(), LocalDate.of(2000, 1, 2)), Set.of());
        assertFalse(form.dirty());
        type(FAMILY, "例");
        assertTrue(form.dirty());
        assertEquals(1, form.differences().size());
        assertEquals("見本", form.differences().getFirst().before());
        type(FAMILY, "見本");
        assertFalse(form.dirty());
        assertEquals(Optional.of(FAMILY), form.undo(), "typing it again is a gesture of its own");
    }

    @Test
    void aMaskedValueIsNeitherSeenNorChanged() {
        form.load(Map.of(FAMILY.key(), "見本"), Set.of(BIRTH.key()));
        assertEquals(Row.MASK, form.text(BIRTH).getValue());
        assertTrue(form.value(BIRTH).isEmpty());
        assertTrue(form.finding(BIRTH).isEmpty());
        assertTrue(form.valid());
        assertTrue(form.differences().isEmpty());
    }

    @Test
    void rulesOverSeveralFieldsSpeakAtOneOfThem() {
        form.rule(all -> all.value(COUNT).filter(count -> count > 10).isPresent()
                        && all.value(BIRTH).isEmpty()
                ? Map.of(BIRTH.key(), Finding.wrong("10 枚を超えるときは日付が要ります"))
                : Map.of());
        type(FAMILY, "見本");
        type(COUNT, "11");
        assertEquals(Optional.of(BIRTH), form.attempt());
        type(BIRTH, "R8.4.1");
        assertEquals(Optional.empty(), form.attempt());
    }

    @Test
    void aFieldOfAFeatureTakesItsKindFromTheModel() {
        Words words = Words.of(Gallery.class, Locale.JAPAN);
        var expires = FieldDefinition.of(Literals.CREDENTIAL__EXPIRES_ON, words);
        var state = FieldDefinition.of(Literals.CREDENTIAL__STATE, words);
        var taken = FieldDefinition.of(Literals.CREDENTIAL__TAKEN_OVER, words);
        var number = FieldDefinition.of(Literals.CREDENTIAL__NUMBER, words);
        var model = new FormModel(List.of(number, state, expires, taken), words);
        model.load(new Row(
                "1",
                1,
                Map.of(
                        Literals.CREDENTIAL__NUMBER,
                        "A1",
                        Literals.CREDENTIAL__STATE,
                        CredentialState.ACTIVE,
                        Literals.CREDENTIAL__EXPIRES_ON,
                        LocalDate.of(2026, 3, 31)),
                Set.of()));
        assertEquals("R8.3.31", model.text(expires).getValue());
        assertEquals(Optional.of(CredentialState.ACTIVE), model.value(state));
        assertEquals(Optional.of(false), model.value(taken));
        assertEquals("Credential.number", number.key());
    }
}
