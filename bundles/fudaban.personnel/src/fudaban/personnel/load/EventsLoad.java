// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import fudaban.model.StaffEventKind;
import fudaban.personnel.EventText;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.StaffEvent;
import fudaban.personnel.internal.EventRules;
import fudaban.personnel.internal.Sentences;
import fudaban.personnel.load.EventsPlan.Planned;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Finding.Severity;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;

/** Makes staff events of the lines of a table and compares them with what is recorded and what waits. */
public final class EventsLoad {
    /** What {@link #sameName} and the rules of events look at. */
    private static final Set<EAttribute> COMPARED = Set.of(
            Literals.PERSON__STAFF_NUMBER,
            Literals.PERSON__FAMILY_NAME,
            Literals.PERSON__GIVEN_NAME,
            Literals.PERSON__FORMER_FAMILY_NAME,
            Literals.PERSON__COMMON_NAME,
            Literals.PERSON__DISPLAY_NAME,
            Literals.PERSON__VALID_TO);

    private final PersonnelTables tables;
    private final PersonRows rows;
    private final Map<String, Person> people;
    private final Map<String, EventText> known;
    private final LocalDate today;
    private final List<Finding> findings;
    private final List<Planned> events = new ArrayList<>();
    private final Set<String> hired = new HashSet<>();
    private int unchanged;

    private EventsLoad(
            PersonnelTables tables,
            PersonRows rows,
            Map<String, Person> people,
            Map<String, EventText> known,
            LocalDate today,
            List<Finding> findings) {
        this.tables = tables;
        this.rows = rows;
        this.people = people;
        this.known = known;
        this.today = today;
        this.findings = findings;
    }

    /**
     * What a table of staff events would do.
     *
     * @throws Refusal when the account may not see people, or a profile is missing
     */
    public static EventsPlan plan(Ledger ledger, Session session, TableLoad table) throws Refusal {
        LocalDate today = LocalDate.now(ledger.clock());
        var tables = ledger.profile(PersonnelTables.class, today);
        var reading = new Recorded(ledger, session);
        List<Finding> findings = new ArrayList<>(table.findings());
        var load = new EventsLoad(
                tables,
                new PersonRows(table.shape(), reading.units(tables.codeSystem()), findings),
                reading.people(numbers(table), COMPARED),
                new KnownEvents(ledger, session).byKey(),
                today,
                findings);
        load.known.values().stream()
                .filter(each ->
                        StaffEventKind.HIRED.getName().equals(each.values().get("kind")))
                .forEach(each -> load.hired.add(each.values().get("staffNumber")));
        for (TableRow line : table.rows()) {
            load.event(line).ifPresent(event -> load.compare(line, event));
        }
        load.events.sort(Comparator.comparing(planned -> planned.event().effectiveOn()));
        return new EventsPlan(load.events, load.unchanged, findings);
    }

