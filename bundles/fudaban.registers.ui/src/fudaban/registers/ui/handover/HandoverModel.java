// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.handover;

import fudaban.ledger.Refusal;
import fudaban.registers.handover.Handover;
import fudaban.registers.handover.HandoverProfile;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.row.RowReader;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 引継ぎ without widgets: the rows of the direction shown, and what the desk knows of what is left. */
final class HandoverModel {
    private final Seat seat;
    private final Work work;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean taken = true;
    private boolean reading;
    private String problem = "";
    private Optional<Read> read = Optional.empty();

    /** What was read at once. */
    private record Read(
            HandoverProfile profile,
            Register register,
            List<RowReader.Entry> take,
            List<RowReader.Entry> give,
            List<Handover.Check> checks) {}

    HandoverModel(Seat seat, Work work) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(HandoverModel.class, seat.locale());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads anew. */
    void refresh() {
        reading = true;
        work.background().execute(() -> {
            Optional<Read> found = Optional.empty();
            String why = "";
            try {
                var handover = new Handover(seat.ledger(), seat.session());
                var register = new RowReader(seat.ledger(), seat.session())
                        .profile(seat.today())
                        .register(handover.profile().register());
                found = Optional.of(new Read(
                        handover.profile(), register, handover.rows(true), handover.rows(false), handover.checks()));
            } catch (Refusal | RuntimeException failure) {
                why = words.failure(failure);
            }
            Optional<Read> now = found;
            String reason = why;
            work.ui().execute(() -> {
                reading = false;
                read = now;
                problem = reason;
                List.copyOf(listeners).forEach(Runnable::run);
            });
        });
    }

    /** Shows what is taken over, or what is handed out. */
    void show(boolean wanted) {
        taken = wanted;
        List.copyOf(listeners).forEach(Runnable::run);
    }

    boolean taken() {
        return taken;
    }

    boolean reading() {
        return reading;
    }

    /** Why it could not be read; empty when it could. */
    String problem() {
        return problem;
    }

    /** The rows shown, those that are open first. */
    List<RowReader.Entry> rows() {
        List<RowReader.Entry> rows = new ArrayList<>(rows(taken));
        rows.sort(java.util.Comparator.comparing(row -> row.state() == RowState.DONE));
        return rows;
    }

    /** How many of one direction are open. */
    long open(boolean direction) {
        return rows(direction).stream()
                .filter(row -> row.state() == RowState.OPEN)
                .count();
    }

    private List<RowReader.Entry> rows(boolean direction) {
        return read.map(all -> direction ? all.take() : all.give()).orElse(List.of());
    }

    List<Handover.Check> checks() {
        return read.map(Read::checks).orElse(List.of());
    }

    /** Whether something under seal is open in the direction shown. */
    boolean sealed() {
        String kind = read.map(Read::profile)
                .map(profile -> profile.kinds().get(HandoverProfile.Kind.SEAL))
                .orElse("");
        return rows(taken).stream()
                .anyMatch(
                        row -> row.state() == RowState.OPEN && row.value("kind").equals(kind));
    }

    /** The parties of the direction shown. */
    List<HandoverProfile.Party> parties() {
        return read.map(Read::profile)
                .map(profile -> taken ? profile.take() : profile.give())
                .orElse(List.of());
    }

    /** Whether a row of a party is there in the direction shown. */
    boolean begun(HandoverProfile.Party party) {
        return rows(taken).stream()
                .anyMatch(row -> row.value("party").equals(party.name())
                        && party.items().stream()
                                .anyMatch(item -> item.subject().equals(row.value("subject"))));
    }

    Optional<Register> register() {
        return read.map(Read::register);
    }
}
