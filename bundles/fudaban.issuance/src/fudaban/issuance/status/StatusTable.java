// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Tally;
import fudaban.model.Credential;
import fudaban.model.ModelPackage.Literals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts of cards by a view: one grouped question to the database, whatever the number of cards. Every count is the number of cards of a query, which can be
 * opened.
 */
public final class StatusTable {
    /** Where cards without a unit go: nobody knows. */
    private static final String UNKNOWN = "?";

    private final StatusView view;
    private final Units units;
    private final Query<Credential> query;
    private final List<Fact> facts;
    private final List<Line> rows;
    private final List<Line> columns;
    private final long[][] counts;

    /**
     * Cards that share all of it.
     *
     * @param unit name of the unit, empty: none
     */
    record Fact(String unit, Object kind, Object state, long count) {}

    private StatusTable(StatusView view, Units units, Query<Credential> query, List<Fact> facts) {
        this.view = view;
        this.units = units;
        this.query = query;
        this.facts = facts;
        this.rows = lines(view.rows());
        this.columns = lines(view.columns());
        this.counts = new long[rows.size()][columns.size()];
        for (Fact fact : facts) {
            int[] across = matching(columns, view.columns(), fact);
            for (int row : matching(rows, view.rows(), fact)) {
                for (int column : across) {
                    counts[row][column] += fact.count();
                }
            }
        }
    }

    /** Counts. */
    public static StatusTable of(Ledger ledger, Session reader, Units units, StatusView view, Moment moment)
            throws Refusal {
        return of(ledger, reader, units, view, view.query(units, moment));
    }

    /** Counts the cards of a query, whatever the view would ask for. */
    static StatusTable of(Ledger ledger, Session reader, Units units, StatusView view, Query<Credential> query)
            throws Refusal {
        Map<List<Object>, Long> sums = new LinkedHashMap<>();
        for (Tally tally : ledger.tallies(
                reader,
                query,
                List.of(Literals.CREDENTIAL__UNIT_NAME, Literals.CREDENTIAL__KIND, Literals.CREDENTIAL__STATE))) {
            Object unit = tally.values().get(0);
            sums.merge(
                    List.of(
                            unit == null ? "" : unit,
                            tally.values().get(1),
                            tally.values().get(2)),
                    tally.count(),
                    Long::sum);
        }
        List<Fact> facts = new ArrayList<>();
        sums.forEach((key, count) -> facts.add(new Fact((String) key.get(0), key.get(1), key.get(2), count)));
        return new StatusTable(view, units, query, facts);
    }

    private List<Line> lines(List<Dimension> dimensions) {
        List<Line> lines = new ArrayList<>();
        if (!dimensions.isEmpty()) {
            Dimension outer = dimensions.getFirst();
            for (Object value : values(outer, facts)) {
                if (dimensions.size() == 1) {
                    lines.addAll(single(outer, value));
                } else {
                    List<Fact> of = facts.stream()
                            .filter(fact -> value(outer, fact).equals(value))
                            .toList();
                    for (Object inner : values(dimensions.get(1), of)) {
                        lines.add(new Line(List.of(value, inner), false, 0));
                    }
                    lines.add(new Line(List.of(value), false, 0));
                }
            }
        }
        lines.add(new Line(List.of(), false, 0));
        return lines;
    }

    /** A unit with others below it that have cards stands with their sum, and then for itself where it has some. */
    private List<Line> single(Dimension dimension, Object value) {
        if (dimension != Dimension.UNIT) {
            return List.of(new Line(List.of(value), false, 0));
        }
        Units.Unit unit = units.unit((String) value);
        boolean has = facts.stream().anyMatch(fact -> fact.unit().equals(value));
        boolean others = facts.stream()
                .anyMatch(fact -> !fact.unit().equals(value) && unit.below().contains(fact.unit()));
        List<Line> lines = new ArrayList<>();
        if (others) {
            lines.add(new Line(List.of(value), true, unit.depth()));
        }
        if (has) {
            lines.add(new Line(List.of(value), false, unit.depth() + (others ? 1 : 0)));
        }
        return lines;
    }

