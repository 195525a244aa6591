// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.document.text.FontStack;
import fudaban.issuance.check.Checker;
import fudaban.issuance.check.KeptSentence;
import fudaban.issuance.intake.Intake;
import fudaban.issuance.intake.PhotoSource;
import fudaban.issuance.intake.Typed;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Defect;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.profile.ApplicationField;
import fudaban.ledger.query.Query;
import fudaban.ui.Work;
import fudaban.ui.act.Errand;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FormModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** An application typed at the desk, without widgets: the person looked up by staff number, what is wrong beside each field, saved and checked at once. */
final class EntryModel {
    private final Seat seat;
    private final Work work;
    private final FontStack fonts;
    private final Words words;
    private final EntryForm form;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Path> photo = Optional.empty();
    private Optional<KnownPerson> person = Optional.empty();
    private String looked = "";
    private String key = UUID.randomUUID().toString();
    private String problem = "";
    private boolean busy;
    private State next;
    private volatile boolean defective;

    EntryModel(Seat seat, Work work, FontStack fonts) {
        this.seat = seat;
        this.work = work;
        this.fonts = fonts;
        this.words = Words.of(EntryModel.class, seat.locale());
        form = new EntryForm(seat);
    }

    FormModel form() {
        return form.model();
    }

    EntryForm fields() {
        return form;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    String problem() {
        return problem;
    }

    boolean busy() {
        return busy;
    }

    /** What the register knows of the staff number that was typed. */
    String known() {
        return looked.isEmpty()
                ? words.say("entry.lookup")
                : person.map(one -> one.sentence(words)).orElseGet(() -> words.say("entry.unknown", looked));
    }

    /** Looks the person up whose number stands there; fills in what is still empty. */
    void lookUp() {
        String number = form.text(ApplicationField.STAFF_NUMBER);
        if (number.equals(looked)) {
            return;
        }
        looked = number;
        person = Optional.empty();
        changed();
        if (number.isEmpty()) {
            return;
        }
        work.background().execute(() -> {
            Optional<KnownPerson> found;
            try {
                found = KnownPerson.find(seat, number);
            } catch (Exception failure) {
                work.ui().execute(() -> fail(failure));
                return;
            }
            work.ui().execute(() -> {
                if (number.equals(looked)) {
                    person = found;
                    found.ifPresent(one -> form.prefill(one.values()));
                    changed();
                }
            });
        });
    }

    /** Takes a photo, when it is saved. */
    void photo(Path file) {
        photo = Optional.of(file);
        changed();
    }

    String photoName() {
        return photo.map(file -> file.getFileName().toString())
                .orElseGet(() -> words.say(
                        person.filter(KnownPerson::photographed).isPresent()
                                ? "entry.photo.known"
                                : "correct.photo.none"));
    }

    /**
     * Saves and checks, in the background. The form is empty for the next one at once: what is typed meanwhile is the next one's. Where the ledger refuses,
     * what was handed in comes back, and the next one waits behind it.
     *
     * @param done told what was done
     */
    void save(Consumer<String> done) {
        if (busy || !form.model().valid()) {
            return;
        }
        busy = true;
        problem = "";
        var handedIn = state();
        Map<ApplicationField, String> values = form.values();
        Optional<Path> file = photo;
        Optional<KnownPerson> known = person;
        clear();
        work.background().execute(() -> {
            try {
                String said = save(values, file, known, handedIn.key());
                work.ui().execute(() -> {
                    busy = false;
                    if (next != null) {
                        back(next);
                        next = null;
                    }
                    changed();
                    done.accept(said);
                });
            } catch (Exception failure) {
                work.ui().execute(() -> {
                    next = form.model().dirty() ? state() : null;
                    back(handedIn);
                    fail(failure);
                });
            }
        });
    }

    /** What stands in the form, so that it can come back. */
    private record State(
            Map<FieldDefinition<?>, String> texts,
            Optional<Path> photo,
            Optional<KnownPerson> person,
            String looked,
            String key) {}

    private State state() {
        Map<FieldDefinition<?>, String> texts = new LinkedHashMap<>();
        form.model()
                .fields()
                .forEach(field -> texts.put(field, form.model().text(field).getValue()));
        return new State(texts, photo, person, looked, key);
    }

    private void back(State state) {
        state.texts().forEach((field, text) -> form.model().text(field).setValue(text));
        photo = state.photo();
        person = state.person();
        looked = state.looked();
        key = state.key();
    }

    private String save(
            Map<ApplicationField, String> values, Optional<Path> file, Optional<KnownPerson> known, String key)
            throws Exception {
        Optional<PhotoSource> picture =
                file.isPresent() ? Optional.of(new FromFile(file.get())) : known.flatMap(KnownPerson::photo);
        var errand = new Errand(seat);
        var said = new String[1];
        errand.run("1-1", words.say("entry.work"), words.say("work.stopped"), item -> {
            var staged = Typed.of(key, values, picture);
            new Intake(seat.ledger()).receive(errand.session(), staged, item, done -> {});
            new Checker(seat.ledger(), fonts).check(errand.session(), false, item, (done, of) -> {});
            said[0] = said(errand, staged.applications().getFirst().hash() + ":1");
            return new Errand.Done(words.say("entry.done"), 1);
        });
        return said[0];
    }

    /** Its number, and what the checks found. */
    private String said(Errand errand, String sourceKey) throws Exception {
        var rows = seat.ledger()
                .list(
                        errand.session(),
                        Query.of(Application.class).where(IssuancePackage.Literals.APPLICATION__SOURCE_KEY, sourceKey))
                .rows();
        Application made = seat.ledger()
                .open(errand.session(), Application.class, rows.getFirst().id());
        List<String> defects = made.getDefects().stream()
                .filter(Defect::isStops)
                .map(defect -> KeptSentence.in(seat.locale(), defect.getSentence()))
                .toList();
        defective = made.getState() == ApplicationState.DEFECTIVE;
        return defective
                ? words.say("entry.said.defects", made.getNumber(), defects.size(), String.join(" ", defects))
                : words.say("entry.said", made.getNumber());
    }

    /** How the last one that was taken in is told: what has defects still needs somebody. */
    Tone tone() {
        return defective ? Tone.CAUTION : Tone.GOOD;
    }

    private void clear() {
        key = UUID.randomUUID().toString();
        photo = Optional.empty();
        person = Optional.empty();
        looked = "";
        form.next();
        changed();
    }

    private void fail(Exception failure) {
        busy = false;
        problem = words.failure(failure);
        changed();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Whether a card is made anew. */
    boolean reissues() {
        return form.kind() == ApplicationKind.REISSUE;
    }

    private record FromFile(Path file) implements PhotoSource {
        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(file);
        }
    }
}
