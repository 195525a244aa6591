// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import static fudaban.personnel.model.PersonnelPackage.Literals.POST__ACTIVE_KEY;
import static fudaban.personnel.model.PersonnelPackage.Literals.POST__ORGANIZATION;
import static fudaban.personnel.model.PersonnelPackage.Literals.POST__PERSON;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.StaffEvent;
import fudaban.personnel.model.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 併任 within one transaction: posts begin, end, and move with their unit. */
final class PostBook {
    private static final int MOST = 1_000;

    private final Change change;

    PostBook(Change change) {
        this.change = change;
    }

    /** The post begins; the same one may not last already. */
    void begin(StaffEvent event, PersonRow after, Person person) throws Refusal {
        Optional<Post> known = active(person, after);
        if (known.isPresent()) {
            LocalDate last = known.get().getValidTo();
            if (last == null || !last.isBefore(event.effectiveOn())) {
                throw new Refusal(
                        Personnel.class,
                        "post.known",
                        person.getStaffNumber(),
                        known.get().getUnitName());
            }
            known.get().setActiveKey(null);
        }
        Post post = change.create(Post.class);
        post.setPerson(person.getId());
        post.setOrganization(empty(after.organization()) ? null : after.organization());
        post.setUnitName(after.unitName());
        post.setTitle(empty(after.title()) ? null : after.title());
        post.setValidFrom(event.effectiveOn());
        post.setValidTo(event.after().validTo());
        post.setReference(event.reference());
        post.setActiveKey(key(person.getId(), post));
    }

    /** The post ends: the day before is its last. */
    void end(StaffEvent event, PersonRow after, Person person) throws Refusal {
        Post post = active(person, after)
                .orElseThrow(() -> new Refusal(
                        Personnel.class, "post.none", person.getStaffNumber(), String.valueOf(after.unitName())));
        close(post, event.effectiveOn().minusDays(1));
    }

    /** Who leaves, leaves every post. */
    void endAll(Person person, LocalDate last) {
        lasting(POST__PERSON, person.getId()).forEach(post -> close(post, last));
    }

    /** The posts of an old unit stand in its new one; returns how many were moved, at most so many. */
    int move(Organization from, Organization to, int most) {
        if (from == to) {
            List<Post> renamed = change.list(query(POST__ORGANIZATION, from.getId())
                    .where(
                            fudaban.personnel.model.PersonnelPackage.Literals.POST__UNIT_NAME,
                            Operator.IS_NOT,
                            to.getName())
                    .limit(most));
            renamed.forEach(post -> post.setUnitName(to.getName()));
            return renamed.size();
        }
        List<Post> posts = change.list(query(POST__ORGANIZATION, from.getId()).limit(most));
        for (Post post : posts) {
            post.setOrganization(to.getId());
            post.setUnitName(to.getName());
            String key = key(post.getPerson(), post);
            boolean twice = change.find(Post.class, POST__ACTIVE_KEY, key)
                    .filter(other -> other != post)
                    .isPresent();
            post.setActiveKey(twice ? null : key);
        }
        return posts.size();
    }

    /** Whether a unit has a post that lasts. */
    boolean any(Organization unit) {
        return !change.list(query(POST__ORGANIZATION, unit.getId()).limit(1)).isEmpty();
    }

    private Optional<Post> active(Person person, PersonRow after) {
        String unit = empty(after.organization()) ? after.unitName() : after.organization();
        return change.find(Post.class, POST__ACTIVE_KEY, person.getId() + ":" + unit);
    }

    private List<Post> lasting(org.eclipse.emf.ecore.EAttribute feature, String id) {
        return change.list(query(feature, id).limit(MOST));
    }

    private static Query<Post> query(org.eclipse.emf.ecore.EAttribute feature, String id) {
        return Query.of(Post.class).where(feature, id).where(POST__ACTIVE_KEY, Operator.NOT_EMPTY);
    }

    private static void close(Post post, LocalDate last) {
        boolean before = post.getValidFrom() != null && last.isBefore(post.getValidFrom());
        post.setValidTo(before ? post.getValidFrom() : last);
        post.setActiveKey(null);
    }

    private static String key(String person, Post post) {
        return person + ":" + (post.getOrganization() == null ? post.getUnitName() : post.getOrganization());
    }

    private static boolean empty(String text) {
        return text == null || text.isEmpty();
    }
}
