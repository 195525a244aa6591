// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.pcsc.PcscReaderService;
import fudaban.hardware.virtual.sandbox.PcscSandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cards of ours in the hands of OpenSC and yubico-piv-tool, and one of theirs in ours, through a real pcscd. Needs the
 * packages opensc, opensc-pkcs11, yubico-piv-tool and openssl.
 */
class ForeignToolsTest {
    private static final List<Class<?>> NEEDS = List.of(
            CardProof.class,
            PcscReaderService.class,
            CardReaderService.class,
            PcscSandbox.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonInclude.class,
            BouncyCastleProvider.class,
            X509CertificateHolder.class,
            MiscObjectIdentifiers.class);

    @TempDir
    private Path folder;

    private String scenario(String name) throws Exception {
        return new PcscSandbox(1, Duration.ofMinutes(4))
                .java(ForeignScenario.class, NEEDS, name, folder.toString())
                .orFail();
    }

    private static void says(String output, String... lines) {
        for (var line : lines) {
            assertTrue(output.contains(line), "“" + line + "” is missing in:\n" + output);
        }
    }

    @Test
    void openScAndYubicoPivToolAcceptACardOfOurs() throws Exception {
        var output = scenario("ours");
        says(
                output,
                "Personal Identity Verification Card",
                // The card's UUID, from the CHUID.
                "01 98 C0 DE 00 00 70 00 80 00 00 00 00 00 00 01",
                "PIV AUTH key",
                "SIGN key",
                "01.pem: OK",
                "02.pem: OK",
                "wrong PIN: true",
                "Subject DN:\tC=JP, O=FUDABAN, CN=KATSURAGI YOSHIE/serialNumber=R8-000123",
                "PIN tries left:\t2",
                "tries=2\nverify=PIN_TRIES_LOW\n",
                "Successful RSA verification.",
                "tries=3\nverified\n");
        assertEquals(2, output.split("Verified OK", -1).length - 1, "signatures of 9A and 9C:\n" + output);
    }

    @Test
    void aCardPreparedByYubicoPivToolIsReadAndLeftAsItIs() throws Exception {
        var output = scenario("theirs");
        says(
                output,
                "Successfully generated a new private key.",
                "Successfully imported a new certificate.",
                "uuid=true expiry=true\n",
                "9A=CN=Their Holder\n",
                "findings=[NO_LIST]\n",
                "standing=WRITTEN_BY_OTHERS\n",
                "write=FOREIGN\n",
                "untouched=true\n");
    }
}
