// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.model.CredentialKind;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.Finding;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An application typed at the desk: what is wrong stands beside its field, what is known is filled in, and nothing typed is overwritten. */
class EntryFormTest {
    private static final ApplicationColumns COLUMNS = new ApplicationColumns(
            Map.of(ApplicationField.STAFF_NUMBER, List.of("職員番号")),
            List.of(ApplicationField.STAFF_NUMBER),
            Map.of("新規", ApplicationKind.NEW, "再発行", ApplicationKind.REISSUE, "返納", ApplicationKind.RETURN),
            Map.of("IC身分証", CredentialKind.STAFF_CARD));

    private static QuietDesk desk() {
        return new QuietDesk().answers("profile", (proxy, method, arguments) -> COLUMNS);
    }

    private static void type(EntryForm form, ApplicationField field, String text) {
        form.model().apply(form.field(field), new Finding.Fix("", text));
    }

    private static Optional<Finding> finding(EntryForm form, ApplicationField field) {
        FieldDefinition<?> definition = form.field(field);
        return form.model().finding(definition);
    }

    @Test
    void aReissueAsksForItsCauseAndAReturnForLittle() {
        var form = new EntryForm(desk().seat(Locale.JAPAN));
        assertTrue(finding(form, ApplicationField.CAUSE).isEmpty());
        type(form, ApplicationField.KIND, "再発行");
        assertTrue(finding(form, ApplicationField.CAUSE).orElseThrow().grave());
        type(form, ApplicationField.CAUSE, "亡失");
        assertTrue(finding(form, ApplicationField.REASON).orElseThrow().grave());
        type(form, ApplicationField.REASON, "帰宅途中");
        type(form, ApplicationField.STAFF_NUMBER, "1000001");
        type(form, ApplicationField.FAMILY_NAME, "髙橋");
        type(form, ApplicationField.GIVEN_NAME, "一郎");
        assertFalse(form.model().valid(), "a card shows more than a name");
        assertEquals("亡失", form.values().get(ApplicationField.CAUSE));
        type(form, ApplicationField.KIND, "返納");
        assertTrue(form.model().valid(), "who hands back needs only be known");
        assertEquals("返納", form.values().get(ApplicationField.KIND));
        form.next();
        assertEquals(ApplicationKind.RETURN, form.kind(), "the next one is mostly of the same kind");
        assertEquals("", form.text(ApplicationField.STAFF_NUMBER));
    }

    @Test
    void readingsAreConvertedAndSpellingsProposedOnlyWhenAsked() {
        var form = new EntryForm(desk().seat(Locale.JAPAN));
        type(form, ApplicationField.FAMILY_KANA, "たかはし");
        Finding kana = finding(form, ApplicationField.FAMILY_KANA).orElseThrow();
        assertTrue(kana.grave());
        form.model().apply(form.field(ApplicationField.FAMILY_KANA), kana.fix().orElseThrow());
        assertEquals("タカハシ", form.text(ApplicationField.FAMILY_KANA));
        Finding latin = finding(form, ApplicationField.FAMILY_ROMAJI).orElseThrow();
        assertFalse(latin.grave());
        assertEquals("TAKAHASHI", latin.fix().orElseThrow().text());
        assertEquals("", form.text(ApplicationField.FAMILY_ROMAJI));
        form.prefill(Map.of(ApplicationField.FAMILY_KANA, "ヤマダ", ApplicationField.FAMILY_ROMAJI, "TAKAHASI"));
        assertEquals("タカハシ", form.text(ApplicationField.FAMILY_KANA), "what was typed stays");
        assertEquals("TAKAHASI", form.text(ApplicationField.FAMILY_ROMAJI));
        form.model().undo();
        assertEquals("", form.text(ApplicationField.FAMILY_ROMAJI));
    }

    @Test
    void dialogsHaveNamesInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                screen.open();
                var desk = desk();
                var frame = EntryDialog.open(
                        screen.shell(),
                        new EntryModel(desk.seat(locale), desk.work(), FontStack.shipped()),
                        (tone, said) -> {});
                screen.settle();
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
                frame.close();
                NoticeDialog.open(screen.shell(), new NoticeModel(desk.seat(locale), desk.work()), said -> {});
                screen.settle();
                screen.assertNamed();
                screen.assertShows(locale == Locale.ENGLISH ? "No unit has to be told." : "連絡が必要な所属はありません。");
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }
}
