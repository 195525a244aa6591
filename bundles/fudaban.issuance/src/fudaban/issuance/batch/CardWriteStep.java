// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.card.CardAddress;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardIdentity.Standing;
import fudaban.hardware.card.CardProfileReader;
import fudaban.ledger.step.StepKind;
import fudaban.ledger.step.Steps;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * After a restart: asks the chips on the readers whether an intended card was written. Complete with the intended UUID is done; begun stays open,
 * because the batch
 * finishes the card; blank with the serial number seen before is not done. Any other card says nothing about the one that was meant.
 */
@Component(service = StepKind.class)
public final class CardWriteStep implements StepKind {
    /** The kind of step. */
    public static final String KIND = "card.write";

    static final String CHIP = "chip";
    static final String UID = "uid";
    static final String DIGEST = "digest";
    static final String ISSUED = "issued";
    static final String EXPIRES = "expires";
    static final String PROFILE = "profile";
    /** How the card is asked, whatever became of its profile since. */
    static final String ADDRESS = "address";

    static final String NUMBER = "number";
    static final String FAILURE = "failure";
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final List<CardReaderService> services = new CopyOnWriteArrayList<>();

    /** Adds readers to ask. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReaders(CardReaderService service) {
        services.add(service);
    }

    /** Takes readers away. */
    public void removeReaders(CardReaderService service) {
        services.remove(service);
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Optional<Steps.Outcome> ask(Step step) {
        Map<String, String> plan = Chips.facts(step.getPlan());
        CardAddress address = address(plan);
        return services.stream()
                .flatMap(service -> service.readers().stream())
                .filter(reader -> reader.state().hasCard())
                .flatMap(reader -> ask(reader, address, plan).stream())
                .findFirst();
    }

    private static CardAddress address(Map<String, String> plan) {
        String kept = plan.get(ADDRESS);
        // Plans made before addresses were kept are all of practice cards.
        return kept == null ? CardAddress.of(CardProfileReader.practice()) : CardAddress.parse(kept);
    }

    private static Optional<Steps.Outcome> ask(CardReader reader, CardAddress profile, Map<String, String> plan) {
        try (var session = reader.open(DEADLINE)) {
            return outcome(CardIdentifier.identify(session, profile), plan);
        } catch (CardFailure unreadable) {
            // A card that does not answer says nothing; the operator brings the right one.
            return Optional.empty();
        }
    }

    private static Optional<Steps.Outcome> outcome(CardIdentity card, Map<String, String> plan) {
        boolean meant = card.cardUuid()
                .filter(uuid -> uuid.toString().equals(plan.get(CHIP)))
                .isPresent();
        boolean whole = card.marker()
                .filter(marker -> HexFormat.of().formatHex(marker.digest()).equals(plan.get(DIGEST)))
                .isPresent();
        if (meant && whole && card.standing() == Standing.COMPLETE) {
            return Optional.of(done(card, plan));
        }
        boolean untouched = card.standing() == Standing.BLANK
                && card.uid().isPresent()
                && card.uid().get().equals(plan.get(UID));
        return untouched
                ? Optional.of(new Steps.Outcome(StepState.FAILED, Map.of(FAILURE, "not-begun")))
                : Optional.empty();
    }

    /** The outcome of a finished card. */
    static Steps.Outcome done(CardIdentity card, Map<String, String> plan) {
        Map<String, String> details = new java.util.TreeMap<>();
        details.put(CHIP, plan.get(CHIP));
        details.put(DIGEST, plan.get(DIGEST));
        card.uid().ifPresent(uid -> details.put(UID, uid));
        return new Steps.Outcome(StepState.DONE, details);
    }
}
