// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.review;

import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__NUMBER;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__REVIEW;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__STATE;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.model.ReviewState;
import fudaban.registers.review.ReviewProfile;
import fudaban.registers.review.ReviewReader;
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
import java.util.Set;
import java.util.stream.Collectors;

/** 棚卸 without widgets: the reviews with how far each is, and the findings of the chosen one. */
final class ReviewsModel {
    private static final int PAGE = 100;

    /** A review and how far it is. */
    record Entry(AccountReview review, ReviewReader.Progress progress) {}

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final RecordTableModel table;
    private final SearchModel<ReviewFinding> search;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Entry> entries = List.of();
    private List<String> systems = List.of();
    private Set<String> asked = Set.of();
    private List<Choice> states = List.of();
    private String chosen = "";
    private String shown = "";
    private String problem = "";
    private boolean read;

    ReviewsModel(Seat seat, Work work, Delay delay) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(ReviewsModel.class, seat.locale());
        this.table = new RecordTableModel(RecordSource.of(seat.ledger(), seat.session()), work);
        this.search = new SearchModel<>(findings(""), delay, query -> {
            table.show(within(query));
            count();
        });
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private static Query<ReviewFinding> findings(String review) {
        var all = Query.of(ReviewFinding.class)
                .orderBy(REVIEW_FINDING__NUMBER, false)
                .limit(PAGE);
        return review.isEmpty() ? all : all.where(REVIEW_FINDING__REVIEW, review);
    }

    /** Of the chosen review; of none while none is chosen. */
    private Query<ReviewFinding> within(Query<ReviewFinding> query) {
        String id = chosen().map(each -> each.review().getId()).orElse("none");
        return query.where(REVIEW_FINDING__REVIEW, id);
    }

    /** Reads the reviews and how far each is. */
    void refresh() {
        work.background().execute(() -> {
            List<Entry> found = new ArrayList<>();
            List<String> known = List.of();
            Set<String> served = Set.of();
            String why = "";
            try {
                served = seat.ledger().profile(ReviewProfile.class, seat.today()).directory().services().stream()
                        .map(ReviewProfile.Service::system)
                        .collect(Collectors.toSet());
                var reader = new ReviewReader(seat.ledger(), seat.session());
                for (AccountReview review : reader.reviews()) {
                    found.add(new Entry(review, reader.progress(review)));
                }
                known = reader.systems();
            } catch (Refusal | RuntimeException failure) {
                why = words.failure(failure);
            }
            List<String> named = known;
            Set<String> services = served;
            String reason = why;
            work.ui().execute(() -> {
                read = true;
                entries = List.copyOf(found);
                systems = named;
                asked = services;
                problem = reason;
                if (chosen().isEmpty() && !entries.isEmpty()) {
                    chosen = entries.getFirst().review().getNumber();
                }
                search.refresh();
                changed();
            });
        });
    }

    /** Shows the findings of a review. */
    void choose(String number) {
        chosen = number;
        if (!shown.equals(number)) {
            search.filter(REVIEW_FINDING__STATE, null);
        }
        shown = number;
        search.refresh();
        changed();
    }

    /** Whether the reviews were read at least once. */
    boolean read() {
        return read;
    }

    /** Why there is nothing; empty when there is. */
    String problem() {
        return problem;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The chosen review. */
    Optional<Entry> chosen() {
        return entries.stream()
                .filter(each -> each.review().getNumber().equals(chosen))
                .findFirst();
    }

    /** Whether something may still be done with the chosen one. */
    boolean going() {
        return chosen().filter(each -> each.review().getState() == ReviewState.OPEN)
                .isPresent();
    }

    /** Whether its list can be asked for at a directory service. */
    boolean asks() {
        return going()
                && chosen().filter(each -> asked.contains(each.review().getSystem()))
                        .isPresent();
    }

    /** Whether it may be made final. */
    boolean closable() {
        return going()
                && chosen().filter(each -> each.review().getCollections() > 0
                                && each.progress().open() == 0)
                        .isPresent();
    }

    /** The systems of the register. */
    List<String> systems() {
        return systems;
    }

    /** Those that are not under review now. */
    List<String> free() {
        return systems.stream()
                .filter(system -> entries.stream()
                        .noneMatch(each -> each.review().getState() == ReviewState.OPEN
                                && each.review().getSystem().equals(system)))
                .toList();
    }

    void state(Object state) {
        search.filter(REVIEW_FINDING__STATE, state);
    }

    SearchModel<ReviewFinding> search() {
        return search;
    }

    RecordTableModel table() {
        return table;
    }

    /** The states to choose from, each with its number. */
    List<Choice> states() {
        return states;
    }

    private void count() {
        Query<ReviewFinding> query = within(search.queryWithout(REVIEW_FINDING__STATE));
        work.background().execute(() -> {
            List<Group> groups;
            try {
                groups = seat.ledger().groups(seat.session(), query, REVIEW_FINDING__STATE);
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
        Map<FindingState, Long> counts = new EnumMap<>(FindingState.class);
        groups.forEach(group -> counts.put((FindingState) group.value(), group.count()));
        List<Choice> choices = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        choices.add(new Choice(null, words.say("filter.all"), "%,d".formatted(all)));
        for (FindingState state : FindingState.values()) {
            choices.add(new Choice(
                    state, words.say("FindingState." + state), "%,d".formatted(counts.getOrDefault(state, 0L))));
        }
        return choices;
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
