// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a 発行状況一覧表 shows: which cards, how they are counted, and which columns their list has. Immutable.
 *
 * @param kinds empty: all
 * @param states empty: all
 * @param unit name of a unit; empty: all
 * @param below whether the units below it count with it
 * @param destination 送付先 of units; empty: all
 * @param period empty: any time
 * @param rows by what the rows of the counts are, from outer to inner; at most two
 * @param columns likewise the columns; may be none
 * @param list the columns of the list; none: counts only
 */
public record StatusView(
        Set<CredentialKind> kinds,
        Set<CredentialState> states,
        String unit,
        boolean below,
        String destination,
        Optional<Period> period,
        List<Dimension> rows,
        List<Dimension> columns,
        List<ListColumn> list) {
    /** All cards, by unit, kind and state. */
    public static final StatusView ALL = new StatusView(
            Set.of(),
            Set.of(),
            "",
            true,
            "",
            Optional.empty(),
            List.of(Dimension.UNIT),
            List.of(Dimension.KIND, Dimension.STATE),
            List.of(ListColumn.values()));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DIMENSIONS = 2;

    /** Keeps copies. */
    public StatusView {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        list = List.copyOf(list);
        var all = new ArrayList<>(rows);
        all.addAll(columns);
        if (rows.isEmpty()
                || rows.size() > DIMENSIONS
                || columns.size() > DIMENSIONS
                || Set.copyOf(all).size() < all.size()) {
            throw new IllegalArgumentException("rows " + rows + ", columns " + columns);
        }
    }

    /** Only cards of these kinds and states. */
    public StatusView only(Collection<CredentialKind> some, Collection<CredentialState> stages) {
        return new StatusView(
                Set.copyOf(some), Set.copyOf(stages), unit, below, destination, period, rows, columns, list);
    }

    /** Only cards of a unit and those below it. */
    public StatusView of(String name, boolean withBelow) {
        return new StatusView(kinds, states, name, withBelow, destination, period, rows, columns, list);
    }

    /** Only cards that go to a destination. */
    public StatusView to(String place) {
        return new StatusView(kinds, states, unit, below, place, period, rows, columns, list);
    }

    /** Only cards of a time. */
    public StatusView within(Optional<Period> time) {
        return new StatusView(kinds, states, unit, below, destination, time, rows, columns, list);
    }

    /** Counted otherwise. */
    public StatusView by(List<Dimension> down, List<Dimension> across) {
        return new StatusView(kinds, states, unit, below, destination, period, down, across, list);
    }

    /** Listed otherwise. */
    public StatusView listing(List<ListColumn> some) {
        return new StatusView(kinds, states, unit, below, destination, period, rows, columns, some);
    }

    /**
     * The cards, in the order they were made.
     *
     * @param units the units as they are
     * @param moment as of when, and the day that named times count from
     */
    public Query<Credential> query(Units units, Moment moment) {
        var query = moment.in(Query.of(Credential.class));
        if (!kinds.isEmpty()) {
            query = query.where(Literals.CREDENTIAL__KIND, Query.Operator.IN, kinds.toArray());
        }
        if (!states.isEmpty()) {
            query = query.where(Literals.CREDENTIAL__STATE, Query.Operator.IN, states.toArray());
        }
        if (!unit.isEmpty()) {
            Collection<String> names = below ? units.below(unit) : List.of(unit);
            query = query.where(Literals.CREDENTIAL__UNIT_NAME, Query.Operator.IN, names.toArray());
        }
        if (!destination.isEmpty()) {
            query = query.where(
                    Literals.CREDENTIAL__UNIT_NAME,
                    Query.Operator.IN,
                    units.goingTo(destination).toArray());
        }
        if (period.isPresent()) {
            var feature = period.get().what().feature();
            LocalDate from = period.get().from(moment.day());
            LocalDate to = period.get().to(moment.day());
            query = from == null ? query : query.where(feature, Query.Operator.FROM, from);
            query = to == null ? query : query.where(feature, Query.Operator.TO, to);
        }
        return query;
    }

    /** As text, to be kept. */
    public String json() {
        ObjectNode json = JSON.createObjectNode();
        names(json, "kinds", kinds);
        names(json, "states", states);
        json.put("unit", unit);
        json.put("below", below);
        json.put("destination", destination);
        period.ifPresent(time -> {
            ObjectNode part = json.putObject("period");
            part.put("what", time.what().name());
            part.put("span", time.span().name());
            if (time.from() != null) {
                part.put("from", time.from().toString());
            }
            if (time.to() != null) {
                part.put("to", time.to().toString());
            }
        });
        names(json, "rows", rows);
        names(json, "columns", columns);
        names(json, "list", list);
        return json.toString();
    }

    private static void names(ObjectNode json, String key, Collection<? extends Enum<?>> values) {
        ArrayNode array = json.putArray(key);
        boolean ordered = values instanceof List;
        values.stream()
                .sorted((a, b) -> ordered ? 0 : Integer.compare(a.ordinal(), b.ordinal()))
                .forEach(value -> array.add(value.name()));
    }

    /**
     * Reads such a text.
     *
     * @throws Refusal when it is none, or knows what this program does not
     */
    public static StatusView of(String text) throws Refusal {
        try {
            var json = JSON.readTree(text);
            var time = json.get("period");
            return new StatusView(
                    EnumSet.copyOf(values(json, "kinds", CredentialKind::valueOf, CredentialKind.class)),
                    EnumSet.copyOf(values(json, "states", CredentialState::valueOf, CredentialState.class)),
                    json.path("unit").asText(""),
                    json.path("below").asBoolean(true),
                    json.path("destination").asText(""),
                    time == null
                            ? Optional.empty()
                            : Optional.of(new Period(
                                    Period.What.valueOf(time.path("what").asText()),
                                    Period.Span.valueOf(time.path("span").asText()),
                                    day(time.path("from").asText("")),
                                    day(time.path("to").asText("")))),
                    List.copyOf(values(json, "rows", Dimension::valueOf, Dimension.class)),
                    List.copyOf(values(json, "columns", Dimension::valueOf, Dimension.class)),
                    List.copyOf(values(json, "list", ListColumn::valueOf, ListColumn.class)));
        } catch (JsonProcessingException | RuntimeException unclear) {
            throw Status.refusal(unclear, "view.unclear", text);
        }
    }

    private static <E extends Enum<E>> Collection<E> values(
            com.fasterxml.jackson.databind.JsonNode json, String key, Function<String, E> value, Class<E> type) {
        List<E> values = new ArrayList<>();
        json.path(key).forEach(name -> values.add(value.apply(name.asText())));
        return values.isEmpty() ? EnumSet.noneOf(type) : values;
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
