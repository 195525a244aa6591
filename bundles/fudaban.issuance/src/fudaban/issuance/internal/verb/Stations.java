// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.document.text.FontStack;
import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.card.CardSecrets;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.issuance.Issuance;
import fudaban.issuance.batch.CardFeeder;
import fudaban.issuance.batch.Chips;
import fudaban.issuance.batch.OperatorFeeder;
import fudaban.issuance.batch.PracticeFeeder;
import fudaban.issuance.batch.Station;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.profile.ChipLayout;
import fudaban.issuance.profile.FaceLayout;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.model.CredentialKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a station together from the options: practice cards, or a real reader with real keys. */
record Stations(
        FontStack fonts,
        List<CardReaderService> readers,
        Optional<CardSecrets> secrets,
        Optional<PracticeDesk> practice) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final int BLANKS = 2;

    Station station(Invocation call) throws Refusal, IOException {
        LocalDate today = LocalDate.now(call.ledger().clock());
        var faces = new FaceRenderer(call.ledger().profile(FaceLayout.class, today), fonts);
        Path folder = call.value("--out").isPresent()
                ? call.path("--out")
                : call.settings().folder().resolve("faces");
        boolean practising = call.value("--practice").isPresent();
        CardFeeder feeder = practising ? practice(call, today) : operator(call);
        CardSecrets keys = practising || pretended(call)
                ? new PracticeSecrets()
                : secrets.orElseThrow(() -> Issuance.refusal("issue.secrets.none"));
        return new Station(feeder, keys, faces, Optional.of(folder), DEADLINE, BLANKS);
    }

    private CardFeeder practice(Invocation call, LocalDate today) throws Refusal, IOException {
        PracticeDesk desk = practice.orElseThrow(() -> Issuance.refusal("issue.practice.none"));
        try {
            var profile = Chips.profile(call.ledger().profile(ChipLayout.class, today), CredentialKind.STAFF_CARD);
            return new PracticeFeeder(desk, call.path("--practice"), profile);
        } catch (CardFailure broken) {
            throw Issuance.refusal(broken, "batch.card", "-", broken.sentence(Locale.JAPAN));
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
                real, reader.map(CardReader::id), PATIENCE, say -> call.line(say.text(call.locale())));
    }

    private Optional<CardReader> named(String part) {
        return readers.stream()
                .flatMap(service -> service.readers().stream())
                .filter(reader -> !reader.practice()
                        && (reader.id().contains(part) || reader.productName().contains(part)))
                .findFirst();
    }
}
