// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a kind of card holds and how it is written: data, read by {@link CardProfileReader}, delivered with an effective
 * date by packs. The chip layout of the real cards is not public, so nothing of it is a constant in code.
 *
 * @param id name of the profile, e.g. {@code fudaban.piv}
 * @param edition edition of the profile
 * @param labels name on screen by language ({@code ja}, {@code en})
 * @param kind how the card is spoken to
 * @param aid application identifier to select; empty for {@link Kind#IDENTIFY}
 * @param transfer how long commands travel
 * @param serial where a card tells its serial number; for {@link Kind#IDENTIFY} only
 * @param adminKey the key that allows writing; empty for {@link Kind#IDENTIFY}
 * @param pins how the card calls PIN and PUK
 * @param containers in the order in which they are written
 */
public record CardProfile(
        String id,
        String edition,
        Map<String, String> labels,
        Kind kind,
        byte[] aid,
        Transfer transfer,
        Optional<CardSerial> serial,
        Optional<AdminKey> adminKey,
        Pins pins,
        List<Container> containers) {

    /** How a card is spoken to. */
    public enum Kind {
        /** PIV-compatible application (NIST SP 800-73). */
        PIV,
        /** Application of a plain file system (ISO/IEC 7816-4): transparent files below one application. */
        FILE,
        /** Only ATR, UID and serial number are read; the existing system writes. */
        IDENTIFY
    }

    /** How commands longer than 255 bytes travel. */
    public enum Transfer {
        /** As a chain of short commands, files in short parts: understood everywhere. */
        CHAINING,
        /** In extended commands: fewer round trips, needs T=1 and a reader that can. */
        EXTENDED
    }

    /** Who may read a container. */
    public enum Access {
        /** Anybody. */
        ALWAYS,
        /** After the holder's PIN. */
        PIN
    }

    /** What a container holds. */
    public enum Content {
        /** The state marker of Fudaban ({@link CardMarker}); exactly one per writable profile, readable always. */
        MARKER,
        /** Cardholder unique identifier (SP 800-73-4 part 1, 3.1.2): card UUID and expiry, besides constants. */
        CHUID,
        /** Fields of the person or card as TLV. */
        FIELDS,
        /** The photo as it was handed in. */
        PHOTO,
        /** Constants only. */
        FIXED,
        /** The certificate of a key pair made on the card. */
        CERTIFICATE
    }

    /**
     * The key that allows writing.
     *
     * @param reference key reference, 0x9B in PIV
     * @param algorithm algorithm identifier of SP 800-78: 0x08, 0x0A, 0x0C for AES-128, -192, -256
     * @param change how the transport key is replaced by the diversified one
     */
    public record AdminKey(int reference, int algorithm, KeyChange change) {
        /** Length of the key in bytes. */
        public int length() {
            return switch (algorithm) {
                case 0x08 -> 16;
                case 0x0A -> 24;
                case 0x0C -> 32;
                default -> throw new IllegalStateException("algorithm %02X".formatted(algorithm));
            };
        }
    }

    /** How the transport key is replaced; SP 800-73 defines no command for it. */
    public enum KeyChange {
        /** The key is never changed: writing uses the transport key. */
        NONE,
        /** Command FF FF FF as in Yubico's PIV application. */
        SET_MANAGEMENT_KEY,
        /** CHANGE REFERENCE DATA with the new value alone (ISO/IEC 7816-4, 11.5.7, P1 = 01). */
        CHANGE_REFERENCE_DATA
    }

    /**
     * How the card calls PIN and PUK (ISO/IEC 7816-4, P2 of VERIFY).
     *
     * @param pin reference of the holder's PIN
     * @param puk reference of the PUK
     */
    public record Pins(int pin, int puk) {
        /** Those of PIV. */
        public static final Pins PIV = new Pins(PivApplication.PIN, PivApplication.PUK);
    }

    /**
     * One data object or file.
     *
     * @param id name in plans and comparisons
     * @param tag BER-TLV tag of the object, e.g. 0x5FC102, or identifier of the file
     * @param size bytes of the file; 0 for data objects
     * @param content what it holds
     * @param access who may read it
     * @param fields parts in their order on the card
     * @param key the key pair whose certificate it holds; only for {@link Content#CERTIFICATE}
     */
    public record Container(
            String id, int tag, int size, Content content, Access access, List<Field> fields, Optional<KeySlot> key) {
        /** True when what it holds is known before the card is touched. */
        boolean planned() {
            return content != Content.MARKER && content != Content.CERTIFICATE;
        }
    }

    /**
     * One part of a container.
     *
     * @param tag tag inside the container
     * @param field name of the content field, see {@link CardContent#fields()}; empty for constants
     * @param constant bytes that are the same on every card
     * @param ascii true when only printable ASCII may stand there, as the standard's own readers expect
     * @param maxBytes largest encoded length
     * @param required whether an empty field is refused
     */
    public record Field(
            int tag, Optional<String> field, byte[] constant, boolean ascii, int maxBytes, boolean required) {}

    /** The container at a tag or file identifier. */
    Container at(int tag) {
        return containers.stream().filter(c -> c.tag() == tag).findFirst().orElseThrow();
    }

    /** The container with the state marker. */
    public Optional<Container> marker() {
        return containers.stream().filter(c -> c.content() == Content.MARKER).findFirst();
    }

    /** True when cards of this kind are written by this desk. */
    public boolean writable() {
        return kind != Kind.IDENTIFY && adminKey.isPresent() && marker().isPresent();
    }
}
