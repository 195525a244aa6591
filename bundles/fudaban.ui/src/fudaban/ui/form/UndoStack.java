// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was typed into a form, gesture by gesture: what is typed into one field without a pause is taken back at once. */
final class UndoStack {
    private static final int LIMIT = 200;

    private final Deque<Gesture> done = new ArrayDeque<>();
    private final Deque<Gesture> undone = new ArrayDeque<>();
    private boolean open;

    private record Gesture(String key, String before, String after) {}

    /** A text to put into a field. */
    record Put(String key, String text) {}

    void add(String key, String before, String after) {
        undone.clear();
        Gesture last = done.peek();
        if (open && last != null && last.key.equals(key)) {
            done.pop();
            done.push(new Gesture(key, last.before, after));
        } else {
            done.push(new Gesture(key, before, after));
        }
        open = true;
        if (done.size() > LIMIT) {
            done.removeLast();
        }
    }

    void pause() {
        open = false;
    }

    void clear() {
        done.clear();
        undone.clear();
        open = false;
    }

    Optional<Put> undo() {
        open = false;
        Gesture last = done.poll();
        if (last == null) {
            return Optional.empty();
        }
        undone.push(last);
        return Optional.of(new Put(last.key, last.before));
    }

    Optional<Put> redo() {
        open = false;
        Gesture last = undone.poll();
        if (last == null) {
            return Optional.empty();
        }
        done.push(last);
        return Optional.of(new Put(last.key, last.after));
    }
}
