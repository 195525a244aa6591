// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import fudaban.document.xlsx.CellRef;
import fudaban.document.xlsx.XlsxForm.Place;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.reporting.form.BookForm;
import fudaban.reporting.form.FormTrial;
import fudaban.reporting.form.OwnForms;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.model.ReportKind;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** 報告書の様式 without widgets: the forms in force, one that is tried, its paper, and what was pointed at. */
final class FormsModel {
    /**
     * A form that is tried.
     *
     * @param file where it was read; null when it was changed here since
     * @param stamp when the file was written and how long it is
     */
    record Tried(String name, byte[] content, Path file, String stamp) {}

    private final FormsOffice office;
    private final Work work;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<ReportKind, Tried> tried = new EnumMap<>(ReportKind.class);
    private final Map<ReportKind, FormTrial.Content> contents = new EnumMap<>(ReportKind.class);
    private final AtomicLong asked = new AtomicLong();
    private List<FormsOffice.Standing> standing = List.of();
    private ReportKind kind = ReportKind.DAILY;
    private Preview preview = Preview.NONE;
    private String problem = "";
    private boolean making;
    private String seen = "";
    private String field = "";
    private Optional<Place> cell = Optional.empty();

    FormsModel(FormsOffice office, Work work, Words words) {
        this.office = office;
        this.work = work;
        this.words = words;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads everything anew; what is tried stays. */
    void refresh() {
        contents.clear();
        making = true;
        changed();
        work.background().execute(() -> {
            try {
                var found = office.standing();
                work.ui().execute(() -> {
                    standing = found;
                    make();
                });
            } catch (Refusal | RuntimeException failure) {
                failed(asked.incrementAndGet(), words.failure(failure));
            }
        });
    }

    List<FormsOffice.Standing> standing() {
        return standing;
    }

    ReportKind kind() {
        return kind;
    }

    void show(ReportKind wanted) {
        if (wanted != kind) {
            kind = wanted;
            field = "";
            cell = Optional.empty();
            make();
        }
    }

    /** The form that is tried for the kind shown. */
    Optional<Tried> tried() {
        return Optional.ofNullable(tried.get(kind));
    }

    boolean isTried(ReportKind other) {
        return tried.containsKey(other);
    }

    /** Reads a form from a file and tries it. */
    void attempt(Path file) {
        ReportKind mine = kind;
        making = true;
        changed();
        work.background().execute(() -> {
            try {
                // Written while it is read: it is read again.
                String stamp = stamp(file);
                var read = new Tried(file.getFileName().toString(), Files.readAllBytes(file), file, stamp);
                work.ui().execute(() -> {
                    tried.put(mine, read);
                    make();
                });
            } catch (IOException unreadable) {
                failed(asked.incrementAndGet(), words.say("unreadable", file, unreadable.getMessage()));
            }
        });
    }

    /** Ends the trial: the form in force is shown again. */
    void leave() {
        if (tried.remove(kind) != null) {
            make();
        }
    }

    /** Looks whether the file that is tried was written since; it is read once it has not changed from one look to the next. */
    void poll() {
        Tried now = tried.get(kind);
        if (now == null || now.file == null) {
            return;
        }
        work.background().execute(() -> {
            String stamp = stamp(now.file);
            work.ui().execute(() -> {
                boolean quiet = stamp.equals(seen);
                seen = stamp;
                if (quiet && !stamp.isEmpty() && !stamp.equals(now.stamp) && tried.get(kind) == now) {
                    attempt(now.file);
                }
            });
        });
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException beingWritten) {
            return "";
        }
    }

    private String name() {
        return tried().map(Tried::name)
                .or(() -> inForce().map(OwnForms.InForce::name))
                .orElse("");
    }

    private byte[] content() {
        return tried().map(Tried::content)
                .or(() -> inForce().map(OwnForms.InForce::content))
                .orElse(new byte[0]);
    }

    /** The form in force for the kind shown. */
    Optional<OwnForms.InForce> inForce() {
        return standing.stream()
                .filter(each -> each.kind() == kind && each.form() != null)
                .map(FormsOffice.Standing::form)
                .findFirst();
    }

