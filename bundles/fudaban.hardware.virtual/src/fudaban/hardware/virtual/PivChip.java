// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.Atr;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.ResponseApdu;
import fudaban.hardware.card.Tlv;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A PIV-compatible card of software (NIST SP 800-73-4 part 2): SELECT, GET and PUT DATA, VERIFY, CHANGE REFERENCE DATA,
 * RESET RETRY COUNTER, GENERAL AUTHENTICATE with the AES administration key and with the holder's key pairs, which are made
 * on the card; replacing the administration key; short and extended length, command chaining, GET RESPONSE.
 */
public final class PivChip implements Chip {
    /** A contactless-style answer to reset (PC/SC part 3) with the historical bytes FUDABAN; offers T=0 and T=1. */
    public static final Atr ATR = Atr.ofHex("3B 87 80 01 46 55 44 41 42 41 4E 5D");

    private static final byte[] AID = HexFormat.of().parseHex("A000000308000010000100");
    private static final int COMMAND_LIMIT = 65535;
    /** Cardholder fingerprints, facial image, printed information and our Japanese data ask for the PIN. */
    private static final Set<Integer> PIN_PROTECTED = Set.of(0x5FC103, 0x5FC108, 0x5FC109, 0x5FFE02);

    private final CardMemory memory;
    private final Runnable save;
    private final int capacity;
    private final PivSecurity security;
    private final PivKeys keys;
    private final YubicoCommands yubico;
    private final ByteArrayOutputStream chain = new ByteArrayOutputStream();
    private byte[] pending = {};
    private boolean selected;

    /**
     * A chip with that memory.
     *
     * @param capacity bytes of data objects it holds; more is answered with 6A84
     * @param save called after every command that changed the memory, before the answer goes out
     */
    public PivChip(CardMemory memory, int capacity, Runnable save) {
        this(memory, capacity, save, new SecureRandom());
    }

    /** @param random where its challenges come from */
    PivChip(CardMemory memory, int capacity, Runnable save, RandomGenerator random) {
        this.memory = memory;
        this.capacity = capacity;
        this.save = save;
        this.security = new PivSecurity(memory, save, random);
        this.keys = new PivKeys(memory, security, save);
        this.yubico = new YubicoCommands(memory);
    }

    @Override
    public Atr atr() {
        return ATR;
    }

    @Override
    public void reset() {
        selected = false;
        pending = new byte[0];
        chain.reset();
        security.reset();
    }

    @Override
    public byte[] process(byte[] raw) {
        CommandApdu command;
        try {
            command = CommandApdu.decode(raw);
        } catch (IllegalArgumentException e) {
            return ResponseApdu.of(0x6700).encode();
        }
        return answer(command).encode();
    }

    private ResponseApdu answer(CommandApdu command) {
        if (command.cla() == 0xFF) {
            return command.ins() == 0xCA && command.p1() == 0
                    ? new ResponseApdu(memory.uid(), ResponseApdu.of(0x9000).status())
                    : ResponseApdu.of(0x6D00);
        }
        if (command.ins() == 0xC0) {
            return deliver(pending, command);
        }
        pending = new byte[0];
        if ((command.cla() & ~0x10) != 0) {
            return ResponseApdu.of(0x6E00);
        }
        if (chain.size() + command.data().length > COMMAND_LIMIT) {
            chain.reset();
            return ResponseApdu.of(0x6700);
        }
        chain.writeBytes(command.data());
        if ((command.cla() & 0x10) != 0) {
            return ResponseApdu.of(0x9000);
        }
        var whole =
                new CommandApdu(0, command.ins(), command.p1(), command.p2(), chain.toByteArray(), command.expected());
        chain.reset();
        ResponseApdu result;
        try {
            result = execute(whole);
        } catch (IllegalArgumentException e) {
            result = ResponseApdu.of(0x6A80);
        }
        return result.ok() ? deliver(result.data(), command) : result;
    }

