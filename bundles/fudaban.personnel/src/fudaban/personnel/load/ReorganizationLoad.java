// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import static fudaban.model.ModelPackage.Literals.PERSON__ORGANIZATION;
import static fudaban.model.ModelPackage.Literals.PERSON__VALID_TO;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.personnel.OrganizationRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.Reorganize;
import fudaban.personnel.Reorganize.Assignment;
import fudaban.personnel.Reorganize.Successor;
import fudaban.personnel.internal.SuccessionTable;
import fudaban.personnel.internal.Units;
import fudaban.personnel.load.ReorganizationPlan.Line;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Finding.Severity;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes a reorganisation of the lines of an old→new table. A line with a staff number says where that person goes when a unit is split. */
public final class ReorganizationLoad {
    private final Ledger ledger;
    private final Session session;
    private final LocalDate day;
    private final Units units;
    private final List<Finding> findings;
    private final Map<String, OrganizationRow> created = new LinkedHashMap<>();
    private final Set<Successor> table = new LinkedHashSet<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final Map<String, String> from = new LinkedHashMap<>();

    private ReorganizationLoad(Ledger ledger, Session session, LocalDate day, Units units, List<Finding> findings) {
        this.ledger = ledger;
        this.session = session;
        this.day = day;
        this.units = units;
        this.findings = findings;
    }

    /**
     * What the table would do.
     *
     * @param day the first day of the new units
     */
    public static ReorganizationPlan plan(Ledger ledger, Session session, TableLoad table, LocalDate day)
            throws Refusal {
        String system = ledger.profile(PersonnelTables.class, LocalDate.now(ledger.clock()))
                .codeSystem();
        var load = new ReorganizationLoad(
                ledger, session, day, new Recorded(ledger, session).units(system), new ArrayList<>(table.findings()));
        table.rows().forEach(load::unit);
        table.rows().forEach(load::line);
        return load.plan();
    }

    private void unit(TableRow line) {
        String code = line.get("to");
        String name = line.get("name");
        if (code == null || name == null) {
            return;
        }
        String position = line.get("position");
        var row = new OrganizationRow(
                code,
                name,
                line.get("shortName"),
                line.get("parent"),
                position == null ? null : Integer.valueOf(position),
                line.get("extension"),
                null,
                line.get("destination"),
                units.ofCode(code).isPresent() ? null : day,
                null,
                Map.of());
        OrganizationRow before = created.putIfAbsent(code, row);
        if (before != null && !before.name().equals(name)) {
            find(line, Severity.CONTRADICTION, "reorganize.names", code, before.name(), name);
        }
    }

    private void line(TableRow line) {
        String old = line.get("from");
        String code = line.get("to");
        if (units.ofCode(code).isEmpty() && !created.containsKey(code)) {
            find(line, Severity.ERROR, "unit.name", code);
        }
        String parent = line.get("parent");
        if (parent != null && units.ofCode(parent).isEmpty() && !created.containsKey(parent)) {
            find(line, Severity.ERROR, "unit.none", parent);
        }
        if (old == null) {
            return;
        }
        Optional<Organization> unit = units.ofCode(old);
        if (unit.isEmpty()) {
            find(line, Severity.ERROR, "unit.none", old);
            return;
        }
        String told = line.get("fromName");
        if (told != null && !told.equals(unit.get().getName())) {
            find(
                    line,
                    Severity.CONTRADICTION,
                    "reorganize.old-name",
                    old,
                    unit.get().getName(),
                    told);
            return;
        }
        table.add(new Successor(old, code));
        String number = line.get("staffNumber");
        if (number != null) {
            String before = from.putIfAbsent(number, code);
            if (before == null) {
                assignments.add(new Assignment(number, code));
            } else if (!before.equals(code)) {
                find(line, Severity.CONTRADICTION, "reorganize.twice", number, before, code);
            }
        }
    }

    private ReorganizationPlan plan() throws Refusal {
        var input = new Reorganize(day, List.copyOf(created.values()), List.copyOf(table), assignments);
        Map<String, Long> successors = new LinkedHashMap<>();
        table.forEach(each -> successors.merge(each.from(), 1L, Long::sum));
        try {
            new SuccessionTable(input);
        } catch (Refusal wrong) {
            findings.add(new Finding(0, "", Severity.ERROR, wrong.key(), wrong::sentence));
        }
        List<Line> lines = new ArrayList<>();
        for (Successor each : table) {
            Organization old = units.ofCode(each.from()).orElseThrow();
            boolean split = successors.get(each.from()) > 1;
            lines.add(new Line(
                    each.from(),
                    old.getName(),
                    each.to(),
                    name(each.to()),
                    units.ofCode(each.to()).isEmpty(),
                    split ? assigned(each.to()) : people(old)));
        }
        for (var each : successors.entrySet()) {
            if (each.getValue() > 1) {
                left(each.getKey());
            }
        }
        return new ReorganizationPlan(input, lines, findings);
    }

    /** Who is assigned nowhere stays in a unit that was split; somebody has to decide. */
    private void left(String code) throws Refusal {
        int all = people(units.ofCode(code).orElseThrow());
        long assigned = table.stream()
                .filter(each -> each.from().equals(code))
                .mapToLong(each -> assigned(each.to()))
                .sum();
        if (assigned < all) {
            findings.add(
                    Finding.of(0, "", Severity.NOTE, Personnel.class, "reorganize.left", code, all - assigned, all));
        }
    }

    private String name(String code) {
        OrganizationRow row = created.get(code);
        return row != null
                ? row.name()
                : units.ofCode(code).map(Organization::getName).orElse("");
    }

    private int assigned(String to) {
        return (int) assignments.stream().filter(each -> each.to().equals(to)).count();
    }

    private int people(Organization unit) throws Refusal {
        Query<Person> all = Query.of(Person.class).where(PERSON__ORGANIZATION, unit.getId());
        return ledger.count(session, all.where(PERSON__VALID_TO, Operator.EMPTY))
                        .number()
                + ledger.count(session, all.where(PERSON__VALID_TO, Operator.FROM, Objects.requireNonNull(day)))
                        .number();
    }

    private void find(TableRow line, Severity severity, String key, Object... values) {
        findings.add(Finding.of(line.line(), "", severity, Personnel.class, key, values));
    }
}
