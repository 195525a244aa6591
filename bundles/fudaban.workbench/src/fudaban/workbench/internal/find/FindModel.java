// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__PERSON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.model.Attachment;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.shell.FindSource;
import fudaban.ui.shell.Hit;
import fudaban.ui.shell.Hit.Kind;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds anything from a few letters, without widgets: every source is asked at once and what it finds is shown as it comes. The answers to an earlier text
 * are dropped. Nothing is asked before there are two letters, so that no access entry is left for a letter typed by mistake.
 */
final class FindModel {
    static final int EACH = 8;
    private static final int SHORTEST = 2;

    private final Seat seat;
    private final Work work;
    private final Delay delay;
    private final List<FindSource> sources;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<String, Optional<byte[]>> photos = new HashMap<>();
    private final Map<String, List<Card>> cards = new HashMap<>();
    private List<Hit> hits = List.of();
    private String text = "";
    private int selected;
    private int open;
    private long asked;
    private long began;
    private long took;
    private boolean failed;
    private boolean away;

    /** @param delay how typing is waited for */
    FindModel(Seat seat, Work work, Delay delay, List<FindSource> sources) {
        this.seat = seat;
        this.work = work;
        this.delay = delay;
        this.sources = List.copyOf(sources);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Other letters. */
    void type(String typed) {
        String wanted = typed.strip();
        if (wanted.equals(text)) {
            return;
        }
        text = wanted;
        delay.run(this::find);
    }

    private void find() {
        long mine = ++asked;
        if (text.length() < SHORTEST) {
            hits = List.of();
            open = 0;
            changed();
            return;
        }
        String wanted = text;
        List<Hit> found = new ArrayList<>();
        failed = false;
        away = false;
        open = sources.size();
        began = System.nanoTime();
        for (FindSource source : sources) {
            work.background().execute(() -> {
                List<Hit> some = List.of();
                boolean refused = false;
                try {
                    some = source.find(seat, wanted, EACH);
                } catch (Refusal | RuntimeException notForThisReader) {
                    refused = true;
                }
                List<Hit> more = some;
                boolean unanswered = refused;
                work.ui().execute(() -> {
                    if (mine == asked) {
                        failed |= unanswered;
                        add(found, more);
                    }
                });
            });
        }
    }

    private void add(List<Hit> found, List<Hit> more) {
        found.addAll(more);
        found.sort(Comparator.comparing(Hit::kind));
        hits = List.copyOf(found);
        selected = 0;
        open--;
        took = (System.nanoTime() - began) / 1_000_000;
        changed();
        if (open == 0 && failed && hits.isEmpty()) {
            askWhetherAway(asked);
        }
    }

    /** That nothing was found is not to be said where nobody could look. */
    private void askWhetherAway(long mine) {
        work.background().execute(() -> {
            boolean gone = seat.ledger().away();
            work.ui().execute(() -> {
                if (mine == asked && gone) {
                    away = true;
                    changed();
                }
            });
        });
    }

    /** Whether the server did not answer, so that nobody knows what there is. */
    boolean away() {
        return away;
    }

    /** What was found so far, by kind. */
    List<Hit> hits() {
        return hits;
    }

    /** Whether some source has not answered yet. */
    boolean searching() {
        return open > 0;
    }

    /** Whether there are enough letters to search for. */
    boolean asks() {
        return text.length() >= SHORTEST;
    }

    /** Milliseconds until the last answer. */
    long took() {
        return took;
    }

    /** The hit chosen. */
    Optional<Hit> selected() {
        return selected >= 0 && selected < hits.size() ? Optional.of(hits.get(selected)) : Optional.empty();
    }

    /** Chooses the next one, or an earlier one. */
    void move(int by) {
        if (!hits.isEmpty()) {
            selected = Math.floorMod(selected + by, hits.size());
            changed();
        }
    }

    /** Chooses one. */
    void select(int index) {
        selected = index;
        changed();
    }

    /** The chosen person and everybody found of the same name, to be told apart by photo and unit; empty for other hits. */
    List<Hit> namesakes() {
        return selected()
                .filter(hit -> hit.kind() == Kind.PERSON)
                .map(hit -> hits.stream()
                        .filter(other -> other.kind() == Kind.PERSON
                                && (other.equals(hit) || reading(other).equals(reading(hit))))
                        .toList())
                .orElse(List.of());
    }

    /** The reading stands first in the note; without one the name itself has to do. */
    private static String reading(Hit hit) {
        int end = hit.note().indexOf('　', hit.note().indexOf('　') + 1);
        return end < 0 ? hit.title() : hit.note().substring(0, end);
    }

    /** A portrait; asked once, handed in on the UI thread. */
    void photo(Hit hit, Consumer<byte[]> shown) {
        if (hit.photo().isEmpty()) {
            return;
        }
        String id = hit.photo().get();
        if (photos.containsKey(id)) {
            photos.get(id).ifPresent(shown);
            return;
        }
        work.background().execute(() -> {
            Optional<byte[]> photo;
            try {
                photo = Optional.ofNullable(
                        seat.ledger().open(seat.session(), Attachment.class, id).getContent());
            } catch (Refusal | RuntimeException notForThisReader) {
                photo = Optional.empty();
            }
            Optional<byte[]> found = photo;
            work.ui().execute(() -> {
                photos.put(id, found);
                found.ifPresent(shown);
            });
        });
    }

    /**
     * A card of the person that is chosen.
     *
     * @param number its number
     * @param state what may be done with it depends on that
     */
    record Card(String number, CredentialState state) {}

    /** The cards of a person; asked once, handed in on the UI thread. Nothing for other hits. */
    void cards(Hit hit, Consumer<List<Card>> shown) {
        String id = hit.target()
                .filter(target -> target.type() == ModelPackage.Literals.PERSON)
                .map(Subject::id)
                .orElse("");
        if (id.isEmpty()) {
            return;
        }
        if (cards.containsKey(id)) {
            shown.accept(cards.get(id));
            return;
        }
        work.background().execute(() -> {
            List<Card> found;
            try {
                found = seat
                        .ledger()
                        .list(
                                seat.session(),
                                Query.of(Credential.class)
                                        .where(CREDENTIAL__PERSON, id)
                                        .limit(EACH))
                        .rows()
                        .stream()
                        .filter(row -> row.get(CREDENTIAL__STATE) instanceof CredentialState)
                        .map(row ->
                                new Card(row.text(CREDENTIAL__NUMBER), (CredentialState) row.get(CREDENTIAL__STATE)))
                        .toList();
            } catch (Refusal | RuntimeException notForThisReader) {
                found = List.of();
            }
            List<Card> all = found;
            work.ui().execute(() -> {
                cards.put(id, all);
                shown.accept(all);
            });
        });
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
