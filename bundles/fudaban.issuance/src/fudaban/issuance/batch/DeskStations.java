// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.document.text.FontProvider;
import fudaban.document.text.FontStack;
import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.card.CardSecrets;
import fudaban.hardware.keys.CardKeyStore;
import fudaban.hardware.pki.RequestFolder;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.issuance.Issuance;
import fudaban.issuance.Say;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.profile.ChipLayout;
import fudaban.issuance.profile.FaceLayout;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.model.CredentialKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Puts stations together for screens, which know nothing of readers and keys. An OSGi service. */
@Component(service = DeskStations.class)
public final class DeskStations {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final int BLANKS = 2;

    private final FontProvider fonts;
    private final List<CardReaderService> services = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticeDesk practice;

    /** @param fonts the fonts faces are printed with */
    @Activate
    public DeskStations(@Reference FontProvider fonts) {
        this.fonts = fonts;
    }

    /** Adds readers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReaders(CardReaderService service) {
        services.add(service);
    }

    /** Takes readers away. */
    public void removeReaders(CardReaderService service) {
        services.remove(service);
    }

    /** The fonts faces and lists are printed with. */
    public FontStack fonts() {
        return fonts.fonts();
    }

    /** What stands on the real readers that are connected; empty where there is none. */
    public List<String> readers() {
        return real().stream()
                .flatMap(service -> service.readers().stream())
                .filter(reader -> !reader.practice())
                .map(CardReader::productName)
                .toList();
    }

    /** Whether there is a practice device. */
    public boolean practises() {
        return practice != null;
    }

    /**
     * A station with practice cards: nothing real is written.
     *
     * @param cards folder of the practice cards
     * @param faces folder for the faces
     */
    public Station practice(Ledger ledger, Path cards, Path faces) throws Refusal, IOException {
        PracticeDesk desk = practice;
        if (desk == null) {
            throw Issuance.refusal("issue.practice.none");
        }
        try {
            var layout = ledger.profile(ChipLayout.class, LocalDate.now(ledger.clock()));
            var profile = Chips.profile(layout, CredentialKind.STAFF_CARD);
            return station(ledger, new PracticeFeeder(desk, cards, profile), new PracticeSecrets(), faces);
        } catch (CardFailure broken) {
            throw Issuance.refusal(broken, "batch.card", "-", broken.sentence(Locale.JAPAN));
        }
    }

    /**
     * A station with the real readers.
     *
     * @param keys file of the store of card keys
     * @param password of the store; cleared in any case
     * @param ask told what the operator should do
     */
    public Station reader(Ledger ledger, Path keys, char[] password, Path faces, Consumer<Say> ask) throws Refusal {
        try {
            if (readers().isEmpty()) {
                throw Issuance.refusal("issue.reader.none");
            }
            CardSecrets secrets = CardKeyStore.open(keys, password).secrets();
            return station(ledger, new OperatorFeeder(real(), Optional.empty(), PATIENCE, ask), secrets, faces)
                    .certifying(new RequestFolder(faces.toAbsolutePath().resolveSibling("requests")));
        } catch (CardFailure unusable) {
            throw Issuance.refusal(unusable, "keys.refused", unusable.sentence(Locale.JAPAN));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private List<CardReaderService> real() {
        return services.stream()
                .filter(service -> service.state().available()
                        && service.readers().stream().anyMatch(reader -> !reader.practice()))
                .toList();
    }

    private Station station(Ledger ledger, CardFeeder feeder, CardSecrets secrets, Path faces) throws Refusal {
        var layout = ledger.profile(FaceLayout.class, LocalDate.now(ledger.clock()));
        return new Station(feeder, secrets, new FaceRenderer(layout, fonts()), Optional.of(faces), DEADLINE, BLANKS);
    }
}
