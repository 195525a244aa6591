// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.rows;

import fudaban.ledger.query.Row;
import fudaban.registers.profile.RegisterColumn;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.Finding;
import fudaban.ui.form.FormModel;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        model.load(presets, java.util.Set.of());
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
        model.load(typed, java.util.Set.of());
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
            case TEXT -> {
                var line = FieldDefinition.of(column.title(), new FieldKind.Line(column.most()));
                yield column.pattern() == null
                        ? line
                        : line.rule(only(text -> text.matches(column.pattern()), "field.pattern"));
            }
            case LONG_TEXT -> FieldDefinition.of(column.title(), new FieldKind.Lines(column.most(), LONG_LINES));
            case NUMBER ->
                FieldDefinition.of(column.title(), new FieldKind.Line(SHORT_TEXT))
                        .wide(FieldDefinition.Width.SHORT)
                        .rule(only(text -> text.matches("-?\\d{1,12}(\\.\\d{1,6})?"), "field.number"));
            case DATE -> FieldDefinition.of(column.title(), new FieldKind.Day());
            case TIME ->
                FieldDefinition.of(column.title(), new FieldKind.Line(SHORT_TEXT))
                        .wide(FieldDefinition.Width.SHORT)
                        .rule(only(RowForm::isTime, "field.time"));
            case CHOICE ->
                FieldDefinition.of(column.title(), new FieldKind.Choice<>(column.values(), Function.identity()));
        };
    }

    private Function<String, Optional<Finding>> only(Predicate<String> fits, String otherwise) {
        return text ->
                Stream.of(text).filter(fits.negate()).findFirst().map(wrong -> Finding.wrong(words.say(otherwise)));
    }

    private static boolean isTime(String text) {
        try {
            LocalTime.parse(text);
            return true;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }
}
