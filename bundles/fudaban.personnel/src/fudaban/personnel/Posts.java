// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import static fudaban.personnel.model.PersonnelPackage.Literals.POST__ACTIVE_KEY;
import static fudaban.personnel.model.PersonnelPackage.Literals.POST__ORGANIZATION;
import static fudaban.personnel.model.PersonnelPackage.Literals.POST__PERSON;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.personnel.model.Post;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;

/** 併任: the posts people hold beside the one that stands with the person. */
public final class Posts {
    private final Ledger ledger;
    private final Session session;

    /** As this account sees them. */
    public Posts(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * The posts of one person, oldest first.
     *
     * @param person id of the person
     * @param ended also those that have ended
     */
    public List<Post> of(String person, boolean ended) throws Refusal {
        return find(POST__PERSON, person, ended);
    }

    /**
     * The posts in one unit that last.
     *
     * @param organization id of the unit
     */
    public List<Post> in(String organization) throws Refusal {
        return find(POST__ORGANIZATION, organization, false);
    }

    private List<Post> find(EAttribute feature, String id, boolean ended) throws Refusal {
        Query<Post> query = Query.of(Post.class).where(feature, id).limit(1000);
        if (!ended) {
            query = query.where(POST__ACTIVE_KEY, Operator.NOT_EMPTY);
        }
        List<Post> posts = new ArrayList<>();
        for (Query<Post> next = query; next != null; ) {
            Page page = ledger.list(session, next);
            for (Row row : page.rows()) {
                posts.add(ledger.open(session, Post.class, row.id()));
            }
            next = page.next().isPresent() ? next.after(page.next().get()) : null;
        }
        return posts;
    }
}