    private static Set<String> numbers(TableLoad table) {
        return table.rows().stream()
                .map(line -> line.get("staffNumber"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Optional<StaffEvent> event(TableRow line) {
        String word = line.get("kind");
        Optional<StaffEventKind> kind = word == null ? Optional.empty() : tables.kind(word);
        if (kind.isEmpty()) {
            find(
                    line,
                    Severity.ERROR,
                    "event.kind",
                    word == null ? "" : word,
                    String.join("、", tables.kinds().keySet().stream().sorted().toList()));
            return Optional.empty();
        }
        if (line.date("effectiveOn") == null) {
            find(line, Severity.ERROR, "event.day");
            return Optional.empty();
        }
        Optional<PersonRow> told = rows.row(line);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var event = new StaffEvent(
                kind.get(), line.date("effectiveOn"), essential(kind.get(), told.get()), line.get("reference"));
        List<String> missing = EventRules.missing(event);
        if (!missing.isEmpty()) {
            find(line, Severity.ERROR, "event.missing", Sentences.title(kind.get()), Sentences.list(missing));
            return Optional.empty();
        }
        return sameName(line, kind.get(), told.get()) ? Optional.of(event) : Optional.empty();
    }

    /** Lists tell everybody's name beside what happens; only an appointment and a change of name may set it. */
    private boolean sameName(TableRow line, StaffEventKind kind, PersonRow told) {
        Person person = people.get(told.staffNumber());
        if (person == null || kind == StaffEventKind.HIRED || kind == StaffEventKind.RENAMED) {
            return true;
        }
        String family = told.familyName();
        boolean same = family == null
                || family.equals(person.getFamilyName())
                || family.equals(person.getFormerFamilyName())
                || family.equals(person.getCommonName());
        same &= told.givenName() == null || told.givenName().equals(person.getGivenName());
        if (!same) {
            find(
                    line,
                    Severity.CONTRADICTION,
                    "event.name",
                    told.staffNumber(),
                    person.getDisplayName(),
                    family + " " + told.givenName());
        }
        return same;
    }

    private static PersonRow essential(StaffEventKind kind, PersonRow told) {
        var row = PersonRow.of(told.staffNumber());
        if (kind == StaffEventKind.HIRED || kind == StaffEventKind.RENAMED) {
            row.name(told.familyName(), told.givenName())
                    .kana(told.familyKana(), told.givenKana())
                    .romaji(told.familyRomaji(), told.givenRomaji())
                    .former(told.formerFamilyName())
                    .common(told.commonName())
                    .substitute(told.substituteName());
        }
        return switch (kind) {
            case HIRED ->
                row.birth(told.birth())
                        .unit(told.organization(), told.unitName())
                        .title(told.title())
                        .reach(told.extension(), told.mail())
                        .row();
            case MOVED, PROMOTED, RETURNED ->
                row.unit(told.organization(), told.unitName())
                        .title(told.title())
                        .reach(told.extension(), told.mail())
                        .row();
            case CONCURRENT ->
                row.unit(told.organization(), told.unitName())
                        .title(told.title())
                        .valid(null, told.validTo())
                        .row();
            case CONCURRENT_ENDED ->
                row.unit(told.organization(), told.unitName()).row();
            case RENAMED, LEFT, REORGANIZED -> row.row();
        };
    }

    private void compare(TableRow line, StaffEvent event) {
        var text = EventText.of(event);
        EventText before = known.get(text.key());
        if (before != null) {
            if (before.content().equals(text.content())) {
                unchanged++;
            } else {
                find(
                        line,
                        Severity.CONTRADICTION,
                        "event.other",
                        event.after().staffNumber(),
                        event.effectiveOn(),
                        Sentences.title(event.kind()));
            }
            return;
        }
        try {
            state(event);
            known.put(text.key(), text);
            events.add(new Planned(line.line(), event));
        } catch (Refusal impossible) {
            findings.add(new Finding(line.line(), "", Severity.CONTRADICTION, impossible.key(), impossible::sentence));
        }
    }

    private void state(StaffEvent event) throws Refusal {
        String number = event.after().staffNumber();
        Person person = people.get(number);
        if (event.kind() == StaffEventKind.HIRED) {
            if (person != null || !hired.add(number)) {
                throw new Refusal(Personnel.class, "event.known", number);
            }
        } else if (person == null && !hired.contains(number)) {
            throw new Refusal(Personnel.class, "person.none", number);
        } else if (person != null && !event.effectiveOn().isAfter(today)) {
            EventRules.require(event, person);
        }
    }

    private void find(TableRow line, Severity severity, String key, Object... values) {
        findings.add(Finding.of(line.line(), "", severity, Personnel.class, key, values));
    }

    /** Kinds as the office calls them, for messages. */
    static String kind(String literal, Locale locale) {
        return Sentences.text(locale, "event." + literal.toLowerCase(Locale.ROOT));
    }
}
