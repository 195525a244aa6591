// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.checks;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.registers.RegisterActs;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.row.RowReader;
import fudaban.ui.Work;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The page of a day without widgets: its items, what stands there, what is typed, and filling it. */
final class ChecksModel {
    /**
     * What is said of an item.
     *
     * @param result one of the results of the page; empty: nothing yet
     * @param value what was measured
     * @param remark 所見
     */
    record Answer(String result, String value, String remark) {
        static final Answer NONE = new Answer("", "", "");
    }

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<String, Answer> typed = new HashMap<>();
    private Map<String, Answer> kept = Map.of();
    private Optional<Register> register = Optional.empty();
    private LocalDate day;
    private String problem = "";
    private boolean reading;
    private long asked;

    ChecksModel(Seat seat, Work work) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(ChecksModel.class, seat.locale());
        this.day = seat.today();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    LocalDate day() {
        return day;
    }

    /** Whether there is a day after the one shown. */
    boolean canGoOn() {
        return day.isBefore(seat.today());
    }

    /** Another day, not after today. What is typed and not entered is forgotten. */
    void show(LocalDate other) {
        day = other.isAfter(seat.today()) ? seat.today() : other;
        typed.clear();
        refresh();
    }

    /** Reads the day anew; what is typed stays. */
    void refresh() {
        long mine = ++asked;
        reading = true;
        changed();
        LocalDate wanted = day;
        work.background().execute(() -> {
            Optional<Register> page = Optional.empty();
            Map<String, Answer> found = new LinkedHashMap<>();
            String why = "";
            try {
                var rows = new RowReader(seat.ledger(), seat.session());
                page = rows.profile(wanted).page();
                if (page.isPresent()) {
                    for (var row :
                            rows.list(RowReader.Filter.of(page.get().id()).between(wanted, wanted))) {
                        found.put(row.item(), answer(page.get().page(), row));
                    }
                }
            } catch (Refusal | RuntimeException failure) {
                why = words.failure(failure);
            }
            Optional<Register> result = page;
            String reason = why;
            work.ui().execute(() -> {
                if (mine == asked) {
                    reading = false;
                    register = result;
                    kept = found;
                    problem = reason;
                    changed();
                }
            });
        });
    }

    private static Answer answer(Register.Page page, RowReader.Entry row) {
        return new Answer(row.value(page.result()), value(row, page.value()), value(row, page.remark()));
    }

    private static String value(RowReader.Entry row, String column) {
        return column == null ? "" : row.value(column);
    }

    boolean reading() {
        return reading;
    }

    /** Why there is no page; empty where there is one, or the office keeps none. */
    String problem() {
        return problem;
    }

    /** The register with the page. */
    Optional<Register> register() {
        return register;
    }

    List<Register.Item> items() {
        return register.map(each -> each.page().items()).orElse(List.of());
    }

    /** What may be said of an item, the normal result first where the profile has it so. */
    List<String> results() {
        return register.flatMap(each -> each.column(each.page().result()))
                .map(RegisterColumn::values)
                .orElse(List.of());
    }

    /** What is said of an item: as typed, else as it stands. */
    Answer answer(Register.Item item) {
        return Optional.ofNullable(typed.get(item.key())).orElseGet(() -> kept(item));
    }

    private Answer kept(Register.Item item) {
        return kept.getOrDefault(item.key(), Answer.NONE);
    }

    /** Whether the item stands in the register. */
    boolean filled(Register.Item item) {
        return kept.containsKey(item.key());
    }

    /** How many items stand there. */
    int filled() {
        return kept.size();
    }

    void type(Register.Item item, Answer answer) {
        if (answer.equals(kept(item))) {
            typed.remove(item.key());
        } else {
            typed.put(item.key(), answer);
        }
        changed();
    }

    /** Whether the office must be told why: not as it should be, and nothing is said about it. */
    boolean lacksRemark(Register.Item item) {
        Answer answer = answer(item);
        return typed.containsKey(item.key())
                && !answer.result().isEmpty()
                && !answer.result().equals(normal())
                && answer.remark().isBlank();
    }

    private String normal() {
        return register.map(each -> each.page().normal()).orElse("");
    }

    /** Items that are not as they should be, as typed or as they stand. */
    int deviating() {
        return (int) items().stream()
                .map(this::answer)
                .filter(answer -> !answer.result().isEmpty() && !answer.result().equals(normal()))
                .count();
    }

    /** Whether there is anything to enter: an item that does not stand there yet, or something typed. */
    boolean fillable() {
        boolean missing = items().stream().anyMatch(item -> !filled(item));
        return (missing || !typed.isEmpty()) && items().stream().noneMatch(this::lacksRemark);
    }

    /** Enters the page; what is not typed and does not stand there is as it should be. */
    Task fill() {
        Register page = register.orElseThrow();
        LocalDate of = day;
        List<RegisterActs.Deviation> deviations = deviations(page);
        int items = items().size();
        int deviating = deviating();
        return progress -> {
            var errand = new Errand(seat);
            // The work item is read by the office in Japanese, whatever the screen speaks.
            var office = Words.of(ChecksModel.class, Locale.JAPAN);
            String outcome =
                    deviating == 0 ? office.say("outcome.normal", items) : office.say("outcome", items, deviating);
            errand.run(page.row(), page.title(), office.say("outcome.stopped"), item -> {
                seat.ledger()
                        .submit(
                                errand.session(),
                                Submission.of(
                                                RegisterActs.DAILY_CHECK,
                                                new RegisterActs.DailyCheck(page.id(), of, deviations))
                                        .within(item));
                return new Errand.Done(outcome, items);
            });
            work.ui().execute(typed::clear);
            return deviating == 0 ? words.say("done.normal", items) : words.say("done", items, deviating);
        };
    }

    private List<RegisterActs.Deviation> deviations(Register page) {
        List<RegisterActs.Deviation> deviations = new ArrayList<>();
        for (Register.Item item : items()) {
            Answer answer = typed.get(item.key());
            if (answer != null) {
                Map<String, String> values = new LinkedHashMap<>();
                values.put(
                        page.page().result(),
                        answer.result().isEmpty() ? page.page().normal() : answer.result());
                put(values, page.page().value(), answer.value());
                put(values, page.page().remark(), answer.remark());
                deviations.add(new RegisterActs.Deviation(item.key(), values));
            }
        }
        return deviations;
    }

    private static void put(Map<String, String> values, String column, String value) {
        if (Objects.nonNull(column)) {
            values.put(column, value);
        }
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
