// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.document.text.FontStack;
import fudaban.issuance.check.Checker;
import fudaban.issuance.intake.ApplicationReader;
import fudaban.issuance.intake.ColumnGuess;
import fudaban.issuance.intake.Fault;
import fudaban.issuance.intake.FormFile;
import fudaban.issuance.intake.Intake;
import fudaban.issuance.intake.IntakeException;
import fudaban.issuance.intake.PastedTable;
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
 * An import before it is done, without widgets: the file, the folder or what was pasted, its columns and what they are taken for, what the first lines say, and
 * every problem. Nothing is taken until {@link #task()} runs, and a file with a problem is not taken at all.
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
    private Optional<Table> pasted = Optional.empty();
    private boolean leaveOut;
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
     * @param forms each form of a folder with what is wrong with it; empty for a table
     */
    record Preview(
            List<ColumnsView.Column<ApplicationField>> columns,
            Optional<Staged> staged,
            List<String> problems,
            List<String> notes,
            List<FormFile> forms) {
        static final Preview NOTHING = stopped(List.of(), List.of());

        static Preview stopped(List<ColumnsView.Column<ApplicationField>> columns, List<String> problems) {
            return new Preview(columns, Optional.empty(), problems, List.of(), List.of());
        }

        /** How many forms of a folder cannot be read beside others that can. */
        long broken() {
            long good = forms.stream().filter(form -> form.one().isPresent()).count();
            return good == 0 ? 0 : forms.size() - good;
        }
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
        pasted = Optional.empty();
        leaveOut = false;
        mapping.clear();
        photos = photos.or(() -> Optional.ofNullable(chosen.getParent())
                .map(folder -> folder.resolve("photos"))
                .filter(Files::isDirectory));
        read();
    }

    /** Looks at rows from the clipboard. Where they have no headings, columns are guessed by what stands in them. */
    void paste(String text) {
        file = Optional.empty();
        pasted = Optional.empty();
        leaveOut = false;
        mapping.clear();
        try {
            Table table = PastedTable.of(text);
            var known = seat.ledger().profile(ApplicationColumns.class, seat.today());
            if (ColumnGuess.headed(table, known)) {
                pasted = Optional.of(table);
            } else {
                var guessed = ColumnGuess.of(table, known);
                pasted = Optional.of(guessed.table());
                mapping.putAll(guessed.mapping());
            }
            read();
        } catch (IntakeException broken) {
            stopped(texts(broken.faults()));
        } catch (Refusal refused) {
            stopped(List.of(words.failure(refused)));
        }
    }

    private void stopped(List<String> problems) {
        asked++;
        reading = false;
        preview = Preview.stopped(List.of(), problems);
        changed();
    }

    /** What is looked at, in words; empty while nothing is. */
    String source() {
        return file.map(Path::toString)
                .orElseGet(() -> pasted.map(table -> words.say("import.pasted")).orElse(""));
    }

    /** Whether forms that cannot be read are left out and the others taken. */
    boolean leavesOut() {
        return leaveOut;
    }

    /** Leaves forms that cannot be read out, or waits until all can. */
    void leaveOut(boolean wanted) {
        leaveOut = wanted;
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
        Optional<Path> chosen = file;
        Optional<Table> table = pasted;
        Optional<Path> folder = photos;
        boolean without = leaveOut;
        Map<ApplicationField, String> mapped = Map.copyOf(mapping);
        work.background().execute(() -> {
            Preview found = read(chosen, table, folder, mapped, without);
            work.ui().execute(() -> {
                if (mine == asked) {
                    reading = false;
                    preview = found;
                    changed();
                }
            });
        });
    }

    private Preview read(
            Optional<Path> chosen,
            Optional<Table> rows,
            Optional<Path> folder,
            Map<ApplicationField, String> mapped,
            boolean without) {
        List<ColumnsView.Column<ApplicationField>> columns = List.of();
        try {
            var known = seat.ledger().profile(ApplicationColumns.class, seat.today());
            var reader = new ApplicationReader(
                    known, seat.ledger().profile(PersonForm.class, seat.today()), mapped, Optional.empty());
            PhotoFolder pictures = folder.isPresent() ? PhotoFolder.of(folder.get()) : PhotoFolder.none();
            if (chosen.filter(Files::isDirectory).isPresent()) {
                return forms(reader, chosen.get(), pictures, without);
            }
            Table table = rows.isPresent() ? rows.get() : TableFile.read(chosen.orElseThrow(), Optional.empty());
            columns = columns(table, known, mapped);
            Staged staged = reader.read(table, pictures);
            return new Preview(columns, Optional.of(staged), List.of(), texts(staged.notes()), List.of());
        } catch (IntakeException broken) {
            return Preview.stopped(columns, texts(broken.faults()));
        } catch (Refusal | IOException | RuntimeException failure) {
            return Preview.stopped(columns, List.of(words.failure(failure)));
        }
    }

    /** A folder: each form is looked at, and one that is broken hides none of the others. */
    private Preview forms(ApplicationReader reader, Path folder, PhotoFolder pictures, boolean without)
            throws IOException {
        List<FormFile> forms = reader.forms(folder, pictures);
        if (forms.isEmpty()) {
            // Says what is missing there.
            reader.read(folder, pictures);
        }
        List<String> problems =
                texts(forms.stream().flatMap(form -> form.faults().stream()).toList());
        Staged staged = FormFile.staged(forms);
        boolean takes = problems.isEmpty() || without && !staged.applications().isEmpty();
        return new Preview(
                List.of(),
                takes ? Optional.of(staged) : Optional.empty(),
                takes ? List.of() : problems,
                takes ? problems : List.of(),
                forms);
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
