// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.delivery.Destinations;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.profile.ExecutorProfile;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Attachment;
import fudaban.model.CredentialKind;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import fudaban.office.names.SortKeys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens batches and reads what stands in them. */
public final class Batches {
    /** An item brings its application along; the batch itself is one more record. */
    private static final int CHUNK = 400;

    private final Ledger ledger;
    private final SortKeys keys = new SortKeys();

    /** Batches of this ledger. */
    public Batches(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Who writes cards today: desk or existing, by profile. */
    public String executor() throws Refusal {
        try {
            return ledger.profile(ExecutorProfile.class, LocalDate.now(ledger.clock()))
                    .of(CardWriteStep.KIND);
        } catch (Refusal refused) {
            // A contract without the profile has its cards written here; a profile that cannot be read is no such
            // contract.
            if (refused.key().equals("profile.none")) {
                return "desk";
            }
            throw refused;
        }
    }

    /**
     * Opens a batch of all confirmed applications, in the order of destination (of the application, else of the unit), unit and kana: cards leave the
     * desk in this order.
     *
     * @param workItem id of the work item, or null
     * @return the batch's id
     * @throws Refusal when there is nothing to issue
     */
    public String open(Session session, String executor, String workItem) throws Refusal {
        var confirmed = Query.of(Application.class).where(Literals.APPLICATION__STATE, ApplicationState.CONFIRMED);
        List<Row> rows = Pages.all(ledger, session, confirmed).stream()
                // What is registered and never printed is no card of a batch written here.
                .filter(row ->
                        !executor.equals("desk") || row.get(Literals.APPLICATION__CARD_KIND) != CredentialKind.OWN_CARD)
                .toList();
        List<String> ids = ordered(rows, new Destinations(ledger, session));
        if (ids.isEmpty()) {
            throw Issuance.refusal("batch.nothing");
        }
        String batch = null;
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<String> chunk = List.copyOf(ids.subList(from, Math.min(from + CHUNK, ids.size())));
            if (batch == null) {
                Receipt receipt = ledger.submit(
                        session,
                        Submission.of(IssuanceActs.OPEN_BATCH, new IssuanceActs.OpenBatch(executor, chunk))
                                .within(workItem));
                batch = receipt.records().getFirst();
            } else {
                ledger.submit(
                        session,
                        Submission.of(IssuanceActs.EXTEND_BATCH, new IssuanceActs.ExtendBatch(batch, chunk))
                                .within(workItem));
            }
        }
        return batch;
    }

    private List<String> ordered(List<Row> rows, Destinations destinations) throws Refusal {
        Map<String, String> units = destinations.ofPeople(rows.stream()
                .filter(row -> row.text(Literals.APPLICATION__DESTINATION).isBlank())
                .map(row -> row.text(Literals.APPLICATION__PERSON))
                .toList());
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> {
                    String own = row.text(Literals.APPLICATION__DESTINATION);
                    return order(
                            row,
                            own.isBlank()
                                    ? units.getOrDefault(row.text(Literals.APPLICATION__PERSON), "")
                                    : destinations.name(own));
                }))
                .map(Row::id)
                .toList();
    }

    private String order(Row row, String destination) {
        // An empty destination is the counter and comes first; the id keeps equal names in the order they were handed
        // in.
        return String.join(
                "\t",
                keys.hex(destination),
                keys.hex(row.text(Literals.APPLICATION__UNIT_NAME)),
                keys.hex(row.text(Literals.APPLICATION__KANA)),
                row.id());
    }

    /** The batches that are not through, oldest first. */
    public List<Row> unfinished(Session session) throws Refusal {
        return Pages.all(
                ledger,
                session,
                Query.of(Batch.class)
                        .where(
                                Literals.BATCH__STATE,
                                Query.Operator.IN,
                                BatchState.OPEN,
                                BatchState.RUNNING,
                                BatchState.AWAITING_RESULT));
    }

    /** The items of a batch in their turn. */
    public List<Row> items(Session session, String batch) throws Refusal {
        List<Row> items = new ArrayList<>(
                Pages.all(ledger, session, Query.of(BatchItem.class).where(Literals.BATCH_ITEM__BATCH, batch)));
        items.sort(Comparator.comparing(row -> (Integer) row.values().getOrDefault(Literals.BATCH_ITEM__PLACE, 0)));
        return items;
    }

    /** What the card of an item says. */
    public CardData data(Session session, Row item) throws Refusal {
        return data(session, item.text(Literals.BATCH_ITEM__APPLICATION), item.text(Literals.BATCH_ITEM__NUMBER));
    }

    /**
     * What the card of an application says.
     *
     * @param number of the card
     */
    public CardData data(Session session, String id, String number) throws Refusal {
        Application application = ledger.open(session, Application.class, id);
        if (application.getFamilyName() == null) {
            throw Issuance.refusal("check.sight");
        }
        Optional<byte[]> photo = application.getPhoto() == null
                ? Optional.empty()
                : Optional.ofNullable(ledger.open(session, Attachment.class, application.getPhoto())
                        .getContent());
        var holder =
                Query.of(Person.class).where(ModelPackage.Literals.PERSON__STAFF_NUMBER, application.getStaffNumber());
        String substitute = ledger.list(session, holder).rows().stream()
                .map(row -> row.text(ModelPackage.Literals.PERSON__SUBSTITUTE_NAME))
                .findFirst()
                .orElse("");
        return CardData.of(number, application, photo, substitute);
    }

    /** How many items stand in each state. */
    public Map<Object, Long> states(Session session, String batch) throws Refusal {
        Map<Object, Long> states = new java.util.TreeMap<>();
        items(session, batch).forEach(item -> states.merge(item.get(Literals.BATCH_ITEM__STATE), 1L, Long::sum));
        return states;
    }
}
