// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import fudaban.issuance.reconcile.Compared;
import fudaban.issuance.reconcile.Reading;
import fudaban.issuance.reconcile.ReconcileDesk;
import fudaban.issuance.reconcile.ReconcileProfile;
import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page without widgets: what was read, the comparisons, the one that is shown and how its rows stand. Lives on the UI thread. */
final class ReconcileModel {
    private final Seat seat;
    private final Work work;
    private final Path folder;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Source> sources = List.of();
    private Map<String, String> read = Map.of();
    private List<Row> comparisons = List.of();
    private Optional<Row> chosen = Optional.empty();
    private Map<RowState, Long> counts = Map.of();
    private Optional<String> problem = Optional.empty();

    ReconcileModel(Seat seat, Work work, Path folder) {
        this.seat = seat;
        this.work = work;
        this.folder = folder;
        this.words = Words.of(ReconcileModel.class, seat.locale());
    }

    /** To be used in the background. */
    ReconcileDesk desk() {
        return new ReconcileDesk(seat.ledger(), seat.session(), folder);
    }

    /** The data folder of the desk. */
    Path folder() {
        return folder;
    }

    /** The sources, read once when the page opens. */
    List<Source> sources() throws Refusal {
        if (sources.isEmpty()) {
            sources =
                    seat.ledger().profile(ReconcileProfile.class, seat.today()).sources();
        }
        return sources;
    }

    /** What a source is called. */
    String title(String name) {
        return sources.stream()
                .filter(each -> each.name().equals(name))
                .map(each -> each.title(words.locale()))
                .findFirst()
                .orElse(name);
    }

    /** Where a source stands. */
    Optional<Column> column(String name) {
        return sources.stream()
                .filter(each -> each.name().equals(name))
                .map(Source::column)
                .findFirst();
    }

    /** What was read of a source, in words. */
    String read(Source source) {
        return read.getOrDefault(source.name(), words.say("source.none"));
    }

    List<Row> comparisons() {
        return comparisons;
    }

    Optional<Row> chosen() {
        return chosen;
    }

    /** How many rows of the comparison shown stand how. */
    long count(RowState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Why the page could not read what it shows. */
    Optional<String> problem() {
        return problem;
    }

    /** Shows another comparison. */
    void choose(String id) {
        chosen = comparisons.stream().filter(each -> each.id().equals(id)).findFirst();
        count();
    }

    /** Reads anew what waits and what was compared; the comparison shown stays, unless there is a newer one to show. */
    void refresh(boolean newest) {
        inBackground(() -> {
            List<Row> all = desk().comparisons();
            return () -> {
                String before = chosen.map(Row::id).orElse("");
                comparisons = all;
                chosen = all.stream()
                        .filter(each -> !newest && each.id().equals(before))
                        .findFirst()
                        .or(() -> all.stream().findFirst());
                count();
            };
        });
    }

    private void count() {
        Optional<Row> of = chosen;
        inBackground(() -> {
            Map<RowState, Long> now = new LinkedHashMap<>();
            if (of.isPresent()) {
                var query = Query.of(CardRow.class)
                        .where(Literals.CARD_ROW__COMPARISON, of.get().id());
                for (Group each : seat.ledger().groups(seat.session(), query, Literals.CARD_ROW__STATE)) {
                    now.put((RowState) each.value(), each.count());
                }
            }
            return () -> {
                counts = now;
                tell();
            };
        });
    }

    /** Reads anew which lists wait. They are unsealed for it, so this is done when the page opens and when one was read. */
    void readings() {
        inBackground(() -> {
            Map<String, String> now = new LinkedHashMap<>();
            desk().readings()
                    .forEach((source, reading) -> reading.ifPresent(each -> now.put(source.name(), says(each))));
            return () -> {
                read = now;
                tell();
            };
        });
    }

    private String says(Reading reading) {
        String others = reading.others() == 0 ? "" : words.say("source.others", reading.others());
        String faults = reading.faults().isEmpty()
                ? ""
                : words.say("source.faults", reading.faults().size());
        return words.say(
                        "source.read",
                        reading.file(),
                        words.day(reading.asOf()),
                        reading.cards().size())
                + faults
                + others;
    }

    /** What a comparison would find, in words; nothing is recorded. */
    String preview(Compared compared) {
        String found = compared.tallies().entrySet().stream()
                .flatMap(each -> each.getValue().entrySet().stream()
                        .map(kind -> words.say(
                                "preview.line",
                                title(each.getKey()),
                                words.say("kind." + kind.getKey().getName()),
                                kind.getValue())))
                .collect(Collectors.joining("\n"));
        return words.say("preview", compared.cards(), compared.agreeing(), compared.later(), compared.differing())
                + (found.isEmpty() ? "" : "\n" + found);
    }

    /** What a run would do, in words. */
    String plan(Map<Mending, Integer> plan) {
        return plan.entrySet().stream()
                .map(each -> words.say(
                        "plan.line", words.say("mending." + each.getKey().getName()), each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Ids of the rows of the comparison shown that nothing was decided about. */
    List<String> undecided() throws Refusal {
        return chosen.isEmpty()
                ? List.of()
                : desk().rows(chosen.get().id(), RowState.OPEN).stream()
                        .map(Row::id)
                        .toList();
    }

    private interface Reads {
        Runnable read() throws Refusal, IOException;
    }

    private void inBackground(Reads reads) {
        work.background().execute(() -> {
            try {
                Runnable then = reads.read();
                work.ui().execute(() -> {
                    problem = Optional.empty();
                    then.run();
                });
            } catch (Refusal | IOException | RuntimeException failure) {
                work.ui().execute(() -> {
                    problem = Optional.of(words.failure(failure));
                    tell();
                });
            }
        });
    }

    /** Tells of every change. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
