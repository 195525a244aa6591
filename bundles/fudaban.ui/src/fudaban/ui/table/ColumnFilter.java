// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ledger.query.Query.Condition;
import fudaban.ledger.query.Query.Operator;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.Finding;
import fudaban.ui.form.FormModel;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/** How a list is narrowed by one column, without widgets: days and numbers from and to, some of several choices, texts by how they begin. */
public final class ColumnFilter {
    private static final int LONGEST = 100;

    private final ColumnDefinition column;
    private final Words kit = Words.of(ColumnFilter.class);
    private final Map<Object, FieldDefinition<Boolean>> choices = new LinkedHashMap<>();
    private final FieldDefinition<LocalDate> fromDay = FieldDefinition.of("filter.from", new FieldKind.Day());
    private final FieldDefinition<LocalDate> toDay = FieldDefinition.of("filter.to", new FieldKind.Day());
    private final FieldDefinition<Long> least =
            FieldDefinition.of("filter.from", new FieldKind.Whole(Long.MIN_VALUE, Long.MAX_VALUE));
    private final FieldDefinition<Long> most =
            FieldDefinition.of("filter.to", new FieldKind.Whole(Long.MIN_VALUE, Long.MAX_VALUE));
    private final FieldDefinition<String> begins = FieldDefinition.of("filter.begins", new FieldKind.Name(LONGEST));
    private final FormModel form;

    /** A filter of a column that {@link #offers} one. */
    public ColumnFilter(ColumnDefinition column) {
        this.column = column;
        form = new FormModel(fields(), kit);
        if (form.fields().contains(fromDay)) {
            form.rule(this::order);
        }
    }

    private Map<String, Finding> order(FormModel all) {
        Optional<LocalDate> from = all.value(fromDay);
        boolean turned = from.isPresent()
                && all.value(toDay).filter(to -> to.isBefore(from.get())).isPresent();
        return turned ? Map.of(toDay.key(), Finding.wrong(kit.say("filter.order"))) : Map.of();
    }

    /** Whether lists can be narrowed by a column in this way. */
    public static boolean offers(ColumnDefinition column) {
        Class<?> type = column.feature().getEAttributeType().getInstanceClass();
        return column.feature().getEAttributeType() instanceof EEnum
                || type == LocalDate.class
                || type == String.class
                || whole(type);
    }

    private static boolean whole(Class<?> type) {
        return type == int.class || type == long.class;
    }

    private List<FieldDefinition<?>> fields() {
        Class<?> type = column.feature().getEAttributeType().getInstanceClass();
        if (column.feature().getEAttributeType() instanceof EEnum literals) {
            literals.getELiterals().forEach(literal -> {
                Enumerator value = literal.getInstance();
                // The label of a literal is its text in the column; it names the field, too.
                choices.put(value, FieldDefinition.of(column.text(value), new FieldKind.Check()));
            });
            return List.copyOf(choices.values());
        }
        if (type == LocalDate.class) {
            return List.of(fromDay, toDay);
        }
        return whole(type) ? List.of(least, most) : List.of(begins);
    }

    /** What is asked. */
    public FormModel form() {
        return form;
    }

    /** Shows conditions that are in force. */
    public void load(List<Condition> conditions) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            Object value =
                    condition.values().isEmpty() ? null : condition.values().getFirst();
            switch (condition.operator()) {
                case FROM -> values.put(fromDay.key(), number(value));
                case TO -> values.put(toDay.key(), number(value));
                case BEGINS -> values.put(begins.key(), value);
                case IN, IS ->
                    condition.values().forEach(each -> {
                        if (choices.containsKey(each)) {
                            values.put(choices.get(each).key(), true);
                        }
                    });
                case IS_NOT, EMPTY, NOT_EMPTY -> values.clear();
            }
        }
        form.load(values, Set.of());
    }

    private static Object number(Object value) {
        return value instanceof Integer whole ? (Object) whole.longValue() : value;
    }

    /** The conditions that come of it; none when nothing is asked. */
    public List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        if (!choices.isEmpty()) {
            List<Object> wanted = choices.entrySet().stream()
                    .filter(choice -> form.value(choice.getValue()).orElse(false))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!wanted.isEmpty() && wanted.size() < choices.size()) {
                conditions.add(new Condition(column.feature(), Operator.IN, wanted));
            }
            return conditions;
        }
        for (FieldDefinition<?> field : form.fields()) {
            Operator operator = field == begins
                    ? Operator.BEGINS
                    : field == fromDay || field == least ? Operator.FROM : Operator.TO;
            value(field).ifPresent(value -> conditions.add(new Condition(column.feature(), operator, List.of(value))));
        }
        return conditions;
    }

    private Optional<Object> value(FieldDefinition<?> field) {
        Class<?> type = column.feature().getEAttributeType().getInstanceClass();
        return form.value(field).map(value -> type == int.class ? (Object) ((Long) value).intValue() : value);
    }

    /** Conditions in words, e.g. 有効期限 R8.4.1 から. */
    public static String describe(ColumnDefinition column, String title, List<Condition> conditions) {
        Words kit = Words.of(ColumnFilter.class);
        return title
                + " "
                + conditions.stream()
                        .map(condition -> switch (condition.operator()) {
                            case FROM -> kit.say("filter.said.from", value(column, condition));
                            case TO -> kit.say("filter.said.to", value(column, condition));
                            case BEGINS -> kit.say("filter.said.begins", value(column, condition));
                            case IS, IN, IS_NOT, EMPTY, NOT_EMPTY -> value(column, condition);
                        })
                        .collect(Collectors.joining(" "));
    }

    private static String value(ColumnDefinition column, Condition condition) {
        return condition.values().stream()
                .map(value -> value instanceof LocalDate day
                        ? Words.of(ColumnFilter.class).day(day)
                        : column.text(value))
                .collect(Collectors.joining("・"));
    }
}
