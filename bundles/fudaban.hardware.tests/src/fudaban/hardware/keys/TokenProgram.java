// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.keys;

import fudaban.hardware.CardFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/** What {@link TokenMasterTest} runs with the environment SoftHSM wants. */
final class TokenProgram {
    static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    static final String PIN = "48151623";

    private TokenProgram() {}

    /** What may fail. */
    private interface Work {
        void run() throws CardFailure;
    }

    public static void main(String[] args) throws Exception {
        var file = Path.of(args[0], "cards.p12");
        var derived = Path.of(args[0], "derived");
        var password = "a password of fair length".toCharArray();
        if (!Files.exists(file)) {
            CardKeyStore.create(file, password, new byte[32], new byte[8], false);
            TokenMaster.create(LIBRARY, 0, PIN.toCharArray());
            System.out.println("made");
        }
        var master = TokenMaster.open(LIBRARY, 0, PIN.toCharArray());
        try (var secrets = CardKeyStore.open(file, password).secrets(master)) {
            var key = secrets.cardKey(new UUID(1, 2), 32);
            if (!Files.exists(derived)) {
                Files.write(derived, key);
            }
            System.out.println(Arrays.equals(Files.readAllBytes(derived), key) ? "keys equal" : "keys differ");
            System.out.println("wrong PIN: " + kind(() -> TokenMaster.open(LIBRARY, 0, "00000000".toCharArray())));
        }
        System.out.println("closed: " + kind(() -> master.mac(new byte[1])));
        System.out.println("twice: " + kind(() -> TokenMaster.create(LIBRARY, 0, PIN.toCharArray())));
    }

    private static String kind(Work work) {
        try {
            work.run();
            return "none";
        } catch (CardFailure e) {
            return e.kind().name();
        }
    }
}
