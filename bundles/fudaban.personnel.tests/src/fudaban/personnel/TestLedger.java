// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Participant;
import fudaban.ledger.query.Query;
import fudaban.ledger.testing.TestPlace;
import fudaban.model.Employer;
import fudaban.model.ModelPackage;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.model.Role;
import fudaban.model.StaffMoved;
import fudaban.pack.seed.SeedPack;
import fudaban.personnel.internal.JapaneseTextKeys;
import fudaban.personnel.internal.OfficeServiceDays;
import fudaban.personnel.internal.PersonnelModule;
import fudaban.personnel.internal.ReorganizeAct;
import fudaban.personnel.internal.StaffEventAct;
import fudaban.personnel.internal.TakeOverOrganizationsAct;
import fudaban.personnel.internal.TakeOverPeopleAct;
import fudaban.personnel.internal.TakeOverWorkAct;
import fudaban.personnel.load.LoadPlan;
import fudaban.personnel.load.OrganizationsLoad;
import fudaban.personnel.load.PeopleLoad;
import fudaban.personnel.table.Mapping;
import fudaban.personnel.table.Table;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableShape;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A ledger with the acts of this bundle, an operator, and a clock that is moved by hand. */
public final class TestLedger implements AutoCloseable {
    public final Ledger ledger;
    public final Session operator;
    public final Session installer;
    public final List<StaffMoved> facts = new ArrayList<>();
    private Instant now = Instant.parse("2026-04-01T01:00:00Z");

    public TestLedger(Path folder) throws Refusal {
        List<Act<?>> acts = List.of(
                new TakeOverPeopleAct(),
                new TakeOverOrganizationsAct(),
                new TakeOverWorkAct(),
                new StaffEventAct(),
                new ReorganizeAct());
        Participant listener = (fact, change) -> {
            if (fact instanceof StaffMoved moved) {
                facts.add(moved);
            }
        };
        var contributions = new Contributions(
                List.of(new PersonnelModule()),
                acts,
                List.of(listener),
                List.of(),
                List.of(new SeedPack()),
                List.of(),
                new JapaneseTextKeys(),
                new OfficeServiceDays());
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Tokyo");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        var file = Settings.of(folder).with(clock).quick();
        var settings = TestPlace.server(folder)
                .map(url -> file.on(new Server(url, "")))
                .orElse(file);
        var created = Desk.create(settings, contributions, "setup", password());
        ledger = created.ledger();
        installer = created.session();
        ledger.accounts().create(installer, "operator", "役務 従事", Role.OPERATOR, Employer.CONTRACTOR, password());
        operator = ledger.logIn("operator", password());
    }

    private static char[] password() {
        return "correct horse battery staple".toCharArray();
    }

    /** Morning of a day. */
    public void today(String day) {
        now = LocalDate.parse(day).atTime(10, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
    }

    public PersonnelTables tables() throws Refusal {
        return ledger.profile(PersonnelTables.class, LocalDate.now(ledger.clock()));
    }

    public LoadPlan organizations(String... lines) throws Refusal {
        return OrganizationsLoad.plan(ledger, operator, table(tables().organizations(), lines), "organizations.csv");
    }

    public LoadPlan people(String... lines) throws Refusal {
        return PeopleLoad.plan(ledger, operator, table(tables().people(), lines), "people.csv");
    }

    public int apply(LoadPlan plan) throws Refusal {
        return plan.apply(ledger, operator, "引継ぎ受入", Personnel.ROW, fudaban.ledger.Upkeep.Progress.NONE).stream()
                .mapToInt(receipt -> receipt.records().size())
                .sum();
    }

    public static TableLoad table(TableShape shape, String... lines) throws Refusal {
        List<Table.Line> all = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            all.add(new Table.Line(i + 1, List.of(lines[i].split(",", -1))));
        }
        return TableLoad.of(new Table("test.csv", "", "UTF-8", all), shape, Mapping.none(shape));
    }

    public Person person(String staffNumber) throws Refusal {
        var page = ledger.list(
                operator, Query.of(Person.class).where(ModelPackage.Literals.PERSON__STAFF_NUMBER, staffNumber));
        return page.rows().isEmpty()
                ? null
                : ledger.open(operator, Person.class, page.rows().getFirst().id());
    }

    public Organization unit(String name) throws Refusal {
        var page = ledger.list(
                operator, Query.of(Organization.class).where(ModelPackage.Literals.ORGANIZATION__NAME, name));
        return page.rows().isEmpty()
                ? null
                : ledger.open(
                        operator, Organization.class, page.rows().getFirst().id());
    }

    @Override
    public void close() {
        ledger.close();
    }
}