    /** Makes the paper anew; one that is being made is given up. */
    private void make() {
        long mine = asked.incrementAndGet();
        making = true;
        problem = "";
        changed();
        ReportKind of = kind;
        String name = name();
        byte[] form = content();
        FormTrial.Content known = contents.get(of);
        work.background().execute(() -> {
            try {
                FormTrial.Content content = known == null ? office.content(of) : known;
                Preview made = new Previewer(of, content, words.locale(), () -> asked.get() != mine).make(name, form);
                work.ui().execute(() -> {
                    contents.put(of, content);
                    if (mine == asked.get()) {
                        preview = made;
                        making = false;
                        changed();
                    }
                });
            } catch (CancellationException givenUp) {
                // Another one is being made.
            } catch (Refusal | IOException | RuntimeException failure) {
                failed(mine, words.failure(failure));
            }
        });
    }

    private void failed(long mine, String why) {
        work.ui().execute(() -> {
            if (mine == asked.get()) {
                making = false;
                preview = Preview.NONE;
                problem = why;
                changed();
            }
        });
    }

    boolean making() {
        return making;
    }

    /** Why there is no paper; empty when there is. */
    String problem() {
        return problem;
    }

    Preview preview() {
        return preview;
    }

    /** Chooses a field: it is marked wherever it is seen. */
    void choose(String name) {
        field = name;
        cell = preview.field(name).map(Preview.Field::place);
        changed();
    }

    /** Points at a place of a page: what is seen there is chosen; of a sheet the cell, too. */
    void point(int page, int x, int y) {
        Preview.Grid grid = preview.pages().get(page).grid();
        Optional<Preview.Field> at = preview.at(page, x, y);
        if (grid != null) {
            Optional<CellRef> ref = grid.cell(x, y);
            cell = ref.map(each -> new Place(grid.sheet(), each));
        }
        if (at.isPresent() || grid == null) {
            field = at.map(Preview.Field::name).orElse("");
        }
        changed();
    }

    /** What was chosen. */
    Optional<Preview.Field> chosen() {
        return preview.field(field);
    }

    /** The cell that was pointed at. */
    Optional<Place> cell() {
        return cell;
    }

    private boolean book() {
        return preview.pages().stream().anyMatch(page -> page.grid() != null);
    }

    /** Whether the chosen field can be put into the cell pointed at. */
    boolean bindable() {
        return book()
                && chosen().isPresent()
                && cell.isPresent()
                && !cell.get().equals(chosen().get().place());
    }

    /** Whether the chosen field can be taken out of its cell. */
    boolean loosable() {
        return book() && chosen().map(Preview.Field::place).isPresent();
    }

    /** Puts the chosen field into the cell pointed at, or out of its cell; the file stays as it is until it is written out. */
    void bind(boolean on) {
        String name = name();
        byte[] before = content();
        String which = chosen().orElseThrow().name();
        Place to = on ? cell.orElseThrow() : null;
        ReportKind mine = kind;
        work.background().execute(() -> {
            try {
                byte[] bound = BookForm.bind(mine, name, before, which, to);
                work.ui().execute(() -> {
                    tried.put(mine, new Tried(name, bound, null, ""));
                    make();
                });
            } catch (Refusal failure) {
                failed(asked.incrementAndGet(), words.failure(failure));
            }
        });
    }

    /** Whether the form tried can be put in place. */
    boolean usable() {
        return !making
                && problem.isEmpty()
                && tried().isPresent()
                && preview.problems().isEmpty();
    }

    /** Whether the desk has a form of its own in force. */
    boolean own() {
        return inForce().filter(form -> form.origin() == OwnForms.Origin.OWN).isPresent();
    }

    /** The act that puts it in place from today on. */
    Submission use() {
        Tried form = tried().orElseThrow();
        var input = new ReportActs.ChangeForm(kind, office.today(), form.name, Hash.hex(Hash.sha256(form.content)));
        return Submission.of(ReportActs.FORM, input).carrying(List.of(form.content));
    }

    /** The act that goes back to the form of the pack. */
    Submission back() {
        return OwnForms.back(kind, office.today());
    }

    /** After one of these. */
    void done() {
        tried.remove(kind);
        refresh();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
