// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.row;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.registers.Registry;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.profile.RegisterProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/** Finds rows, masked for the reader by the ledger. */
public final class RowReader {
    private static final int PAGE = 1000;

    private final Ledger ledger;
    private final Session reader;

    /** Reads as this account. */
    public RowReader(Ledger ledger, Session reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    /**
     * A row as its reader may see it.
     *
     * @param values by column; {@link Row#MASK} where the value may not be seen
     * @param reason why it was amended or cancelled, or empty
     */
    public record Entry(
            String id,
            String number,
            String register,
            LocalDate day,
            RowState state,
            LocalDate due,
            LocalDate keepUntil,
            String item,
            Map<String, String> values,
            String account,
            String reason) {
        /** Value of a column; empty when there is none. */
        public String value(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /**
     * What to list.
     *
     * @param register its id, or null for all
     * @param first first day, or null
     * @param last last day, or null
     * @param state only this state, or null
     * @param text found in the values, or empty
     */
    public record Filter(String register, LocalDate first, LocalDate last, RowState state, String text) {
        /** All rows of a register. */
        public static Filter of(String register) {
            return new Filter(register, null, null, null, "");
        }

        /** The same between two days. */
        public Filter between(LocalDate from, LocalDate to) {
            return new Filter(register, from, to, state, text);
        }
    }

    /** The profile in force on a day. */
    public RegisterProfile profile(LocalDate day) throws Refusal {
        return ledger.profile(RegisterProfile.class, day);
    }

    /** Rows by day and number. */
    public List<Entry> list(Filter filter) throws Refusal {
        Query<RegisterRow> query = Query.of(RegisterRow.class).matching(filter.text());
        if (filter.register() != null) {
            query = query.where(Literals.REGISTER_ROW__REGISTER, filter.register());
        }
        if (filter.first() != null) {
            query = query.where(Literals.REGISTER_ROW__DAY, Operator.FROM, filter.first());
        }
        if (filter.last() != null) {
            query = query.where(Literals.REGISTER_ROW__DAY, Operator.TO, filter.last());
        }
        if (filter.state() != null) {
            query = query.where(Literals.REGISTER_ROW__STATE, filter.state());
        }
        return lines(query);
    }

    /** Open rows that are due on or before a day, earliest first. */
    public List<Entry> due(LocalDate until) throws Refusal {
        var query = Query.of(RegisterRow.class)
                .where(Literals.REGISTER_ROW__STATE, RowState.OPEN)
                .where(Literals.REGISTER_ROW__DUE, Operator.TO, until);
        return lines(query).stream().sorted(Comparator.comparing(Entry::due)).toList();
    }

    /**
     * A row by its number.
     *
     * @throws Refusal when there is none
     */
    public Entry byNumber(String number) throws Refusal {
        return lines(Query.of(RegisterRow.class).where(Literals.REGISTER_ROW__NUMBER, number)).stream()
                .findFirst()
                .orElseThrow(() -> Registry.refusal("row.none", number));
    }

    private List<Entry> lines(Query<RegisterRow> query) throws Refusal {
        List<Entry> lines = new ArrayList<>();
        Map<String, Register> registers = new LinkedHashMap<>();
        profile(LocalDate.now(ledger.clock())).registers().forEach(each -> registers.put(each.id(), each));
        Optional<Query.Cursor> next = Optional.empty();
        do {
            var page = ledger.list(reader, query.limit(PAGE).after(next.orElse(null)));
            page.rows().forEach(row -> lines.add(line(row, registers)));
            next = page.next();
        } while (next.isPresent());
        lines.sort(Comparator.comparing(Entry::day).thenComparing(Entry::number));
        return lines;
    }

    private static Entry line(Row row, Map<String, Register> registers) {
        Map<String, String> values = new LinkedHashMap<>();
        for (EAttribute part : Parts.all()) {
            if (!row.masked().contains(part)) {
                values.putAll(Cells.values(row.text(part)));
            }
        }
        Register register = registers.get(row.text(Literals.REGISTER_ROW__REGISTER));
        if (register != null) {
            for (RegisterColumn column : register.columns()) {
                if (row.masked().contains(Parts.part(column.classification()))) {
                    values.put(column.key(), Row.MASK);
                }
            }
        }
        return new Entry(
                row.id(),
                row.text(Literals.REGISTER_ROW__NUMBER),
                row.text(Literals.REGISTER_ROW__REGISTER),
                (LocalDate) row.get(Literals.REGISTER_ROW__DAY),
                (RowState) row.get(Literals.REGISTER_ROW__STATE),
                (LocalDate) row.get(Literals.REGISTER_ROW__DUE),
                (LocalDate) row.get(Literals.REGISTER_ROW__KEEP_UNTIL),
                row.text(Literals.REGISTER_ROW__ITEM),
                values,
                row.text(Literals.REGISTER_ROW__ACCOUNT),
                row.text(Literals.REGISTER_ROW__REASON));
    }
}
