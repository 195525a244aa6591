// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.ItemStep;
import fudaban.issuance.delivery.Destinations;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.CardIssued;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.ModelFactory;
import fudaban.model.Organization;
import fudaban.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the acts of a batch do with its items. */
final class Items {
    private Items() {}

    static void plan(Batch batch, List<String> applications, Change change) throws Refusal {
        change.fetch(Application.class, applications);
        List<Application> all = new ArrayList<>();
        for (String id : applications) {
            all.add(change.load(Application.class, id));
        }
        change.fetch(
                Credential.class, all.stream().map(Application::getCredential).toList());
        change.fetch(
                Person.class,
                all.stream()
                        .map(Application::getPerson)
                        .filter(Objects::nonNull)
                        .toList());
        for (Application application : all) {
            if (application.getState() != ApplicationState.CONFIRMED) {
                throw Issuance.refusal("batch.application.state", application.getNumber());
            }
            Credential card = change.load(Credential.class, application.getCredential());
            if (card.getKind() == CredentialKind.OWN_CARD && batch.getExecutor().equals("desk")) {
                throw Issuance.refusal("batch.own-card", application.getNumber());
            }
            application.setState(ApplicationState.IN_BATCH);
            BatchItem item = change.create(BatchItem.class);
            item.setBatch(batch.getId());
            batch.setSize(batch.getSize() + 1);
            item.setPlace(batch.getSize());
            item.setPlaceKey(batch.getId() + ":" + item.getPlace());
            item.setApplication(application.getId());
            item.setCredential(card.getId());
            item.setNumber(card.getNumber());
            item.setDestination(destination(application, change));
            item.setState(ItemState.PLANNED);
        }
    }

    /** Where the card goes: as the application says, else as the units of its holder do; null for the counter. */
    private static String destination(Application application, Change change) throws Refusal {
        String own = application.getDestination();
        if (own != null && !own.isBlank() || application.getPerson() == null) {
            return own;
        }
        String unit = change.load(Person.class, application.getPerson()).getOrganization();
        String found = Destinations.of(unit, id -> unit(id, change));
        return found.isEmpty() ? null : found;
    }

    private static Optional<Destinations.Unit> unit(String id, Change change) {
        try {
            Organization unit = change.load(Organization.class, id);
            return Optional.of(new Destinations.Unit(unit.getDestination(), unit.getParent()));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    /** Reads items with their cards and applications, for acts with many. */
    static void fetch(List<String> ids, Change change) throws Refusal {
        change.fetch(BatchItem.class, ids);
        List<BatchItem> items = new ArrayList<>();
        for (String id : ids) {
            items.add(change.load(BatchItem.class, id));
        }
        change.fetch(
                Credential.class, items.stream().map(BatchItem::getCredential).toList());
        change.fetch(
                Application.class, items.stream().map(BatchItem::getApplication).toList());
    }

    static void expect(BatchItem item, List<ItemState> states) throws Refusal {
        if (!states.contains(item.getState())) {
            throw Issuance.refusal(
                    "item.state", item.getNumber(), item.getState().getName());
        }
    }

    /** Only what the table offers. */
    static void expect(BatchItem item, ItemStep step, Batch batch) throws Refusal {
        if (!ItemStep.offered(item.getState(), batch.getExecutor()).contains(step)) {
            throw Issuance.refusal(
                    "item.state", item.getNumber(), item.getState().getName());
        }
    }

    /** The item needs nothing any more; closes the batch when it was the last one that did. */
    static void takeOut(BatchItem item, Batch batch, Change change) {
        item.setState(ItemState.TAKEN_OUT);
        batch.setDone(batch.getDone() + 1);
        if (batch.getDone() == batch.getSize()) {
            batch.setState(BatchState.DONE);
            batch.setClosed(change.happened());
        }
    }

    /** Tells the other topics that a card exists now. */
    static void tellIssued(Credential card, Change change) {
        CardIssued fact = ModelFactory.eINSTANCE.createCardIssued();
        fact.setSubject(card.getId());
        fact.setEffectiveOn(change.day());
        fact.setPerson(card.getPerson());
        fact.setKind(card.getKind());
        change.tell(fact);
    }
}
