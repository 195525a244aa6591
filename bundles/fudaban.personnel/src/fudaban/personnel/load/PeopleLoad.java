// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.ModelFactory;
import fudaban.model.Person;
import fudaban.personnel.NameProfile;
import fudaban.personnel.Names;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.TakeOverPeople;
import fudaban.personnel.internal.PersonContradiction;
import fudaban.personnel.internal.PersonMerge;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Finding.Severity;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Initial load of people: compares a table with what is recorded. */
public final class PeopleLoad {
    private final PersonMerge merge;
    private final Names names;
    private final Map<String, Person> recorded;
    private final Map<String, String> numbers = new HashMap<>();
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();
    private final List<PersonRow> rows = new ArrayList<>();
    private int added;
    private int unchanged;
    private int withoutRomaji;

    private PeopleLoad(NameProfile profile, Map<String, Person> recorded, LocalDate today) {
        this.merge = new PersonMerge(profile);
        this.names = new Names(profile);
        this.recorded = recorded;
        this.today = today;
        recorded.values().stream()
                .filter(person -> person.getBirth() != null)
                .forEach(person ->
                        numbers.put(person.getBirth() + " " + person.getDisplayName(), person.getStaffNumber()));
    }

    /**
     * What a table of people would change.
     *
     * @param source name of the file, kept with the act
     * @throws Refusal when the account may not see people, or a profile is missing
     */
    public static LoadPlan plan(Ledger ledger, Session session, TableLoad table, String source) throws Refusal {
        LocalDate today = LocalDate.now(ledger.clock());
        var tables = ledger.profile(PersonnelTables.class, today);
        var reading = new Recorded(ledger, session);
        var load = new PeopleLoad(ledger.profile(NameProfile.class, today), reading.people(), today);
        load.findings.addAll(table.findings());
        var rows = new PersonRows(table.shape(), reading.units(tables.codeSystem()), load.findings);
        for (TableRow line : table.rows()) {
            Optional<PersonRow> row = rows.row(line);
            if (row.isPresent()) {
                load.compare(line.line(), row.get());
            }
        }
        return load.plan(source);
    }

    private void compare(int line, PersonRow row) {
        Person known = recorded.get(row.staffNumber());
        if (known == null && blank(row.familyName())) {
            find(line, Severity.ERROR, "take.name", row.staffNumber());
            return;
        }
        if (known == null && row.validFrom() != null && row.validFrom().isAfter(today)) {
            find(line, Severity.ERROR, "take.future", row.staffNumber(), row.validFrom());
            return;
        }
        if (known != null) {
            Optional<PersonContradiction> contradiction = PersonContradiction.between(row, known, today);
            if (contradiction.isPresent()) {
                find(
                        line,
                        Severity.CONTRADICTION,
                        contradiction.get().key(),
                        contradiction.get().values().toArray());
                return;
            }
            if (merge.differences(row, known).isEmpty()) {
                unchanged++;
                return;
            }
        }
        added += known == null ? 1 : 0;
        rows.add(row);
        remarks(line, row, known == null ? ModelFactory.eINSTANCE.createPerson() : known);
    }

    private void remarks(int line, PersonRow row, Person known) {
        String display = names.display(row.familyName(), row.givenName());
        if (known.getStaffNumber() == null && row.birth() != null) {
            String other = numbers.putIfAbsent(row.birth() + " " + display, row.staffNumber());
            if (other != null) {
                find(line, Severity.NOTE, "load.double", row.staffNumber(), other);
            }
        }
        if (display != null && row.substituteName() == null && known.getSubstituteName() == null) {
            names.substitution(display)
                    .ifPresent(found -> find(
                            line,
                            Severity.NOTE,
                            found.complete() ? "load.substitute" : "load.substitute-none",
                            row.staffNumber(),
                            display,
                            found.substitute()));
        }
        if (row.familyRomaji() == null && known.getFamilyRomaji() == null) {
            withoutRomaji++;
        }
    }

    private LoadPlan plan(String source) {
        if (withoutRomaji > 0) {
            find(0, Severity.NOTE, "load.romaji", withoutRomaji);
        }
        List<TakeOverPeople> chunks = LoadPlan.cut(rows, Personnel.CHUNK, part -> new TakeOverPeople(source, part));
        return new LoadPlan(Personnel.TAKE_OVER_PEOPLE, chunks, added, rows.size() - added, unchanged, findings);
    }

    private void find(int line, Severity severity, String key, Object... values) {
        findings.add(Finding.of(line, "", severity, Personnel.class, key, values));
    }

    private static boolean blank(String text) {
        return text == null || text.isEmpty();
    }
}
