// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import static fudaban.model.ModelPackage.Literals.PERSON__ORGANIZATION;
import static fudaban.model.ModelPackage.Literals.PERSON__STAFF_NUMBER;
import static fudaban.model.ModelPackage.Literals.PERSON__UNIT_NAME;
import static fudaban.model.ModelPackage.Literals.PERSON__VALID_TO;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.ModelFactory;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.model.StaffEventKind;
import fudaban.personnel.OrganizationRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.Reorganize;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** 組織改編, one chunk of it: units first, then up to 500 people, so that the topics' proposals still fit into the chunk. */
@Component(service = Act.class)
public final class ReorganizeAct implements Act<Reorganize> {
    /** Most people moved at once. */
    public static final int PEOPLE = Personnel.CHUNK / 2;

    private final ActType<Reorganize> type =
            new ActType<>(Personnel.REORGANIZE, Reorganize.class, Roles.PEOPLE, "", "", Personnel.class);

    @Override
    public ActType<Reorganize> type() {
        return type;
    }

    @Override
    public void run(Reorganize input, Change change) throws Refusal {
        if (input.effectiveOn() == null) {
            throw new Refusal(Personnel.class, "event.day");
        }
        if (input.effectiveOn().isAfter(change.day())) {
            throw new Refusal(
                    Personnel.class, "event.early", input.effectiveOn().toString());
        }
        var table = new SuccessionTable(input);
        String system = change.profile(PersonnelTables.class).codeSystem();
        Units units = Units.in(change, system);
        var entry = new UnitEntry(change, system, units);
        for (OrganizationRow row : input.units()) {
            entry.enter(row, false);
        }
        var move = new Move(input, change, units);
        for (Reorganize.Assignment each : input.assignments()) {
            move.assigned(each, table);
        }
        for (String from : table.olds()) {
            move.unit(from, table.successors(from));
        }
    }

    /** Moves people until the chunk is full. */
    private static final class Move {
        private final Reorganize input;
        private final Change change;
        private final Units units;
        private final PostBook posts;
        private int left = PEOPLE;

        Move(Reorganize input, Change change, Units units) {
            this.input = input;
            this.change = change;
            this.units = units;
            this.posts = new PostBook(change);
        }

        void assigned(Reorganize.Assignment each, SuccessionTable table) throws Refusal {
            Person person = change.find(Person.class, PERSON__STAFF_NUMBER, each.staffNumber())
                    .orElseThrow(() -> new Refusal(Personnel.class, "person.none", each.staffNumber()));
            Organization to = units.require(each.to());
            if (to.getId().equals(person.getOrganization())) {
                return;
            }
            String from = units.codeOf(person.getOrganization());
            if (from == null || !table.successors(from).contains(each.to())) {
                throw new Refusal(
                        Personnel.class, "reorganize.assigned", each.staffNumber(), String.valueOf(from), each.to());
            }
            if (left > 0) {
                move(person, to);
            }
        }

        void unit(String code, Set<String> successors) throws Refusal {
            Organization from = units.require(code);
            if (left <= 0) {
                return;
            }
            Query<Person> all = Query.of(Person.class).where(PERSON__ORGANIZATION, from.getId());
            if (successors.size() == 1) {
                Organization to = units.require(successors.iterator().next());
                Query<Person> moving = to == from ? all.where(PERSON__UNIT_NAME, Operator.IS_NOT, to.getName()) : all;
                move(inOffice(moving), to);
                move(moving.where(PERSON__VALID_TO, Operator.FROM, input.effectiveOn()), to);
                if (left > 0) {
                    left -= posts.move(from, to, left);
                }
            }
            if (!successors.contains(code) && from.getValidTo() == null && nobody(all) && !posts.any(from)) {
                from.setValidTo(input.effectiveOn().minusDays(1));
            }
        }

        private static Query<Person> inOffice(Query<Person> people) {
            // Without the array the call would be the one that compares with a value.
            return people.where(PERSON__VALID_TO, Operator.EMPTY, new Object[0]);
        }

        private boolean nobody(Query<Person> all) {
            return change.list(inOffice(all).limit(1)).isEmpty()
                    && change.list(all.where(PERSON__VALID_TO, Operator.FROM, input.effectiveOn())
                                    .limit(1))
                            .isEmpty();
        }

        private void move(Query<Person> moving, Organization to) {
            if (left > 0) {
                List<Person> people = change.list(moving.limit(left));
                people.forEach(person -> move(person, to));
            }
        }

        private void move(Person person, Organization to) {
            var fact = ModelFactory.eINSTANCE.createStaffMoved();
            fact.setSubject(person.getId());
            fact.setEffectiveOn(input.effectiveOn());
            fact.setKind(StaffEventKind.REORGANIZED);
            fact.setOrganizationBefore(person.getOrganization());
            fact.setOrganizationAfter(to.getId());
            person.setOrganization(to.getId());
            person.setUnitName(to.getName());
            left--;
            change.tell(fact);
        }
    }
}
