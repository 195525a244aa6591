// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardWait;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.card.CardProgress;
import fudaban.hardware.card.CardWriter;
import fudaban.hardware.card.PivApplication;
import fudaban.hardware.card.PivSurvey;
import fudaban.hardware.pcsc.PcscReaderService;
import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.hardware.virtual.VpcdCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs beside a real pcscd: other people's tools on our cards, and our eyes on theirs. */
final class ForeignScenario {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** What Yubico's tools take for the key of a fresh card. */
    private static final String DEFAULT_KEY = "010203040506070801020304050607080102030405060708";

    private final Path folder;
    private final CardFolder cards;
    private final PcscReaderService service = new PcscReaderService();

    private ForeignScenario(Path folder) throws IOException {
        this.folder = folder;
        this.cards = new CardFolder(folder.resolve("cards"));
    }

    public static void main(String[] args) throws Exception {
        var scenario = new ForeignScenario(Path.of(args[1]));
        switch (args[0]) {
            case "ours" -> scenario.ours();
            case "theirs" -> scenario.theirs();
            default -> throw new IllegalArgumentException(args[0]);
        }
        scenario.service.close();
    }

    private VpcdCard insert(String name) throws IOException {
        return VpcdCard.insert(VpcdCard.FIRST_PORT, cards.open(name), PATIENCE);
    }

    private CardReader reader() throws Exception {
        return CardWait.until(
                List.of((CardReaderService) service), r -> r.state().hasCard(), PATIENCE);
    }

    /** A card written by Fudaban, read and used by OpenSC and yubico-piv-tool. */
    private void ours() throws Exception {
        cards.create("a");
        var profile = CardProfileReader.shipped("piv");
        var authority = new PracticeAuthority(folder.resolve("ca"), Clock.systemUTC());
        try (var card = insert("a")) {
            try (var session = reader().open(PATIENCE)) {
                new CardWriter(new PracticeSecrets(), authority)
                        .execute(Bench.plan(profile), session, CardProgress.NONE);
            }
            Files.writeString(folder.resolve("msg"), "a message\n");
            authority.crl();
            run("opensc-tool", "-r", "0", "-n");
            run("piv-tool", "-r", "0", "--serial");
            run("pkcs15-tool", "-r", "0", "--list-certificates", "--list-keys", "--short");
            for (var id : List.of("01", "02")) {
                run("pkcs15-tool", "-r", "0", "--read-certificate", id, "-o", id + ".pem");
                run("openssl", "verify", "-CAfile", "ca/authority.crt", id + ".pem");
                run(
                        "pkcs11-tool",
                        "--login",
                        "--pin",
                        PracticeSecrets.ISSUED_PIN,
                        "--sign",
                        "-m",
                        "SHA256-RSA-PKCS",
                        "--id",
                        id,
                        "-i",
                        "msg",
                        "-o",
                        id + ".sig");
                run("sh", "-c", "openssl x509 -in " + id + ".pem -pubkey -noout -out " + id + ".pub");
                run("openssl", "dgst", "-sha256", "-verify", id + ".pub", "-signature", id + ".sig", "msg");
            }
            say("wrong PIN: " + (run("pkcs11-tool", "--login", "--pin", "999999", "-O") != 0));
            run("yubico-piv-tool", "-r", "Fudaban", "-a", "status");
            tries();
            run(
                    "yubico-piv-tool",
                    "-r",
                    "Fudaban",
                    "-a",
                    "verify-pin",
                    "-P",
                    PracticeSecrets.ISSUED_PIN,
                    "-a",
                    "test-signature",
                    "-s",
                    "9a",
                    "-i",
                    "01.pem");
            tries();
        }
    }

    /** The counter as Fudaban sees it, and that it does not risk the last two tries. */
    private void tries() throws Exception {
        try (var session = reader().open(PATIENCE)) {
            say("tries=" + PivSurvey.of(session).orElseThrow().pinTries());
            var piv =
                    new PivApplication(session, CardProfileReader.shipped("piv").transfer());
            piv.select(CardProfileReader.shipped("piv").aid());
            try {
                piv.verify(PivApplication.PIN, PracticeSecrets.padded(PracticeSecrets.ISSUED_PIN));
                say("verified");
            } catch (CardFailure e) {
                say("verify=" + e.kind());
            }
        }
    }

    /** A card prepared by yubico-piv-tool, read by Fudaban and never written. */
    private void theirs() throws Exception {
        cards.create("b", 0x03);
        try (var card = insert("b")) {
            reader();
            run(
                    "yubico-piv-tool",
                    "-r",
                    "Fudaban",
                    "-k" + DEFAULT_KEY,
                    "-a",
                    "generate",
                    "-s",
                    "9a",
                    "-A",
                    "RSA2048",
                    "-o",
                    "pub.pem");
            run(
                    "openssl",
                    "req",
                    "-x509",
                    "-newkey",
                    "rsa:2048",
                    "-nodes",
                    "-keyout",
                    "k.pem",
                    "-out",
                    "ca.pem",
                    "-subj",
                    "/CN=Their CA",
                    "-days",
                    "9");
            run(
                    "openssl",
                    "x509",
                    "-new",
                    "-force_pubkey",
                    "pub.pem",
                    "-CA",
                    "ca.pem",
                    "-CAkey",
                    "k.pem",
                    "-subj",
                    "/CN=Their Holder",
                    "-days",
                    "8",
                    "-out",
                    "cert.pem");
            run(
                    "yubico-piv-tool",
                    "-r",
                    "Fudaban",
                    "-k" + DEFAULT_KEY,
                    "-a",
                    "import-certificate",
                    "-s",
                    "9a",
                    "-i",
                    "cert.pem",
                    "-a",
                    "set-chuid",
                    "-a",
                    "set-ccc");
            try (var session = reader().open(PATIENCE)) {
                var survey = PivSurvey.of(session).orElseThrow();
                say("uuid=" + survey.uuid().isPresent() + " expiry="
                        + survey.expiry().isPresent());
                var certificate = Trust.certificate(survey.certificates().get(0x9A));
                say("9A=" + CertificateFacts.of(certificate).subject());
                var anchor = Trust.certificate(Files.readAllBytes(folder.resolve("ca.pem")));
                var check = new CertificateCheck(new Trust(List.of(anchor), List.of(), List.of(), Set.of()));
                say("findings="
                        + check.check(certificate, Instant.now()).stream()
                                .map(Finding::kind)
                                .toList());
                var profile = CardProfileReader.shipped("piv");
                say("standing=" + CardIdentifier.identify(session, profile).standing());
                var before = Files.readAllBytes(folder.resolve("cards/b.card"));
                try {
                    new CardWriter(new PracticeSecrets()).execute(Bench.plan(profile), session, CardProgress.NONE);
                } catch (CardFailure e) {
                    say("write=" + e.kind());
                }
                say("untouched=" + Arrays.equals(before, Files.readAllBytes(folder.resolve("cards/b.card"))));
            }
            say("uid=" + uid());
        }
    }

    private Optional<String> uid() throws Exception {
        try (var session = reader().open(PATIENCE)) {
            return fudaban.hardware.CardUid.read(session).map(HexFormat.of()::formatHex);
        }
    }

    private int run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("hangs: " + command[0]);
        }
        return process.exitValue();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