    /** As much as the command expects; the rest waits for GET RESPONSE. */
    private ResponseApdu deliver(byte[] data, CommandApdu command) {
        var room = command.expected() == CommandApdu.NONE ? CommandApdu.SHORT_ALL : command.expected();
        if (data.length <= room) {
            pending = new byte[0];
            return new ResponseApdu(data, ResponseApdu.of(0x9000).status());
        }
        pending = Arrays.copyOfRange(data, room, data.length);
        var more = pending.length > 0xFF ? 0 : pending.length;
        return new ResponseApdu(
                Arrays.copyOf(data, room), ResponseApdu.of(0x6100 | more).status());
    }

    private ResponseApdu execute(CommandApdu command) {
        if (command.ins() == 0xA4) {
            return select(command);
        }
        if (!selected) {
            return ResponseApdu.of(0x6D00);
        }
        try {
            return selected(command);
        } finally {
            if (command.ins() != 0x20) {
                security.pinUsed();
            }
        }
    }

    private ResponseApdu selected(CommandApdu command) {
        return switch (command.ins()) {
            case 0xCB -> get(command);
            case 0xDB -> put(command);
            case 0x20 -> security.verify(command);
            case 0x24 -> security.change(command);
            case 0x2C -> security.resetRetryCounter(command);
            case 0x87 -> PivKeys.slot(command.p2()) ? keys.use(command) : security.authenticate(command);
            case 0x47 -> keys.generate(command);
            case 0xFD -> YubicoCommands.version();
            case 0xF8 -> yubico.serial();
            case 0xF7 -> yubico.metadata(command.p2());
            case 0xFF -> security.replaceKey(command);
            default -> ResponseApdu.of(0x6D00);
        };
    }

    private ResponseApdu select(CommandApdu command) {
        var aid = command.data();
        if (command.p1() != 0x04 || aid.length < 5 || !Arrays.equals(aid, Arrays.copyOf(AID, aid.length))) {
            // An unknown application leaves the current one selected (ISO/IEC 7816-4, 12.2.2).
            return ResponseApdu.of(0x6A82);
        }
        selected = true;
        security.reset();
        var template = Tlv.of(
                0x61,
                List.of(
                        new Tlv(0x4F, Arrays.copyOfRange(AID, 5, AID.length)),
                        Tlv.of(0x79, List.of(new Tlv(0x4F, Arrays.copyOf(AID, 5))))));
        return data(template.encode());
    }

    private ResponseApdu get(CommandApdu command) {
        if (command.p1() != 0x3F || command.p2() != 0xFF) {
            return ResponseApdu.of(0x6A86);
        }
        var tag = CardMemory.tag(Tlv.find(Tlv.list(command.data()), 0x5C)
                .orElseThrow(() -> new IllegalArgumentException("no tag list"))
                .value());
        if (tag == 0x7E) {
            return data(discovery());
        }
        if (PIN_PROTECTED.contains(tag) && !security.pinVerified()) {
            return ResponseApdu.of(0x6982);
        }
        return memory.object(tag)
                .map(content -> data(new Tlv(0x53, content).encode()))
                .orElse(ResponseApdu.of(0x6A82));
    }

    /** Discovery object: our AID, and that the PIV PIN alone opens the card (SP 800-73-4 part 1, 3.3.2). */
    private static byte[] discovery() {
        return Tlv.of(0x7E, List.of(new Tlv(0x4F, AID), new Tlv(0x5F2F, new byte[] {0x40, 0x00})))
                .encode();
    }

    private ResponseApdu put(CommandApdu command) {
        if (!security.adminProven()) {
            return ResponseApdu.of(0x6982);
        }
        var parts = Tlv.list(command.data());
        var tag = Tlv.find(parts, 0x5C);
        var content = Tlv.find(parts, 0x53);
        if (tag.isEmpty() || content.isEmpty()) {
            return ResponseApdu.of(0x6A80);
        }
        var key = CardMemory.tag(tag.get().value());
        var before = memory.object(key).map(bytes -> bytes.length).orElse(0);
        if (memory.size() - before + content.get().value().length > capacity) {
            return ResponseApdu.of(0x6A84);
        }
        memory.object(key, content.get().value());
        save.run();
        return ResponseApdu.of(0x9000);
    }

    private static ResponseApdu data(byte[] bytes) {
        return new ResponseApdu(bytes, ResponseApdu.of(0x9000).status());
    }
}
