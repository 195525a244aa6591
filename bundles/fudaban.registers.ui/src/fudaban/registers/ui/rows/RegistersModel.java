// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.rows;

import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW__DAY;
import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW__DUE;
import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW__REGISTER;
import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW__STATE;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.row.RowReader;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.search.ChoiceBar.Choice;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 管理簿・記録簿 without widgets: the registers with what is open in each, and the rows of the chosen one. */
final class RegistersModel {
    private static final int PAGE = 100;

    /**
     * A register and what waits in it.
     *
     * @param open rows where something is still to come
     * @param late those of them whose date has passed
     */
    record Book(Register register, long open, long late) {}

    private final Seat seat;
    private final Work work;
    private final Delay delay;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private final RecordTableModel table;
    private List<Book> books = List.of();
    private List<Choice> states = List.of();
    private String problem = "";
    private boolean reading;
    private String chosen = "";
    private Optional<SearchModel<RegisterRow>> search = Optional.empty();

    RegistersModel(Seat seat, Work work, Delay delay) {
        this.seat = seat;
        this.work = work;
        this.delay = delay;
        this.words = Words.of(RegistersModel.class, seat.locale());
        this.table = new RecordTableModel(RecordSource.of(seat.ledger(), seat.session()), work);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads the registers of the profile in force and counts what waits in each. */
    void refresh() {
        reading = true;
        work.background().execute(() -> {
            List<Book> found = new ArrayList<>();
            String why = "";
            try {
                var profile = new RowReader(seat.ledger(), seat.session()).profile(seat.today());
                for (Register register : profile.registers()) {
                    found.add(book(register));
                }
            } catch (Refusal | RuntimeException failure) {
                why = words.failure(failure);
            }
            String reason = why;
            work.ui().execute(() -> {
                reading = false;
                books = List.copyOf(found);
                problem = reason;
                if (chosen.isEmpty() && !books.isEmpty()) {
                    choose(books.getFirst().register().id());
                } else {
                    search.ifPresent(each -> reload());
                    changed();
                }
            });
        });
    }

    private Book book(Register register) throws Refusal {
        if (!register.completes()) {
            return new Book(register, 0, 0);
        }
        var open = rows(register.id()).where(REGISTER_ROW__STATE, RowState.OPEN);
        var late = open.where(REGISTER_ROW__DUE, Operator.TO, seat.today().minusDays(1));
        return new Book(register, count(open), register.due() == null ? 0 : count(late));
    }

    private long count(Query<?> query) throws Refusal {
        return seat.ledger().count(seat.session(), query).number();
    }

    private static Query<RegisterRow> rows(String register) {
        return Query.of(RegisterRow.class)
                .where(REGISTER_ROW__REGISTER, register)
                .orderBy(REGISTER_ROW__DAY, true)
                .limit(PAGE);
    }

    boolean reading() {
        return reading;
    }

    /** Why there is nothing; empty when there is. */
    String problem() {
        return problem;
    }

    List<Book> books() {
        return books;
    }

    /** The chosen register. */
    Optional<Register> register() {
        return books.stream()
                .map(Book::register)
                .filter(each -> each.id().equals(chosen))
                .findFirst();
    }

    /** Shows the rows of a register, the newest day first. */
    void choose(String register) {
        chosen = register;
        search = Optional.of(new SearchModel<>(rows(register), delay, query -> {
            table.show(query);
            countStates();
        }));
        search.ifPresent(SearchModel::refresh);
        changed();
    }

    /** Shows only rows of a state; null: all. */
    void state(Object state) {
        search.ifPresent(each -> each.filter(REGISTER_ROW__STATE, state));
    }

    Optional<SearchModel<RegisterRow>> search() {
        return search;
    }

    RecordTableModel table() {
        return table;
    }

    /** The states to choose from, each with its number. */
    List<Choice> states() {
        return states;
    }

    private void reload() {
        table.reload();
        countStates();
    }

    private void countStates() {
        Query<RegisterRow> query = search.orElseThrow().queryWithout(REGISTER_ROW__STATE);
        work.background().execute(() -> {
            List<Group> groups;
            try {
                groups = seat.ledger().groups(seat.session(), query, REGISTER_ROW__STATE);
            } catch (Refusal | RuntimeException shownByTheTable) {
                groups = List.of();
            }
            List<Group> counted = groups;
            work.ui().execute(() -> {
                states = choices(counted);
                changed();
            });
        });
    }

    private List<Choice> choices(List<Group> groups) {
        Map<RowState, Long> counts = new EnumMap<>(RowState.class);
        groups.forEach(group -> counts.put((RowState) group.value(), group.count()));
        List<Choice> choices = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        choices.add(new Choice(null, words.say("filter.all"), "%,d".formatted(all)));
        for (RowState state : RowState.values()) {
            choices.add(
                    new Choice(state, words.say("state." + state), "%,d".formatted(counts.getOrDefault(state, 0L))));
        }
        return choices;
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
