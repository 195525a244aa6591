// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.ResponseApdu;
import fudaban.hardware.card.Tlv;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The commands by which Yubico's tools know a card (its PIV extensions: version FD, serial number F8, metadata F7), so that
 * people who are not we can look at a practice card. They only read.
 */
final class YubicoCommands {
    /** The first version with metadata for AES administration keys. */
    private static final byte[] VERSION = {5, 4, 3};

    private final CardMemory memory;

    YubicoCommands(CardMemory memory) {
        this.memory = memory;
    }

    static ResponseApdu version() {
        return data(VERSION);
    }

    /** Four bytes; the number a contactless reader sees. */
    ResponseApdu serial() {
        return data(ByteBuffer.allocate(4).put(Arrays.copyOf(memory.uid(), 4)).array());
    }

    /** What is known of a key or PIN, never its value. */
    ResponseApdu metadata(int reference) {
        return switch (reference) {
            case 0x80 -> data(counter(memory.pin()));
            case 0x81 -> data(counter(memory.puk()));
            case 0x9B ->
                data(Tlv.encode(List.of(
                        new Tlv(0x01, new byte[] {(byte) memory.algorithm()}),
                        new Tlv(0x02, new byte[] {0, 1}),
                        new Tlv(0x05, new byte[] {0}))));
            default ->
                memory.key(reference)
                        .map(YubicoCommands::key)
                        .map(YubicoCommands::data)
                        .orElse(ResponseApdu.of(0x6A88));
        };
    }

    private static byte[] counter(CardMemory.Secret secret) {
        return Tlv.encode(List.of(new Tlv(0x05, new byte[] {0}), new Tlv(0x06, new byte[] {
            (byte) CardMemory.TRIES, (byte) secret.tries()
        })));
    }

    private static byte[] key(CardMemory.KeyPair pair) {
        var inner = Tlv.list(PivKeys.publicKey(PivKeys.publicKey(pair)).value());
        var parts = new ArrayList<Tlv>();
        parts.add(new Tlv(0x01, new byte[] {(byte) pair.algorithm()}));
        parts.add(new Tlv(0x02, new byte[] {2, 1}));
        // Made on this card, and never outside.
        parts.add(new Tlv(0x03, new byte[] {1}));
        parts.add(Tlv.of(0x04, inner));
        return Tlv.encode(parts);
    }

    private static ResponseApdu data(byte[] bytes) {
        return new ResponseApdu(bytes, ResponseApdu.of(0x9000).status());
    }
}
