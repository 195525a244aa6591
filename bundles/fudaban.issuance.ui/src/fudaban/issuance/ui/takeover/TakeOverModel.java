// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.takeover;

import fudaban.document.DocumentException;
import fudaban.issuance.load.CardsLoad;
import fudaban.issuance.profile.CardColumns;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.personnel.load.LoadPlan;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Mapping;
import fudaban.personnel.table.Table;
import fudaban.personnel.table.TableField;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableReader;
import fudaban.personnel.table.TableRow;
import fudaban.personnel.table.TableShape;
import fudaban.ui.Work;
import fudaban.ui.job.Progress;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 引継ぎ受入 of a list of existing cards before it is done, without widgets: what the columns are taken for, what the first
 * lines say, what would be entered, and every
 * contradiction. Nothing is entered until {@link #task()} runs; lines that contradict are left out then.
 */
final class TakeOverModel {
    /** How many lines are shown beforehand. */
    static final int SHOWN = 12;

    /** The row of 別表2 it serves. */
    private static final String ROW = "1-3";

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Path> file = Optional.empty();
    private Map<String, String> mapping = Map.of();
    private Preview preview = Preview.NOTHING;
    private boolean reading;
    private long asked;

    TakeOverModel(Seat seat, Work work) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(TakeOverModel.class, seat.locale());
    }

    /** A sentence about the list; whether a line is left out because of it. */
    record Note(String text, boolean stops) {}

    /**
     * What is known of the list.
     *
     * @param columns its headings with what they are taken for
     * @param fields the fields that have a column, in the order of a preview
     * @param rows its first lines
     * @param mapping what the columns are taken for, by field
     * @param plan what would be entered, where it can be
     * @param notes what contradicts, is wrong, or worth a look; what leaves lines out first
     */
    record Preview(
            List<ColumnsView.Column<TableField>> columns,
            List<TableField> fields,
            List<TableRow> rows,
            Map<String, String> mapping,
            Optional<LoadPlan> plan,
            List<Note> notes) {
        static final Preview NOTHING =
                new Preview(List.of(), List.of(), List.of(), Map.of(), Optional.empty(), List.of());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    Optional<Path> file() {
        return file;
    }

    Preview preview() {
        return preview;
    }

    boolean reading() {
        return reading;
    }

    /** Whether something would be entered. */
    boolean ready() {
        return !reading && preview.plan().filter(plan -> plan.added() > 0).isPresent();
    }

    /** Everything a column may be taken for. */
    List<TableField> fields() {
        try {
            return shape().fields();
        } catch (Refusal none) {
            return List.of();
        }
    }

    private TableShape shape() throws Refusal {
        return seat.ledger().profile(CardColumns.class, seat.today()).shape();
    }

    /** Looks at a list. */
    void choose(Path chosen) {
        file = Optional.of(chosen);
        mapping = Map.of();
        read();
    }

    /** Takes a column for a field; null: for nothing. */
    void map(String heading, TableField field) {
        Map<String, String> next = new TreeMap<>(preview.mapping());
        next.putAll(mapping);
        next.replaceAll((name, known) -> known.equals(heading) ? "" : known);
        if (field != null) {
            next.put(field.name(), heading);
        }
        mapping = next;
        read();
    }

    private void read() {
        long mine = ++asked;
        reading = true;
        changed();
        Path chosen = file.orElseThrow();
        Map<String, String> mapped = mapping;
        work.background().execute(() -> {
            Preview found = read(chosen, mapped);
            work.ui().execute(() -> {
                if (mine == asked) {
                    reading = false;
                    preview = found;
                    changed();
                }
            });
        });
    }

    private Preview read(Path chosen, Map<String, String> mapped) {
        Preview seen = Preview.NOTHING;
        try {
            Table table = TableReader.read(chosen, Optional.empty(), Optional.empty());
            TableShape shape = shape();
            var given = new Mapping(shape.name(), mapped, 0, false);
            // The columns can be put right even where one is missing.
            var lenient = new TableShape(shape.name(), shape.key(), List.of(), shape.qualifiers(), shape.fields());
            seen = seen(TableLoad.of(table, lenient, given));
            TableLoad load = TableLoad.of(table, shape, given);
            LoadPlan plan = CardsLoad.plan(seat.ledger(), seat.session(), load, String.valueOf(chosen.getFileName()));
            return new Preview(
                    seen.columns(), seen.fields(), seen.rows(), seen.mapping(), Optional.of(plan), notes(plan));
        } catch (DocumentException broken) {
            return with(seen, words.say("broken", chosen.getFileName(), broken.text(seat.locale())));
        } catch (Refusal | IOException | RuntimeException failure) {
            return with(seen, words.failure(failure));
        }
    }

    private static Preview with(Preview seen, String problem) {
        return new Preview(
                seen.columns(),
                seen.fields(),
                seen.rows(),
                seen.mapping(),
                Optional.empty(),
                List.of(new Note(problem, true)));
    }

    private static Preview seen(TableLoad load) {
        var columns = load.columns().stream()
                .filter(column -> !column.heading().isBlank())
                .map(column -> new ColumnsView.Column<>(
                        column.heading(), column.field().orElse(null), column.sample()))
                .toList();
        var fields = load.shape().fields().stream()
                .filter(field -> columns.stream().anyMatch(column -> field.equals(column.field())))
                .toList();
        return new Preview(
                columns,
                fields,
                load.rows().stream().limit(SHOWN).toList(),
                load.mapping().columns(),
                Optional.empty(),
                List.of());
    }

    private List<Note> notes(LoadPlan plan) {
        return plan.findings().stream()
                .sorted(Comparator.comparing(finding -> !finding.stops()))
                .map(this::note)
                .toList();
    }

    private Note note(Finding finding) {
        return new Note(finding.text(seat.locale()), finding.stops());
    }

    /** Enters the cards, as one piece of work. */
    Task task() {
        LoadPlan plan = preview.plan().orElseThrow();
        String source = file.orElseThrow().getFileName().toString();
        return progress -> {
            List<Receipt> receipts =
                    plan.apply(seat.ledger(), seat.session(), words.say("work", source), ROW, upkeep(progress));
            int entered = receipts.stream()
                    .mapToInt(receipt -> receipt.records().size())
                    .sum();
            return words.say("done", plan.added(), plan.leftOut(), entered);
        };
    }

    private static Upkeep.Progress upkeep(Progress progress) {
        return new Upkeep.Progress() {
            @Override
            public void done(long done, long of) {
                progress.total(of);
                progress.done(done);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
