// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import fudaban.hardware.card.CardCertifier;
import fudaban.hardware.card.CardIdentity.Standing;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardProgress;
import fudaban.hardware.card.CardReaderBack;
import fudaban.hardware.card.CardWriter;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.FaultyChip;
import fudaban.hardware.virtual.PracticeSecrets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key pairs made on the card, certified, torn, proven. */
class CertifiedCardTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Bench bench;
    private PracticeAuthority authority;
    private CardProfile profile;

    @BeforeEach
    void open() throws Exception {
        bench = new Bench(folder.resolve("cards"));
        authority = new PracticeAuthority(folder.resolve("authority"), CLOCK);
        profile = Bench.quick();
    }

    private void write(CardCertifier certifier) throws CardFailure {
        try (var session = bench.reader.open(Bench.DEADLINE)) {
            new CardWriter(new PracticeSecrets(), certifier).execute(Bench.plan(profile), session, CardProgress.NONE);
        }
    }

    private CertificateCheck check(Set<String> policies) throws Exception {
        authority.crl();
        return new CertificateCheck(Trust.folder(folder.resolve("authority"), policies));
    }

    private CardProof.Report prove(CertificateCheck check, Instant at) throws CardFailure {
        try (var session = bench.reader.open(Bench.DEADLINE)) {
            return CardProof.of(session, profile, CertifiedCardTest::pin, check, at);
        }
    }

    private static Optional<byte[]> pin() {
        return Optional.of(PracticeSecrets.padded(PracticeSecrets.ISSUED_PIN));
    }

    private static List<Finding.Kind> kinds(CardProof.Report report, String container) {
        return report.findings().get(container).stream().map(Finding::kind).toList();
    }

    @Test
    void keysMadeOnTheCardAreCertifiedAndAnswerForIt() throws Exception {
        bench.insert("a");
        write(authority);
        bench.insert("a");
        var report = prove(check(Set.of("2.999.20260113.1")), NOW.plusSeconds(60));
        assertTrue(report.good(), report.findings().toString());
        assertEquals(
                Set.of("authentication", "signature", "card-authentication"),
                report.certificates().keySet());
        var holder = report.certificates().get("authentication");
        assertTrue(holder.subject().contains("CN=KATSURAGI YOSHIE"), holder.subject());
        assertEquals(1, holder.japanese().size());
        assertTrue(
                holder.japanese().getFirst().contains("葛\uDB40\uDD00城　𠮷江"),
                holder.japanese().toString());
        assertEquals(Optional.of(Bench.CARD), holder.card());
        assertEquals(Instant.parse("2031-03-31T14:59:59Z"), holder.until(), "the last second of the day in Japan");
        var card = report.certificates().get("card-authentication");
        assertFalse(card.subject().contains("KATSURAGI"), "card authentication names no person");
        assertEquals(List.of(), card.japanese());
        assertEquals(List.of(), Bench.plan(profile).differences(readBack()));
    }

    private fudaban.hardware.card.CardReadBack readBack() throws CardFailure {
        try (var session = bench.reader.open(Bench.DEADLINE)) {
            return CardReaderBack.read(session, profile, pin());
        }
    }

    @Test
    void eachFlawIsFoundForItself() throws Exception {
        bench.insert("a");
        write(authority);
        assertEquals(
                List.of(Finding.Kind.EXPIRED, Finding.Kind.OLD_LIST),
                kinds(prove(check(Set.of()), Instant.parse("2031-03-31T15:00:00Z")), "authentication"));
        assertEquals(
                List.of(Finding.Kind.NOT_YET),
                kinds(prove(check(Set.of()), NOW.minus(Duration.ofDays(1))), "authentication"));
        assertEquals(List.of(Finding.Kind.POLICY), kinds(prove(check(Set.of("1.2.3")), NOW), "authentication"));
        assertEquals(
                List.of(Finding.Kind.OLD_LIST),
                kinds(prove(check(Set.of()), NOW.plus(Duration.ofDays(8))), "authentication"));
        var without = new CertificateCheck(new Trust(List.of(authority.certificate()), List.of(), List.of(), Set.of()));
        assertEquals(List.of(Finding.Kind.NO_LIST), kinds(prove(without, NOW), "authentication"));
        var stranger = new PracticeAuthority(folder.resolve("stranger"), CLOCK);
        var other = new CertificateCheck(new Trust(List.of(stranger.certificate()), List.of(), List.of(), Set.of()));
        // The stranger has the same name and another key: the signature decides.
        assertEquals(List.of(Finding.Kind.NO_CHAIN), kinds(prove(other, NOW), "authentication"));
        var nobody = new CertificateCheck(new Trust(List.of(), List.of(), List.of(), Set.of()));
        assertEquals(List.of(Finding.Kind.NO_CHAIN), kinds(prove(nobody, NOW), "authentication"));
        authority.revoke(certificate("authentication"), 1);
        var revoked = prove(check(Set.of()), NOW);
        assertEquals(List.of(Finding.Kind.REVOKED), kinds(revoked, "authentication"));
        assertEquals(List.of(), kinds(revoked, "signature"));
        var finding = revoked.findings().get("authentication").getFirst();
        assertEquals("証明書は失効しています（2026-04-01）。", finding.text(Locale.JAPAN));
        assertEquals("The certificate is revoked (2026-04-01).", finding.text(Locale.ENGLISH));
    }

    private X509Certificate certificate(String container) throws Exception {
        return Trust.certificate(readBack().certificates().get(container));
    }

    @Test
    void aCopiedCertificateDoesNotMakeACard() throws Exception {
        bench.insert("a");
        write(authority);
        var stolen = new ArrayList<byte[]>();
        stolen.add(readBack().certificates().get("authentication"));
        bench.insert("b");
        write(CardCertifier.LATER);
        try (var session = bench.reader.open(Bench.DEADLINE)) {
            var failure = assertThrows(
                    CardFailure.class, () -> new CardWriter(new PracticeSecrets()).certify(profile, session, stolen));
            assertEquals(CardFailure.Kind.MISMATCH, failure.kind());
        }
        assertEquals(List.of(Finding.Kind.MISSING), kinds(prove(check(Set.of()), NOW), "authentication"));
    }

    /** Requests go out with the cards, certificates come back later; OpenSSL reads both. */
    @Test
    void certificatesMayComeLater() throws Exception {
        bench.insert("a");
        write(new RequestFolder(folder.resolve("requests")));
        var requests = folder.resolve("requests");
        try (var files = Files.list(requests)) {
            assertEquals(
                    List.of("R8-000123-9A.csr", "R8-000123-9C.csr", "R8-000123-9E.csr"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        run("openssl", "req", "-verify", "-in", "R8-000123-9A.csr", "-noout");
        run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-keyout",
                "ca.key",
                "-out",
                "ca.crt",
                "-days",
                "30",
                "-subj",
                "/C=JP/O=Other/CN=Other CA");
        var later = new ArrayList<byte[]>();
        for (var slot : List.of("9A", "9C", "9E")) {
            run(
                    "openssl",
                    "x509",
                    "-req",
                    "-in",
                    "R8-000123-" + slot + ".csr",
                    "-CA",
                    "ca.crt",
                    "-CAkey",
                    "ca.key",
                    "-copy_extensions",
                    "copyall",
                    "-days",
                    "20",
                    "-out",
                    slot + ".crt",
                    "-outform",
                    "DER");
            later.add(Files.readAllBytes(requests.resolve(slot + ".crt")));
        }
        bench.insert("a");
        try (var session = bench.reader.open(Bench.DEADLINE)) {
            assertEquals(
                    3,
                    new CardWriter(new PracticeSecrets())
                            .certify(profile, session, later)
                            .size());
        }
        var anchor = Trust.certificate(Files.readAllBytes(requests.resolve("ca.crt")));
        var check = new CertificateCheck(new Trust(List.of(anchor), List.of(), List.of(), Set.of()));
        var report = prove(check, Instant.now());
        assertEquals(List.of(Finding.Kind.NO_LIST), kinds(report, "signature"));
        assertTrue(
                report.certificates().get("signature").japanese().getFirst().contains("𠮷江"),
                report.certificates().toString());
    }

    private void run(String... command) throws Exception {
        var process = new ProcessBuilder(command)
                .directory(folder.resolve("requests").toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0, said);
    }

    @Test
    void tornAtEveryCommandItIsFinishedWithKeysThatAnswer() throws Exception {
        var counting = new FaultyChip(bench.open("count"));
        bench.insert(counting);
        write(authority);
        var commands = counting.commands();
        assertTrue(commands > 30, "commands: " + commands);
        for (IntFunction<Fault> kind : List.<IntFunction<Fault>>of(Fault.TornBefore::new, Fault.TornAfter::new)) {
            for (var at = 1; at <= commands; at++) {
                var fault = kind.apply(at);
                var name = fault.getClass().getSimpleName() + at;
                bench.insert(new FaultyChip(bench.open(name), fault));
                var failure = assertThrows(CardFailure.class, () -> write(authority), name);
                assertEquals(CardFailure.Kind.REMOVED, failure.kind(), name);
                bench.insert(name);
                if (readBack(name) != Standing.COMPLETE) {
                    write(authority);
                }
                bench.insert(name);
                // The CRL is that of the end: what was superseded on the way is revoked, what is on the card is not.
                var report = prove(check(Set.of()), NOW);
                assertTrue(report.good(), name + ": " + report.findings());
                assertEquals(Standing.COMPLETE, report.read().identity().standing(), name);
                bench.reader.pull();
                bench.cards.delete(name);
            }
        }
    }

    private Standing readBack(String name) throws CardFailure {
        try (var session = bench.reader.open(Bench.DEADLINE)) {
            return CardReaderBack.read(session, profile).identity().standing();
        }
    }
}
