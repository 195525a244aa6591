// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.people;

import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__NUMBER;
import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__STATE;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberState;
import fudaban.registers.people.MemberReader;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.search.ChoiceBar.Choice;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;

/** 名簿 without widgets: everybody with search and states; there are a dozen, so they are read whole for what is counted. */
final class MembersModel {
    private static final int PAGE = 100;

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final RecordTableModel table;
    private final SearchModel<ContractMember> search;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<MemberReader.Entry> entries = List.of();
    private String problem = "";

    MembersModel(Seat seat, Work work, Delay delay) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(MembersModel.class, seat.locale());
        this.table = new RecordTableModel(RecordSource.of(seat.ledger(), seat.session()), work);
        this.search = new SearchModel<>(
                Query.of(ContractMember.class)
                        .orderBy(CONTRACT_MEMBER__NUMBER, false)
                        .limit(PAGE),
                delay,
                table::show);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads everybody anew. */
    void refresh() {
        search.refresh();
        work.background().execute(() -> {
            List<MemberReader.Entry> found = List.of();
            String why = "";
            try {
                found = new MemberReader(seat.ledger(), seat.session()).all();
            } catch (Refusal | RuntimeException failure) {
                why = words.failure(failure);
            }
            List<MemberReader.Entry> read = found;
            String reason = why;
            work.ui().execute(() -> {
                entries = read;
                problem = reason;
                List.copyOf(listeners).forEach(Runnable::run);
            });
        });
    }

    /** Who may be replaced: those who work under the contract now. */
    List<ContractMember> active() {
        return entries.stream()
                .map(MemberReader.Entry::member)
                .filter(member -> member.getState() == MemberState.ACTIVE)
                .toList();
    }

    /** The states to choose from, each with its number. */
    List<Choice> states() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, words.say("filter.all"), "" + entries.size()));
        for (MemberState state : MemberState.values()) {
            long count = entries.stream()
                    .filter(entry -> entry.member().getState() == state)
                    .count();
            choices.add(new Choice(state, words.say("MemberState." + state), "" + count));
        }
        return choices;
    }

    /** Why they could not be read; empty when they could. */
    String problem() {
        return problem;
    }

    void state(Object state) {
        search.filter(CONTRACT_MEMBER__STATE, state);
    }

    SearchModel<ContractMember> search() {
        return search;
    }

    RecordTableModel table() {
        return table;
    }
}
