// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.Defect;
import fudaban.issuance.model.IssuanceFactory;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 補正: what the checks found stands beside its text until that changes; only what differs is handed in. */
class CorrectModelTest {
    private final QuietDesk desk = new QuietDesk();

    private static Defect defect(String field, String sentence) {
        Defect defect = IssuanceFactory.eINSTANCE.createDefect();
        defect.setField(field);
        defect.setSentence(sentence);
        return defect;
    }

    private static Application application() {
        Application application = IssuanceFactory.eINSTANCE.createApplication();
        application.setNumber("A26-00001");
        application.setDisplayName("SATO");
        application.setStaffNumber("10000001");
        application.setKindText("EXCHANGE");
        application.getDefects().add(defect("kindText", "NOT KNOWN"));
        application.getDefects().add(defect("photo", "NO PHOTO"));
        return application;
    }

    private CorrectModel model(Locale locale) {
        return new CorrectModel(desk.seat(locale), desk.work(), application(), FontStack.shipped());
    }

    private static void type(CorrectModel model, String key, String text) {
        var field = model.form().fields().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        model.form().text(field).setValue(text);
    }

    @Test
    void nothingIsSavedWhereNothingDiffers() {
        var model = model(Locale.JAPAN);
        assertEquals(Map.of(), model.corrections());
        boolean[] saved = new boolean[1];
        model.save(() -> saved[0] = true);
        assertFalse(saved[0]);
        assertTrue(model.problem().contains("補正"), model.problem());
        assertFalse(model.busy());
    }

    @Test
    void whatIsAboutNoFieldIsSaidAboveTheForm() {
        assertEquals(List.of("NO PHOTO"), model(Locale.JAPAN).others());
    }

    @Test
    void aFindingGoesWhenItsTextChanges() {
        var model = model(Locale.JAPAN);
        assertTrue(findings(model).contains("NOT KNOWN"), findings(model).toString());
        type(model, "Application.kind", "NEW");
        assertFalse(findings(model).contains("NOT KNOWN"));
        assertEquals(Set.of("NEW"), Set.copyOf(model.corrections().values()));
    }

    private static List<String> findings(CorrectModel model) {
        return model.form().fields().stream()
                .flatMap(field -> model.form().finding(field).stream())
                .map(finding -> finding.sentence())
                .toList();
    }

    @Test
    void onAScreenEverythingHasAName() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                screen.open();
                CorrectDialog.open(screen.shell(), model(locale), () -> {});
                screen.settle();
                screen.assertNamed();
                screen.assertShows("SATO", "NO PHOTO", "10000001");
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }
}
