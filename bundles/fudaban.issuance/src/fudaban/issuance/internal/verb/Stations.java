// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.document.text.FontStack;
import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.card.CardCertifier;
import fudaban.hardware.card.CardSecrets;
import fudaban.hardware.keys.DiversifiedSecrets;
import fudaban.hardware.pki.RequestFolder;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.issuance.Issuance;
import fudaban.issuance.batch.CardFeeder;
import fudaban.issuance.batch.Chips;
import fudaban.issuance.batch.EncoderFeeder;
import fudaban.issuance.batch.OperatorFeeder;
import fudaban.issuance.batch.PracticeFeeder;
import fudaban.issuance.batch.Printing;
import fudaban.issuance.batch.Station;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.profile.ChipLayout;
import fudaban.issuance.profile.FaceLayout;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.ledger.verb.Invocation;
import fudaban.model.CredentialKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts a station together from the options: practice cards, or a real reader with real keys. */
final class Stations implements AutoCloseable {
    static final String BY_HAND = "--by-hand";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final Duration ENCODER = Duration.ofMinutes(1);
    private static final int BLANKS = 2;

    private final FontStack fonts;
    private final List<CardReaderService> readers;
    private final Optional<PracticeDesk> practice;
    private final PrinterDirectory printers;
    private DiversifiedSecrets opened;

    Stations(
            FontStack fonts,
            List<CardReaderService> readers,
            Optional<PracticeDesk> practice,
            PrinterDirectory printers) {
        this.printers = printers;
        this.fonts = fonts;
        this.readers = readers;
        this.practice = practice;
    }

    Station station(Invocation call) throws Refusal, IOException {
        LocalDate today = LocalDate.now(call.ledger().clock());
        var faces = new FaceRenderer(call.ledger().profile(FaceLayout.class, today), fonts);
        Path folder = call.value("--out").isPresent()
                ? call.path("--out")
                : call.settings().folder().resolve("faces");
        boolean practising = call.value("--practice").isPresent();
        Optional<Printing> printing = printers.printing(call);
        CardFeeder feeder = printing.flatMap(each -> encoder(call, each)).orElse(null);
        if (feeder == null) {
            feeder = !practising ? operator(call) : call.flag(BY_HAND) ? byHand(call) : practice(call, today);
        }
        return new Station(feeder, keys(call, practising), faces, Optional.of(folder), DEADLINE, BLANKS, printing)
                .certifying(certifier(call, practising));
    }

    /** What real cards made keys for is asked for in any case; practice cards only where a folder is named. */
    private static CardCertifier certifier(Invocation call, boolean practising) throws Refusal {
        if (call.value("--requests").isPresent()) {
            return new RequestFolder(call.path("--requests"));
        }
        return practising
                ? CardCertifier.LATER
                : new RequestFolder(call.settings().folder().resolve("requests"));
    }

    /** A printer with an encoder brings its own cards. */
    private static Optional<CardFeeder> encoder(Invocation call, Printing printing) {
        return printing.station()
                .flatMap(at -> printing.printer()
                        .encoder()
                        .map(inside -> new EncoderFeeder(
                                inside, at, ENCODER, (cue, say) -> call.line(say.text(call.locale())))));
    }

    /** Practice cards take practice keys; real ones, and whatever lies on a real reader, those of the store. */
    private CardSecrets keys(Invocation call, boolean practising) throws Refusal {
        if (practising || pretended(call) && !Files.exists(CardKeys.file(call))) {
            return new PracticeSecrets();
        }
        opened = CardKeys.open(call);
        return opened;
    }

    /** Forgets the passwords of the keys. */
    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }

    /** Practice cards that somebody puts on the first practice reader and takes: it waits for each, as with real ones. */
    private CardFeeder byHand(Invocation call) throws Refusal {
        PracticeDesk desk = practice.orElseThrow(() -> Issuance.refusal("issue.practice.none"));
        printers.reachable(call);
        return new OperatorFeeder(
                List.of(desk),
                Optional.of(desk.virtualReaders().getFirst().id()),
                PATIENCE,
                (cue, say) -> call.line(say.text(call.locale())));
    }

    private CardFeeder practice(Invocation call, LocalDate today) throws Refusal, IOException {
        PracticeDesk desk = practice.orElseThrow(() -> Issuance.refusal("issue.practice.none"));
        printers.reachable(call);
        try {
            var profile = Chips.profile(call.ledger().profile(ChipLayout.class, today), CredentialKind.STAFF_CARD);
            return new PracticeFeeder(desk, call.path("--practice"), profile);
        } catch (CardFailure broken) {
            throw Issuance.refusal(broken, "batch.card", "-", (Word) broken::sentence);
        }
    }

    /** A virtual smart card behind the real PC/SC service (vpcd) takes practice keys: nothing real is behind its reader. */
    private boolean pretended(Invocation call) {
        return call.value("--reader")
                .flatMap(this::named)
                .map(CardReader::productName)
                .filter(name -> name.startsWith("Virtual PCD"))
                .isPresent();
    }

    private CardFeeder operator(Invocation call) throws Refusal {
        List<CardReaderService> real = readers.stream()
                .filter(service -> service.state().available()
                        && service.readers().stream().anyMatch(reader -> !reader.practice()))
                .toList();
        Optional<CardReader> reader = call.value("--reader").flatMap(this::named);
        if (real.isEmpty() || call.value("--reader").isPresent() && reader.isEmpty()) {
            throw Issuance.refusal("issue.reader.none");
        }
        return new OperatorFeeder(
                real, reader.map(CardReader::id), PATIENCE, (cue, say) -> call.line(say.text(call.locale())));
    }

    private Optional<CardReader> named(String part) {
        return readers.stream()
                .flatMap(service -> service.readers().stream())
                .filter(reader -> !reader.practice()
                        && (reader.id().contains(part) || reader.productName().contains(part)))
                .findFirst();
    }
}
