// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.rows;

import fudaban.ledger.query.Row;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.row.RowRules;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.Finding;
import fudaban.ui.form.FormModel;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A form of some columns of a register. Its values are texts by column, dates as ISO 8601, as the acts take them. */
final class RowForm {
    private static final int SHORT_TEXT = 20;
    private static final int LONG_LINES = 3;

    private final Words words;
    private final Map<RegisterColumn, FieldDefinition<?>> fields = new LinkedHashMap<>();
    private final FormModel model;
    private final Map<String, String> loaded = new HashMap<>();

    /**
     * @param columns those to be filled
     * @param required which of them must be
     * @param more further fields below
     */
    RowForm(List<RegisterColumn> columns, Predicate<RegisterColumn> required, Words words, FieldDefinition<?>... more) {
        this.words = words;
        for (RegisterColumn column : columns) {
            FieldDefinition<?> field = field(column);
            fields.put(column, required.test(column) ? field.must() : field);
        }
        List<FieldDefinition<?>> all = new ArrayList<>(fields.values());
        all.addAll(List.of(more));
        model = new FormModel(all, words);
        Map<String, Object> presets = new HashMap<>();
        fields.forEach((column, field) -> Optional.ofNullable(column.preset())
                .flatMap(text -> value(column, text))
                .ifPresent(value -> presets.put(field.key(), value)));
        model.load(presets, Set.of());
    }

    /** A form without what its reader may not see. */
    static List<RegisterColumn> visible(List<RegisterColumn> columns, Map<String, String> values) {
        return columns.stream()
                .filter(column -> !Row.MASK.equals(values.get(column.key())))
                .toList();
    }

    FormModel model() {
        return model;
    }

    /** Puts what stands in a row there. */
    void load(Map<String, String> values) {
        loaded.clear();
        Map<String, Object> typed = new HashMap<>();
        fields.forEach((column, field) -> {
            String text = values.getOrDefault(column.key(), "");
            loaded.put(column.key(), text);
            value(column, text).ifPresent(value -> typed.put(field.key(), value));
        });
        model.load(typed, Set.of());
    }

    /** What is filled in, by column. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((column, field) ->
                model.value(field).ifPresent(value -> values.put(column.key(), String.valueOf(value))));
        return values;
    }

    /** What differs from what was loaded; an empty text where something was taken away. */
    Map<String, String> changed() {
        Map<String, String> now = values();
        Map<String, String> changed = new LinkedHashMap<>();
        loaded.forEach((key, before) -> {
            String after = now.getOrDefault(key, "");
            if (!after.equals(before)) {
                changed.put(key, after);
            }
        });
        return changed;
    }

    private static Optional<Object> value(RegisterColumn column, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(column.kind() == RegisterColumn.Kind.DATE ? LocalDate.parse(text) : text);
    }

    /** The label is the profile's own: no text of ours has that key. */
    private FieldDefinition<?> field(RegisterColumn column) {
        return switch (column.kind()) {
            case TEXT -> line(column, column.most(), "field.pattern");
            case LONG_TEXT -> FieldDefinition.of(column.title(), new FieldKind.Lines(column.most(), LONG_LINES));
            case NUMBER -> line(column, SHORT_TEXT, "field.number").wide(FieldDefinition.Width.SHORT);
            case DATE -> FieldDefinition.of(column.title(), new FieldKind.Day());
            case TIME -> line(column, SHORT_TEXT, "field.time").wide(FieldDefinition.Width.SHORT);
            case CHOICE ->
                FieldDefinition.of(column.title(), new FieldKind.Choice<>(column.values(), Function.identity()));
        };
    }

    /** A line that says so when it is not written as its column asks. */
    private FieldDefinition<String> line(RegisterColumn column, int longest, String otherwise) {
        return FieldDefinition.of(column.title(), new FieldKind.Line(longest))
                .rule(text -> RowRules.fits(column, text)
                        ? Optional.empty()
                        : Optional.of(Finding.wrong(words.say(otherwise))));
    }
}
