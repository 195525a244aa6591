// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.document.text.FontStack;
import fudaban.issuance.check.Checker;
import fudaban.issuance.intake.ApplicationReader;
import fudaban.issuance.intake.Fault;
import fudaban.issuance.intake.Intake;
import fudaban.issuance.intake.IntakeException;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.intake.Staged;
import fudaban.issuance.intake.Table;
import fudaban.issuance.intake.TableFile;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.profile.PersonForm;
import fudaban.issuance.ui.takeover.ColumnsView;
import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Progress;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An import before it is done, without widgets: the file, its columns and what they are taken for, what the first lines say, and every problem. Nothing is
 * taken until {@link #task()} runs, and a file with a problem is not taken at all.
 */
final class ImportModel {
    /** How many lines are shown beforehand. */
    static final int SHOWN = 20;

    private final Seat seat;
    private final Work work;
    private final FontStack fonts;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<ApplicationField, String> mapping = new EnumMap<>(ApplicationField.class);
    private Optional<Path> file = Optional.empty();
    private Optional<Path> photos = Optional.empty();
    private Preview preview = Preview.NOTHING;
    private boolean reading;
    private long asked;

    ImportModel(Seat seat, Work work, FontStack fonts) {
        this.seat = seat;
        this.work = work;
        this.fonts = fonts;
        this.words = Words.of(ImportModel.class, seat.locale());
    }

    /**
     * What is known of the file.
     *
     * @param columns its headings with what they are taken for; empty for a folder of forms
     * @param staged the applications, where nothing stops the import
     * @param problems why it cannot be taken
     * @param notes what should be known and does not stop it
     */
    record Preview(
            List<ColumnsView.Column<ApplicationField>> columns,
            Optional<Staged> staged,
            List<String> problems,
            List<String> notes) {
        static final Preview NOTHING = new Preview(List.of(), Optional.empty(), List.of(), List.of());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    Optional<Path> file() {
        return file;
    }

    Optional<Path> photos() {
        return photos;
    }

    Preview preview() {
        return preview;
    }

    boolean reading() {
        return reading;
    }

    /** Whether the import can be done. */
    boolean ready() {
        return !reading && preview.staged().isPresent();
    }

    /** Looks at a table, or at a folder of forms. A folder of photos beside a table is taken along. */
    void choose(Path chosen) {
        file = Optional.of(chosen);
        mapping.clear();
        photos = photos.or(() -> Optional.ofNullable(chosen.getParent())
                .map(folder -> folder.resolve("photos"))
                .filter(Files::isDirectory));
        read();
    }

    /** Takes photos from a folder. */
    void photos(Path folder) {
        photos = Optional.of(folder);
        read();
    }

    /** Takes a column for a field; null: for nothing. */
    void map(String heading, ApplicationField field) {
        mapping.values().removeIf(heading::equals);
        if (field != null) {
            mapping.put(field, heading);
        }
        read();
    }

    private void read() {
        long mine = ++asked;
        reading = true;
        changed();
        Path chosen = file.orElseThrow();
        Optional<Path> folder = photos;
        Map<ApplicationField, String> mapped = Map.copyOf(mapping);
        work.background().execute(() -> {
            Preview found = read(chosen, folder, mapped);
            work.ui().execute(() -> {
                if (mine == asked) {
                    reading = false;
                    preview = found;
                    changed();
                }
            });
        });
    }

    private Preview read(Path chosen, Optional<Path> folder, Map<ApplicationField, String> mapped) {
        List<ColumnsView.Column<ApplicationField>> columns = List.of();
        try {
            var known = seat.ledger().profile(ApplicationColumns.class, seat.today());
            if (!Files.isDirectory(chosen)) {
                columns = columns(TableFile.read(chosen, Optional.empty()), known, mapped);
            }
            var reader = new ApplicationReader(
                    known, seat.ledger().profile(PersonForm.class, seat.today()), mapped, Optional.empty());
            Staged staged = reader.read(chosen, folder.isPresent() ? PhotoFolder.of(folder.get()) : PhotoFolder.none());
            return new Preview(columns, Optional.of(staged), List.of(), texts(staged.notes()));
        } catch (IntakeException broken) {
            return new Preview(columns, Optional.empty(), texts(broken.faults()), List.of());
        } catch (Refusal | IOException | RuntimeException failure) {
            return new Preview(columns, Optional.empty(), List.of(words.failure(failure)), List.of());
        }
    }

    private List<String> texts(List<Fault> faults) {
        return faults.stream().map(fault -> fault.text(seat.locale())).toList();
    }

    private static List<ColumnsView.Column<ApplicationField>> columns(
            Table table, ApplicationColumns known, Map<ApplicationField, String> mapped) {
        return Headings.of(table, known, mapped);
    }

    /** Takes the applications and checks them, as one piece of work. */
    Task task() {
        Staged staged = preview.staged().orElseThrow();
        return progress -> run(staged, progress);
    }

    private String run(Staged staged, Progress progress) throws Exception {
        var errand = new Errand(seat);
        int all = staged.applications().size();
        progress.total(all);
        return errand.run("1-1", words.say("import.work"), words.say("work.stopped"), item -> {
                    progress.say(words.say("import.taking"));
                    Intake.Result taken =
                            new Intake(seat.ledger()).receive(errand.session(), staged, item, progress::done);
                    progress.say(words.say("import.checking"));
                    Checker.Result found = new Checker(seat.ledger(), fonts)
                            .check(errand.session(), false, item, (done, of) -> {
                                progress.total(of);
                                progress.done(done);
                            });
                    return new Errand.Done(
                            words.say("import.done", taken.taken(), taken.known(), found.checked(), found.defective()),
                            taken.taken());
                })
                .outcome();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
