// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import fudaban.ledger.query.Row;
import fudaban.ui.history.Step.Change;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;

/**
 * What stands in a form, without widgets: texts to bind to, what they mean, what is wrong with them, undo and redo, and what differs from what was loaded.
 * Findings about a field are shown once it was left or a commit was tried: nobody is corrected while still typing.
 */
public final class FormModel {
    private final Words words;
    private final Words kit;
    private final Map<String, FieldDefinition<?>> fields = new LinkedHashMap<>();
    private final Map<String, IObservableValue<String>> texts = new LinkedHashMap<>();
    private final Map<String, String> loaded = new LinkedHashMap<>();
    private final Set<String> masked = new HashSet<>();
    private final Set<String> left = new HashSet<>();
    private final List<Function<FormModel, Map<String, Finding>>> rules = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final UndoStack undo = new UndoStack();
    private boolean replaying;

    /** @param words the labels, by the keys of the fields */
    public FormModel(List<? extends FieldDefinition<?>> definitions, Words words) {
        // Without a thread of its own: the widgets bound to it bring theirs, tests need none.
        var realm = new Realm() {
            @Override
            public boolean isCurrent() {
                return true;
            }
        };
        this.words = words;
        this.kit = Words.of(FormModel.class, words.locale());
        for (FieldDefinition<?> field : definitions) {
            fields.put(field.key(), field);
            var text = new WritableValue<String>(realm, field.write(null), String.class);
            text.addValueChangeListener(
                    event -> changed(field.key(), event.diff.getOldValue(), event.diff.getNewValue()));
            texts.put(field.key(), text);
            loaded.put(field.key(), text.getValue());
        }
    }

    private void changed(String key, String before, String after) {
        if (!replaying) {
            undo.add(key, before, after);
        }
        tell();
    }

    /** The fields in order. */
    public List<FieldDefinition<?>> fields() {
        return List.copyOf(fields.values());
    }

    /** The label of a field. */
    public String label(FieldDefinition<?> field) {
        return words.say(field.key());
    }

    /** The hint of a field: how its value was understood, else its own; may be empty. */
    public String hint(FieldDefinition<?> field) {
        String read = isMasked(field)
                ? kit.say("masked")
                : field.read(text(field).getValue(), kit).hint();
        return !read.isEmpty() || field.hintKey().isEmpty() ? read : words.say(field.hintKey());
    }

    /** Puts values there, by key, and forgets what was done before; a field that is not named becomes empty. */
    public void load(Map<String, ?> values, Set<String> hidden) {
        replaying = true;
        masked.clear();
        masked.addAll(hidden);
        left.clear();
        for (FieldDefinition<?> field : fields.values()) {
            String text = isMasked(field) ? Row.MASK : field.write(values.get(field.key()));
            loaded.put(field.key(), text);
            texts.get(field.key()).setValue(text);
        }
        replaying = false;
        undo.clear();
        tell();
    }

    /** Puts the values of a record there, as its reader may see it. */
    public void load(Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> hidden = new HashSet<>();
        for (FieldDefinition<?> field : fields.values()) {
            field.feature().ifPresent(feature -> {
                values.put(field.key(), row.get(feature));
                if (row.masked().contains(feature)) {
                    hidden.add(field.key());
                }
            });
        }
        load(values, hidden);
    }

    /** What stands in a field, to bind a widget to. */
    public IObservableValue<String> text(FieldDefinition<?> field) {
        return texts.get(field.key());
    }

    /** Whether the reader may not see the field's value; it cannot be changed then. */
    public boolean isMasked(FieldDefinition<?> field) {
        return masked.contains(field.key());
    }

    /** The value of a field; empty where it is empty, masked or not understood. */
    public <T> Optional<T> value(FieldDefinition<T> field) {
        return isMasked(field)
                ? Optional.empty()
                : field.read(texts.get(field.key()).getValue(), kit).value();
    }

    /** Puts a value there as if it had been typed. */
    public <T> void set(FieldDefinition<T> field, T value) {
        pause();
        texts.get(field.key()).setValue(field.write(value));
        pause();
    }

    /** Does what a finding offers. */
    public void apply(FieldDefinition<?> field, Finding.Fix fix) {
        pause();
        texts.get(field.key()).setValue(fix.text());
        pause();
    }

    /** Adds a check over several fields; it returns findings by key. */
    public void rule(Function<FormModel, Map<String, Finding>> rule) {
        rules.add(rule);
    }

    /** What is to be said about a field, whether it is shown yet or not. */
    public Optional<Finding> finding(FieldDefinition<?> field) {
        if (isMasked(field)) {
            return Optional.empty();
        }
        Optional<Finding> own =
                field.read(texts.get(field.key()).getValue(), kit).finding();
        return own.isPresent()
                ? own
                : rules.stream()
                        .map(rule -> rule.apply(this).get(field.key()))
                        .filter(java.util.Objects::nonNull)
                        .findFirst();
    }

    /** What is to be said about a field and shown by now. */
    public Optional<Finding> shown(FieldDefinition<?> field) {
        return left.contains(field.key()) ? finding(field) : Optional.empty();
    }

    /** The user has left a field: what is wrong there is shown, and the next change is undone apart from those before. */
    public void leave(FieldDefinition<?> field) {
        pause();
        if (left.add(field.key())) {
            tell();
        }
    }

    /** A commit was tried: everything that is wrong is shown. The first field that keeps it from being done, if any. */
    public Optional<FieldDefinition<?>> attempt() {
        pause();
        left.addAll(fields.keySet());
        tell();
        return fields.values().stream()
                .filter(field -> finding(field).filter(Finding::grave).isPresent())
                .findFirst();
    }

    /** Whether nothing keeps the form from being committed. */
    public boolean valid() {
        return fields.values().stream()
                .noneMatch(field -> finding(field).filter(Finding::grave).isPresent());
    }

    /** Whether something differs from what was loaded or saved. */
    public boolean dirty() {
        return fields.keySet().stream().anyMatch(this::differs);
    }

    private boolean differs(String key) {
        return !masked.contains(key) && !texts.get(key).getValue().equals(loaded.get(key));
    }

    /** What differs, as people read it. */
    public List<Change> differences() {
        return fields.values().stream()
                .filter(field -> differs(field.key()))
                .map(field -> new Change(
                        label(field),
                        loaded.get(field.key()),
                        texts.get(field.key()).getValue()))
                .toList();
    }

    /** What stands there now is saved; undo goes on to work. */
    public void saved() {
        texts.forEach((key, text) -> loaded.put(key, text.getValue()));
        pause();
        tell();
    }

    /** What comes next is undone apart from what came before. */
    public void pause() {
        undo.pause();
    }

    /** Takes the last change back; the field it was in, if there was one. */
    public Optional<FieldDefinition<?>> undo() {
        return replay(undo.undo());
    }

    /** Makes it again. */
    public Optional<FieldDefinition<?>> redo() {
        return replay(undo.redo());
    }

    private Optional<FieldDefinition<?>> replay(Optional<UndoStack.Put> put) {
        put.ifPresent(one -> {
            replaying = true;
            texts.get(one.key()).setValue(one.text());
            replaying = false;
        });
        return put.map(one -> fields.get(one.key()));
    }

    /** Tells of every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells no more. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
