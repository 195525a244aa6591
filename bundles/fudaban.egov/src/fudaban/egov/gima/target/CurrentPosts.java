// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.target;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Reading;
import fudaban.personnel.model.PersonnelPackage.Literals;
import fudaban.personnel.model.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 併任 by person: the units of the posts that last on a day. */
final class CurrentPosts {
    private final Map<String, List<String>> units = new HashMap<>();

    CurrentPosts(Ledger ledger, Session session, LocalDate day) throws Refusal {
        var lasting = Query.of(Post.class).where(Literals.POST__ACTIVE_KEY, Operator.NOT_EMPTY);
        Reading.each(ledger, session, lasting, row -> {
            LocalDate from = (LocalDate) row.get(Literals.POST__VALID_FROM);
            LocalDate to = (LocalDate) row.get(Literals.POST__VALID_TO);
            if ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to))) {
                units.computeIfAbsent(row.text(Literals.POST__PERSON), id -> new ArrayList<>(1))
                        .add(row.text(Literals.POST__ORGANIZATION));
            }
        });
    }

    /** Ids of the units of a person's posts. */
    List<String> of(String person) {
        return units.getOrDefault(person, List.of());
    }
}
