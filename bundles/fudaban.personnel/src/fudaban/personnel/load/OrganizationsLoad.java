// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.ModelFactory;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.personnel.OrganizationRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.TakeOverOrganizations;
import fudaban.personnel.internal.UnitMerge;
import fudaban.personnel.internal.Units;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Finding.Severity;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Initial load of organisations: compares a table with what is recorded. */
public final class OrganizationsLoad implements UnitMerge.References {
    private final UnitMerge merge;
    private final Units recorded;
    private final UnitOrder order;
    private final Map<String, Person> people;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();
    private final List<OrganizationRow> rows = new ArrayList<>();
    private int added;
    private int unchanged;

    private OrganizationsLoad(
            String system, Units recorded, UnitOrder order, Map<String, Person> people, LocalDate today) {
        this.merge = new UnitMerge(system);
        this.recorded = recorded;
        this.order = order;
        this.people = people;
        this.today = today;
    }

    /**
     * What a table of organisations would change.
     *
     * @param source name of the file, kept with the act
     * @throws Refusal when the table names coordinators and the account may not see people, or a profile is missing
     */
    public static LoadPlan plan(Ledger ledger, Session session, TableLoad table, String source) throws Refusal {
        LocalDate today = LocalDate.now(ledger.clock());
        String system = ledger.profile(PersonnelTables.class, today).codeSystem();
        var reading = new Recorded(ledger, session);
        boolean coordinators = table.rows().stream().anyMatch(row -> row.get("coordinator") != null);
        Units units = reading.units(system);
        var order = new UnitOrder(table.rows(), units);
        var load = new OrganizationsLoad(system, units, order, coordinators ? reading.people() : Map.of(), today);
        load.findings.addAll(table.findings());
        load.findings.addAll(order.findings());
        for (TableRow line : order.sorted()) {
            load.compare(line);
        }
        List<TakeOverOrganizations> chunks =
                LoadPlan.cut(load.rows, Personnel.CHUNK, part -> new TakeOverOrganizations(source, part));
        return new LoadPlan(
                Personnel.TAKE_OVER_ORGANIZATIONS,
                chunks,
                load.added,
                load.rows.size() - load.added,
                load.unchanged,
                load.findings);
    }

    private void compare(TableRow line) throws Refusal {
        OrganizationRow row = OrganizationRows.of(line);
        if (row.coordinator() != null && person(row.coordinator()).isEmpty()) {
            find(line, Severity.NOTE, "load.coordinator", row.coordinator());
            row = row.withoutCoordinator();
        }
        Optional<Organization> known = recorded.ofCode(row.code());
        if (known.isEmpty() && row.name() == null) {
            find(line, Severity.ERROR, "unit.name", row.code());
            return;
        }
        if (row.validFrom() != null && row.validFrom().isAfter(today)) {
            find(line, Severity.ERROR, "take.future", row.code(), row.validFrom());
            return;
        }
        LocalDate end = known.map(Organization::getValidTo).orElse(null);
        if (end != null && end.isBefore(today) && row.validTo() == null) {
            find(line, Severity.CONTRADICTION, "load.unit-ended", row.code(), end);
            return;
        }
        Organization unit = known.orElseGet(ModelFactory.eINSTANCE::createOrganization);
        if (known.isPresent()
                && merge.differences(row, unit, this).isEmpty()
                && merge.codes(row, unit).isEmpty()) {
            unchanged++;
            return;
        }
        added += known.isEmpty() ? 1 : 0;
        rows.add(row);
    }

    @Override
    public Optional<String> unit(String code) {
        // A unit that is new in the same table has no id yet; any id but the recorded one makes the row a change.
        return recorded.ofCode(code)
                .map(Organization::getId)
                .or(() -> order.knows(code) ? Optional.of("new " + code) : Optional.empty());
    }

    @Override
    public Optional<String> person(String staffNumber) {
        return Optional.ofNullable(people.get(staffNumber)).map(Person::getId);
    }

    private void find(TableRow line, Severity severity, String key, Object... values) {
        findings.add(Finding.of(line.line(), "", severity, Personnel.class, key, values));
    }
}
