// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.document.text.FontStack;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.check.Checker;
import fudaban.issuance.check.KeptSentence;
import fudaban.issuance.intake.PhotoSource;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.Defect;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ui.Work;
import fudaban.ui.act.Errand;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.Finding;
import fudaban.ui.form.FormModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * 補正 of one application, without widgets: its texts with what the checks found beside each, until the text changes; saving corrects and checks again.
 */
final class CorrectModel {
    private static final int LONGEST = 60;

    /** The fields as they stand in the form, with the feature that shows their text. */
    private static final Map<ApplicationField, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put(ApplicationField.STAFF_NUMBER, "staffNumber");
        FIELDS.put(ApplicationField.FAMILY_NAME, "familyName");
        FIELDS.put(ApplicationField.GIVEN_NAME, "givenName");
        FIELDS.put(ApplicationField.FAMILY_KANA, "familyKana");
        FIELDS.put(ApplicationField.GIVEN_KANA, "givenKana");
        FIELDS.put(ApplicationField.FAMILY_ROMAJI, "familyRomaji");
        FIELDS.put(ApplicationField.GIVEN_ROMAJI, "givenRomaji");
        FIELDS.put(ApplicationField.FORMER_FAMILY_NAME, "formerFamilyName");
        FIELDS.put(ApplicationField.UNIT, "unitName");
        FIELDS.put(ApplicationField.TITLE, "title");
        FIELDS.put(ApplicationField.BIRTH, "birthText");
        FIELDS.put(ApplicationField.KIND, "kindText");
        FIELDS.put(ApplicationField.CARD_KIND, "cardKindText");
        FIELDS.put(ApplicationField.DESTINATION, "destination");
        FIELDS.put(ApplicationField.REASON, "reason");
    }

    private final Seat seat;
    private final Work work;
    private final Application application;
    private final FontStack fonts;
    private final Words words;
    private final FormModel form;
    private final Map<ApplicationField, FieldDefinition<String>> fields = new EnumMap<>(ApplicationField.class);
    private final List<String> others = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Path> photo = Optional.empty();
    private String problem = "";
    private boolean busy;

    CorrectModel(Seat seat, Work work, Application application, FontStack fonts) {
        this.seat = seat;
        this.work = work;
        this.application = application;
        this.fonts = fonts;
        this.words = Words.of(CorrectModel.class, seat.locale());
        Map<String, String> loaded = new HashMap<>();
        FIELDS.forEach((field, feature) -> {
            var definition = FieldDefinition.of("Application." + name(feature), new FieldKind.Line(LONGEST));
            fields.put(field, definition);
            loaded.put(definition.key(), value(feature));
        });
        Map<String, Finding> findings = findings(loaded);
        // What is wrong stands first.
        List<FieldDefinition<String>> order = new ArrayList<>(fields.values());
        order.sort(Comparator.comparing(field -> !findings.containsKey(field.key())));
        form = new FormModel(order, Names.words(seat.locale()));
        form.load(loaded, java.util.Set.of());
        form.rule(model -> stillThere(loaded, findings));
        form.attempt();
    }

    /** Some texts are kept beside the value they mean; people know them by the value's name. */
    private static String name(String feature) {
        return feature.endsWith("Text") ? feature.substring(0, feature.length() - "Text".length()) : feature;
    }

    private String value(String feature) {
        EStructuralFeature found = application.eClass().getEStructuralFeature(feature);
        Object value = found == null ? null : application.eGet(found);
        return value == null ? "" : value.toString();
    }

    /** What the checks found, by the key of the field; what is about no field is said above the form. */
    private Map<String, Finding> findings(Map<String, String> loaded) {
        Map<String, Finding> findings = new HashMap<>();
        for (Defect defect : application.getDefects()) {
            String key = "Application." + name(defect.getField() == null ? "" : defect.getField());
            if (loaded.containsKey(key)) {
                // A finding of the checks never keeps a correction from being saved: the checks decide again.
                findings.putIfAbsent(key, Finding.caution(KeptSentence.in(seat.locale(), defect.getSentence())));
            } else {
                others.add(KeptSentence.in(seat.locale(), defect.getSentence()));
            }
        }
        return findings;
    }

    private Map<String, Finding> stillThere(Map<String, String> loaded, Map<String, Finding> findings) {
        Map<String, Finding> left = new HashMap<>();
        for (FieldDefinition<String> field : fields.values()) {
            Finding finding = findings.get(field.key());
            if (finding != null && now(field).equals(loaded.get(field.key()).strip())) {
                left.put(field.key(), finding);
            }
        }
        return left;
    }

    private String now(FieldDefinition<String> field) {
        return form.value(field).orElse("");
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    String title() {
        return words.say(
                "correct.title",
                application.getNumber(),
                Optional.ofNullable(application.getDisplayName()).orElse(""));
    }

    FormModel form() {
        return form;
    }

    /** What was found about the whole application. */
    List<String> others() {
        return List.copyOf(others);
    }

    String problem() {
        return problem;
    }

    boolean busy() {
        return busy;
    }

    /** Takes another photo, when it is saved. */
    void photo(Path file) {
        photo = Optional.of(file);
        problem = "";
        changed();
    }

    /** The photo that is to be taken, as a text. */
    String photoName() {
        return photo.map(file -> file.getFileName().toString())
                .orElseGet(
                        () -> words.say(application.getPhoto() == null ? "correct.photo.none" : "correct.photo.kept"));
    }

    /** The texts that differ from what was handed in, by field. */
    Map<ApplicationField, String> corrections() {
        Map<ApplicationField, String> changed = new EnumMap<>(ApplicationField.class);
        FIELDS.forEach((field, feature) -> {
            String now = now(fields.get(field));
            if (!now.equals(value(feature).strip())) {
                changed.put(field, now);
            }
        });
        return changed;
    }

    /**
     * Corrects and checks again, in the background.
     *
     * @param done run on the UI thread when it is saved
     */
    void save(Runnable done) {
        var corrections = corrections();
        boolean nothing = corrections.isEmpty() && photo.isEmpty();
        if (busy || nothing || !form.valid()) {
            problem = nothing ? words.say("correct.nothing") : problem;
            changed();
            return;
        }
        busy = true;
        problem = "";
        changed();
        work.background().execute(() -> {
            try {
                save(corrections);
                work.ui().execute(() -> {
                    busy = false;
                    done.run();
                });
            } catch (Exception failure) {
                work.ui().execute(() -> {
                    busy = false;
                    problem = words.failure(failure);
                    changed();
                });
            }
        });
    }

    private void save(Map<ApplicationField, String> corrections) throws Exception {
        var errand = new Errand(seat);
        byte[] picture = photo.isEmpty() ? null : Files.readAllBytes(photo.get());
        var correct = new IssuanceActs.Correct(
                application.getId(),
                corrections,
                picture == null ? null : Hash.hex(Hash.sha256(picture)),
                picture == null ? null : PhotoSource.mediaType(picture),
                "");
        errand.run("1-1", words.say("correct.work", application.getNumber()), words.say("work.stopped"), item -> {
            seat.ledger()
                    .submit(
                            errand.session(),
                            Submission.of(IssuanceActs.CORRECT, correct)
                                    .carrying(picture == null ? List.of() : List.of(picture))
                                    .expecting(application.getId(), application.getVersion())
                                    .within(item));
            new Checker(seat.ledger(), fonts).check(errand.session(), false, item, (count, of) -> {});
            return new Errand.Done(words.say("correct.done"), 1);
        });
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