    /** The values there are, in their order; of units also those above them. */
    private List<Object> values(Dimension dimension, List<Fact> of) {
        if (dimension == Dimension.UNIT) {
            var names = of.stream().map(Fact::unit).collect(Collectors.toSet());
            List<Object> listed = new ArrayList<>();
            boolean tree = view.rows().equals(List.of(Dimension.UNIT))
                    || view.columns().equals(List.of(Dimension.UNIT));
            for (Units.Unit unit : units.all()) {
                if (names.contains(unit.name()) || tree && unit.below().stream().anyMatch(names::contains)) {
                    listed.add(unit.name());
                }
            }
            // Names nobody has any more by themselves, cards without a unit last.
            names.stream()
                    .filter(name -> !listed.contains(name))
                    .sorted(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()))
                    .forEach(listed::add);
            return listed;
        }
        if (dimension == Dimension.DESTINATION) {
            var names = of.stream().map(fact -> (String) value(dimension, fact)).collect(Collectors.toSet());
            List<Object> listed = new ArrayList<>(units.destinations());
            listed.addFirst("");
            listed.addLast(UNKNOWN);
            listed.retainAll(names);
            return listed;
        }
        var present = new TreeSet<Object>(Comparator.comparingInt(each -> ((Enum<?>) each).ordinal()));
        of.forEach(fact -> present.add(value(dimension, fact)));
        return List.copyOf(present);
    }

    private Object value(Dimension dimension, Fact fact) {
        return switch (dimension) {
            case UNIT -> fact.unit();
            case KIND -> fact.kind();
            case STATE -> fact.state();
            case DESTINATION ->
                fact.unit().isEmpty() ? UNKNOWN : units.unit(fact.unit()).destination();
        };
    }

    private int[] matching(List<Line> lines, List<Dimension> dimensions, Fact fact) {
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> matches(lines.get(i), dimensions, fact))
                .toArray();
    }

    private boolean matches(Line line, List<Dimension> dimensions, Fact fact) {
        for (int i = 0; i < line.values().size(); i++) {
            Object wanted = line.values().get(i);
            Object is = value(dimensions.get(i), fact);
            if (line.below() ? !units.below((String) wanted).contains(is) : !wanted.equals(is)) {
                return false;
            }
        }
        return true;
    }

    /** What it shows. */
    public StatusView view() {
        return view;
    }

    /** The rows; the last is the sum of all. */
    public List<Line> rows() {
        return rows;
    }

    /** The columns; the last is the sum of all. */
    public List<Line> columns() {
        return columns;
    }

    /** How many cards a cell counts. */
    public long count(int row, int column) {
        return counts[row][column];
    }

    /** How many cards there are in all. */
    public long total() {
        return counts[rows.size() - 1][columns.size() - 1];
    }

    /** Cards by unit, kind and state, for forms: whatever the view counts by. */
    List<Fact> facts() {
        return facts;
    }

    /** The units. */
    public Units units() {
        return units;
    }

    /** All cards it counts. */
    Query<Credential> cards() {
        return query;
    }

    /** The cards a cell counts. */
    public Query<Credential> cards(Line row, Line column) {
        return narrowed(narrowed(query, row, view.rows()), column, view.columns());
    }

    private Query<Credential> narrowed(Query<Credential> all, Line line, List<Dimension> dimensions) {
        Query<Credential> some = all;
        for (int i = 0; i < line.values().size(); i++) {
            Object value = line.values().get(i);
            some = switch (dimensions.get(i)) {
                case KIND -> some.where(Literals.CREDENTIAL__KIND, value);
                case STATE -> some.where(Literals.CREDENTIAL__STATE, value);
                case UNIT -> unit(some, (String) value, line.below());
                case DESTINATION -> {
                    if (UNKNOWN.equals(value)) {
                        yield unit(some, "", false);
                    }
                    int at = i;
                    yield some.where(
                            Literals.CREDENTIAL__UNIT_NAME,
                            Query.Operator.IN,
                            facts.stream()
                                    .filter(fact ->
                                            value(dimensions.get(at), fact).equals(value))
                                    .map(Fact::unit)
                                    .distinct()
                                    .toArray());
                }
            };
        }
        return some;
    }

    private Query<Credential> unit(Query<Credential> some, String name, boolean below) {
        if (name.isEmpty()) {
            return some.where(Literals.CREDENTIAL__UNIT_NAME, Query.Operator.EMPTY);
        }
        return below
                ? some.where(
                        Literals.CREDENTIAL__UNIT_NAME,
                        Query.Operator.IN,
                        units.below(name).toArray())
                : some.where(Literals.CREDENTIAL__UNIT_NAME, name);
    }

    /** How a row or a column is called by its innermost value; a sum says so. */
    public String label(Locale locale, List<Dimension> dimensions, Line line) {
        if (line.values().isEmpty()) {
            return Status.say(locale, "total");
        }
        Object value = line.values().getLast();
        String word = word(locale, dimensions.get(line.values().size() - 1), value);
        return line.isSum(dimensions.size()) ? Status.say(locale, "sum", word) : word;
    }

    /** A value in words. */
    public static String word(Locale locale, Dimension dimension, Object value) {
        if (dimension == Dimension.UNIT ? "".equals(value) : UNKNOWN.equals(value)) {
            return Status.say(locale, "no-unit");
        } else if ("".equals(value)) {
            return Status.say(locale, "counter");
        }
        return Status.word(locale, value);
    }
}
