// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.hardware.CardFailure;
import fudaban.hardware.card.CardSecrets;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Passwords;
import fudaban.ledger.verb.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The PIN a verb may show to a card: what the holder typed into a file, or the first one this desk gave. */
final class CardPin {
    private static final int LENGTH = 8;

    private CardPin() {}

    static List<Verb.Parameter> parameters() {
        return List.of(
                option("--pin-file", "所持者の暗証番号を1行目に書いたファイル", "file whose first line is the holder's PIN"),
                flag("--initial-pin", "交付時の暗証番号で照合する", "use the PIN the card was issued with"));
    }

    static boolean given(Invocation call) {
        return call.value("--pin-file").isPresent() || call.flag("--initial-pin");
    }

    /** 8 bytes padded with FF; whoever takes it overwrites it. */
    static byte[] of(Invocation call, CardSecrets secrets, UUID card) throws Refusal, CardFailure {
        if (call.value("--pin-file").isEmpty()) {
            Optional<byte[]> first = secrets.initialPin(card);
            return first.orElseThrow(() -> Issuance.refusal("card.pin.none"));
        }
        char[] typed = Passwords.firstLine(call.path("--pin-file"));
        try {
            byte[] pin = new byte[LENGTH];
            Arrays.fill(pin, (byte) 0xFF);
            if (typed.length < 6 || typed.length > LENGTH) {
                throw Issuance.refusal("card.pin.length");
            }
            for (int i = 0; i < typed.length; i++) {
                if (typed[i] < '0' || typed[i] > '9') {
                    throw Issuance.refusal("card.pin.length");
                }
                pin[i] = (byte) typed[i];
            }
            return pin;
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
