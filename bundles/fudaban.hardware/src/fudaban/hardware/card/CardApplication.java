// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import static fudaban.hardware.CardFailure.Kind.FULL;
import static fudaban.hardware.CardFailure.Kind.PIN_REFUSED;
import static fudaban.hardware.CardFailure.Kind.PIN_TRIES_LOW;
import static fudaban.hardware.CardFailure.Kind.REFUSED;

import fudaban.hardware.CardChannel;
import fudaban.hardware.CardFailure;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.ResponseApdu;
import fudaban.hardware.StatusWord;
import java.util.Arrays;
import java.util.Optional;

/**
 * An application on a card that holds data behind a key and a PIN: what PIV and a plain file system have in common, which is
 * the commands for PINs of ISO/IEC 7816-4, 11.5 (SP 800-73 takes them from there).
 */
public abstract sealed class CardApplication permits PivApplication, FileApplication {
    /** A verify is never risked with this many tries left or fewer. */
    public static final int TRIES_TO_KEEP = 2;

    private final CardChannel card;

    CardApplication(CardChannel card) {
        this.card = card;
    }

    /** The application a profile describes, over that session. */
    static CardApplication of(CardChannel session, CardProfile.Kind kind, CardProfile.Transfer transfer) {
        return kind == CardProfile.Kind.FILE
                ? new FileApplication(session, transfer)
                : new PivApplication(session, transfer);
    }

    final CardChannel card() {
        return card;
    }

    /** Selects the application; false when the card does not have it. */
    public final boolean select(byte[] aid) throws CardFailure {
        var answer = card.transmit(select(aid, CommandApdu.SHORT_ALL));
        // Cards without file system say 6A82, others 6A81, 6D00 or 6E00: any refusal means "not there".
        return answer.ok();
    }

    /** The command that selects an application by its identifier. */
    static CommandApdu select(byte[] aid, int expected) {
        return CommandApdu.of(0x00, 0xA4, 0x04, 0x00, aid).expecting(expected);
    }

    /**
     * Reads a container.
     *
     * @param place tag or file identifier
     * @return what was put there; empty when there is nothing
     * @throws CardFailure REFUSED when it may not be read, and transport failures
     */
    public abstract Optional<byte[]> get(int place) throws CardFailure;

    /** Writes a container; the administration key must have been proven. */
    abstract void put(CardProfile.Container container, byte[] content) throws CardFailure;

    /**
     * Proves the administration key to the card and has the card prove it to us.
     *
     * @param key overwritten before return
     * @throws CardFailure KEY_REFUSED when either side does not know it
     */
    public abstract void authenticate(CardProfile.AdminKey admin, byte[] key) throws CardFailure;

    /**
     * Replaces the administration key that is proven.
     *
     * @param key overwritten before return
     */
    public abstract void replaceKey(CardProfile.AdminKey admin, byte[] key) throws CardFailure;

    /** Tries left for a PIN, read without risking one (VERIFY without data). */
    public final int triesLeft(int reference) throws CardFailure {
        var answer = card.transmit(CommandApdu.of(0x00, 0x20, 0x00, reference));
        if (answer.ok()) {
            return Integer.MAX_VALUE;
        }
        var left = answer.status().triesLeft();
        if (left < 0) {
            throw refused(answer, "VERIFY");
        }
        return left;
    }

    /**
     * Verifies a PIN after looking at the tries left.
     *
     * @param pin 8 bytes padded with FF; overwritten before return
     * @throws CardFailure PIN_TRIES_LOW without any attempt, PIN_REFUSED after one
     */
    public final void verify(int reference, byte[] pin) throws CardFailure {
        try {
            var left = triesLeft(reference);
            if (left <= TRIES_TO_KEEP) {
                throw new CardFailure(PIN_TRIES_LOW, left + " tries left", left);
            }
            var command = CommandApdu.of(0x00, 0x20, 0x00, reference, pin);
            var answer = card.transmit(command);
            command.wipe();
            pinAccepted(answer, "VERIFY");
        } finally {
            AdminKeys.wipe(pin);
        }
    }

    /**
     * Sets the PIN by means of the PUK (RESET RETRY COUNTER). It needs no knowledge of the PIN before, so repeating it
     * after an interruption is safe.
     *
     * @param puk 8 bytes; overwritten
     * @param pin 8 bytes; overwritten
     */
    public final void setPin(int reference, byte[] puk, byte[] pin) throws CardFailure {
        replace(0x2C, reference, puk, pin, "RESET RETRY COUNTER");
    }

    /**
     * Replaces a PUK (CHANGE REFERENCE DATA). With the same value twice it only proves that this is the one in place.
     *
     * @param before 8 bytes; overwritten
     * @param after 8 bytes; overwritten
     * @throws CardFailure PIN_REFUSED when {@code before} is another
     */
    public final void changePuk(int reference, byte[] before, byte[] after) throws CardFailure {
        replace(0x24, reference, before, after, "CHANGE REFERENCE DATA");
    }

    private void replace(int instruction, int reference, byte[] proof, byte[] fresh, String name) throws CardFailure {
        var body = Arrays.copyOf(proof, proof.length + fresh.length);
        System.arraycopy(fresh, 0, body, proof.length, fresh.length);
        var command = CommandApdu.of(0x00, instruction, 0x00, reference, body);
        AdminKeys.wipe(proof, fresh, body);
        try {
            pinAccepted(card.transmit(command), name);
        } finally {
            command.wipe();
        }
    }

    private static void pinAccepted(ResponseApdu answer, String command) throws CardFailure {
        var left = answer.status().triesLeft();
        if (left >= 0) {
            throw new CardFailure(PIN_REFUSED, command + " " + answer.status(), left);
        }
        require(answer, command);
    }

    static void require(ResponseApdu answer, String command) throws CardFailure {
        if (!answer.ok()) {
            throw refused(answer, command);
        }
    }

    static CardFailure refused(ResponseApdu answer, String command) {
        var detail = command + " " + answer.status();
        return answer.status().equals(StatusWord.FULL)
                ? new CardFailure(FULL, detail)
                : new CardFailure(REFUSED, detail, command, answer.status());
    }
}
