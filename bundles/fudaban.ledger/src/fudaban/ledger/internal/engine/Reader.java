// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Journal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.query.Tally;
import fudaban.model.Record;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/** Everything that is read, masked for the reader. */
final class Reader {
    private static final int SHOWN = 20;

    private final House house;
    private final AccessLog access;
    private final Journal journal;

    Reader(House house, AccessLog access) {
        this.house = house;
        this.access = access;
        this.journal = new JournalCore(house, access);
    }

    Journal journal() {
        return journal;
    }

    Page list(Session session, Query<?> query) throws Refusal {
        house.sessions().require(session);
        Page page = house.database().read(connection -> house.store().page(connection, query, session.sight()));
        if (house.store().personal(query, session.sight())) {
            access.searched(
                    session,
                    house.schema().typeName(query.type()),
                    page.rows().stream().limit(SHOWN).map(Row::id).toList());
        }
        return page;
    }

    Count count(Session session, Query<?> query) throws Refusal {
        house.sessions().require(session);
        Count count = house.database().read(connection -> house.store().count(connection, query, session.sight()));
        // Whether somebody of that name is there at all is known by the number, too.
        if (house.store().personal(query, session.sight())) {
            access.searched(session, house.schema().typeName(query.type()), List.of());
        }
        return count;
    }

    List<Group> groups(Session session, Query<?> query, EAttribute feature) throws Refusal {
        house.sessions().require(session);
        List<Group> groups =
                house.database().read(connection -> house.store().groups(connection, query, feature, session.sight()));
        // Groups by a personal feature show its values.
        if (house.store().personal(query.where(feature, Query.Operator.NOT_EMPTY), session.sight())) {
            access.searched(session, house.schema().typeName(query.type()), List.of());
        }
        return groups;
    }

    List<Tally> tallies(Session session, Query<?> query, List<EAttribute> features) throws Refusal {
        house.sessions().require(session);
        List<Tally> tallies = house.database()
                .read(connection -> house.store().tallies(connection, query, features, session.sight()));
        Query<?> shown = query;
        for (EAttribute feature : features) {
            shown = shown.where(feature, Query.Operator.NOT_EMPTY);
        }
        if (house.store().personal(shown, session.sight())) {
            access.searched(session, house.schema().typeName(query.type()), List.of());
        }
        return tallies;
    }

    <T extends Record> T open(Session session, Class<T> type, String id) throws Refusal {
        house.sessions().require(session);
        T record = house.database()
                .<Optional<T>>read(connection -> type == Record.class
                        ? house.store().loadAny(connection, id).map(type::cast)
                        : house.store().load(connection, type, id))
                .orElseThrow(() ->
                        new Refusal(Reader.class, "record.none", house.schema().word(type), id));
        house.schema().mask(record, session.sight());
        if (house.schema().keepsAccess(record)) {
            access.opened(session, house.schema().typeName(record), id);
        }
        return record;
    }
}
