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
import fudaban.hardware.printer.CardEncoder;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.hardware.virtual.hands.HandFailure;
import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.hardware.virtual.printer.PracticePrinters;
import fudaban.issuance.Issuance;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.profile.ChipLayout;
import fudaban.issuance.profile.FaceLayout;
import fudaban.issuance.stock.ForecastDesk;
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
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
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
    private static final Duration MOVING = Duration.ofMinutes(1);
    private static final int BLANKS = 2;

    private final FontProvider fonts;
    private final DeskPrinters printers;
    private final List<CardReaderService> services = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticeDesk practice;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticePrinters practicePrinters;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticeOperator hands;

    /**
     * @param fonts the fonts faces are printed with
     * @param printers the printers of the desk
     */
    @Activate
    public DeskStations(@Reference FontProvider fonts, @Reference DeskPrinters printers) {
        this.fonts = fonts;
        this.printers = printers;
    }

    /** The same put together by hand, with practice devices. */
    public DeskStations(FontProvider fonts, DeskPrinters printers, PracticeBench bench) {
        this(fonts, printers);
        this.practice = bench.desk();
        this.practicePrinters = bench.printers();
        this.hands = bench.operator();
    }

    /** How one practises. */
    public enum Practice {
        /** Cards come and go by themselves. */
        BY_ITSELF,
        /** Somebody puts cards on the practice reader and takes them, from the panel or with {@code practice insert}. */
        BY_HAND,
        /** The practice card printer brings its own cards, encodes and prints them. */
        PRINTER
    }

    /** Adds readers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReaders(CardReaderService service) {
        services.add(service);
    }

    /** The readers of the desk, for screens that take a card as well as its number. */
    public List<CardReaderService> cardReaders() {
        return List.copyOf(services);
    }

    /** Takes readers away. */
    public void removeReaders(CardReaderService service) {
        services.remove(service);
    }

    /** Percent left of the ribbon in the printer of the desk, as it says; empty when there is none or it does not tell. Not for the UI thread. */
    public OptionalInt ribbonLeft(Ledger ledger) {
        return ForecastDesk.left(ledger, printers);
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
     * A station with practice cards: nothing real is written or printed.
     *
     * @param how how one practises
     * @param cards folder of the practice cards
     * @param faces folder for the faces
     * @param prompt told what the operator should do
     */
    public Station practice(Ledger ledger, Practice how, Path cards, Path faces, Prompt prompt)
            throws Refusal, IOException {
        PracticeDesk desk = practice;
        if (desk == null) {
            throw Issuance.refusal("issue.practice.none");
        }
        try {
            open(cards);
            var secrets = new PracticeSecrets();
            return switch (how) {
                case BY_HAND ->
                    station(
                            ledger,
                            new OperatorFeeder(List.of(desk), Optional.of(byHand(desk)), PATIENCE, prompt),
                            secrets,
                            faces,
                            Optional.empty());
                case PRINTER -> {
                    var printing = new Printing(
                            practicePrinters(cards).card(), Optional.of(CardEncoder.Station.CONTACT), true, PATIENCE);
                    yield station(
                            ledger, feeder(printing, List.of(desk), prompt), secrets, faces, Optional.of(printing));
                }
                case BY_ITSELF -> {
                    var layout = ledger.profile(ChipLayout.class, LocalDate.now(ledger.clock()));
                    var profile = Chips.profile(layout, CredentialKind.STAFF_CARD);
                    yield station(ledger, new PracticeFeeder(desk, cards, profile), secrets, faces, Optional.empty());
                }
            };
        } catch (CardFailure broken) {
            throw Issuance.refusal(broken, "batch.card", "-", broken.sentence(Locale.JAPAN));
        }
    }

    /** From here on hands elsewhere, in the panel or in another program, reach the devices. */
    private void open(Path cards) throws Refusal {
        PracticeOperator operator = hands;
        if (operator != null) {
            try {
                operator.open(cards);
            } catch (HandFailure failure) {
                throw Issuance.refusal(failure, "practice.failed", failure.sentence(Locale.JAPAN));
            }
        }
    }

    /** The first reader: the last one is inside the practice printer. */
    private static String byHand(PracticeDesk desk) {
        return desk.virtualReaders().getFirst().id();
    }

    private PracticePrinters practicePrinters(Path cards) throws Refusal, IOException {
        PracticePrinters device = practicePrinters;
        if (device == null) {
            throw Issuance.refusal("issue.practice.none");
        }
        device.useFolders(cards, cards.resolveSibling(cards.getFileName() + "-printed"));
        return device;
    }

    /**
     * A station with the real readers, and the card printer of the pack where it names one.
     *
     * @param keys file of the store of card keys
     * @param password of the store; cleared in any case
     * @param prompt told what the operator should do
     */
    public Station reader(Ledger ledger, Path keys, char[] password, Path faces, Prompt prompt) throws Refusal {
        try {
            if (readers().isEmpty()) {
                throw Issuance.refusal("issue.reader.none");
            }
            Optional<Printing> printing = printers.printing(ledger);
            CardSecrets secrets = CardKeyStore.open(keys, password).secrets();
            CardFeeder feeder = printing.isPresent()
                    ? feeder(printing.get(), real(), prompt)
                    : new OperatorFeeder(real(), Optional.empty(), PATIENCE, prompt);
            return station(ledger, feeder, secrets, faces, printing)
                    .certifying(new RequestFolder(faces.toAbsolutePath().resolveSibling("requests")));
        } catch (CardFailure unusable) {
            throw Issuance.refusal(unusable, "keys.refused", unusable.sentence(Locale.JAPAN));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** A printer with an encoder brings its own cards; to any other the operator brings them. */
    private static CardFeeder feeder(Printing printing, List<? extends CardReaderService> readers, Prompt prompt) {
        if (printing.station().isPresent() && printing.printer().encoder().isPresent()) {
            return new EncoderFeeder(
                    printing.printer().encoder().get(), printing.station().get(), MOVING, prompt);
        }
        return new OperatorFeeder(List.copyOf(readers), Optional.empty(), PATIENCE, prompt);
    }

    private List<CardReaderService> real() {
        return services.stream()
                .filter(service -> service.state().available()
                        && service.readers().stream().anyMatch(reader -> !reader.practice()))
                .toList();
    }

    private Station station(
            Ledger ledger, CardFeeder feeder, CardSecrets secrets, Path faces, Optional<Printing> printing)
            throws Refusal {
        var layout = ledger.profile(FaceLayout.class, LocalDate.now(ledger.clock()));
        var renderer = new FaceRenderer(layout, fonts());
        return new Station(feeder, secrets, renderer, Optional.of(faces), DEADLINE, BLANKS, printing);
    }
}
