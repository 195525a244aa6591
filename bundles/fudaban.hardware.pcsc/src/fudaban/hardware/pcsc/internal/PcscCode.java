// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc.internal;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;

/** Return codes of PC/SC (winscard.h, pcsclite.h) and what they mean for us. */
public final class PcscCode {
    /** Done. */
    public static final int OK = 0;
    /** A wait was ended by SCardCancel. */
    public static final int CANCELLED = 0x80100002;
    /** The context or card handle is not valid (any more). */
    public static final int INVALID_HANDLE = 0x80100003;
    /** No reader of that name. */
    public static final int UNKNOWN_READER = 0x80100009;
    /** A wait ended without anything. */
    public static final int TIMEOUT = 0x8010000A;
    /** Somebody holds the card exclusively. */
    public static final int SHARING_VIOLATION = 0x8010000B;
    /** No card in the reader. */
    public static final int NO_SMARTCARD = 0x8010000C;
    /** None of the protocols asked for. */
    public static final int PROTO_MISMATCH = 0x8010000F;
    /** The connection to the service broke. */
    public static final int COMM_ERROR = 0x80100013;
    /** The command did not get through, mostly because the card went. */
    public static final int NOT_TRANSACTED = 0x80100016;
    /** The reader went. */
    public static final int READER_UNAVAILABLE = 0x80100017;
    /** The service is not running. */
    public static final int NO_SERVICE = 0x8010001D;
    /** The service was stopped. */
    public static final int SERVICE_STOPPED = 0x8010001E;
    /** No reader at all. */
    public static final int NO_READERS = 0x8010002E;
    /** The card cannot be spoken to. */
    public static final int UNSUPPORTED_CARD = 0x80100065;
    /** The card gives no answer to reset. */
    public static final int UNRESPONSIVE_CARD = 0x80100066;
    /** The card has no power. */
    public static final int UNPOWERED_CARD = 0x80100067;
    /** Another program reset the card. */
    public static final int RESET_CARD = 0x80100068;
    /** The card was pulled. */
    public static final int REMOVED_CARD = 0x80100069;

    private PcscCode() {}

    /** True when the context is lost and a new one must be established. */
    public static boolean contextLost(int code) {
        return code == NO_SERVICE || code == SERVICE_STOPPED || code == COMM_ERROR || code == INVALID_HANDLE;
    }

    /** The failure for a code; the name of the function goes to the log, the reader into the sentence. */
    public static CardFailure failure(int code, String function, String reader) {
        var kind = switch (code) {
            case NO_SERVICE, SERVICE_STOPPED, COMM_ERROR, INVALID_HANDLE -> Kind.NO_SERVICE;
            case UNKNOWN_READER, READER_UNAVAILABLE, NO_READERS -> Kind.NO_READER;
            case NO_SMARTCARD -> Kind.NO_CARD;
            case SHARING_VIOLATION -> Kind.BUSY;
            case TIMEOUT -> Kind.TIMEOUT;
            case REMOVED_CARD, NOT_TRANSACTED -> Kind.REMOVED;
            case RESET_CARD -> Kind.RESET_BY_OTHER;
            case UNRESPONSIVE_CARD, UNPOWERED_CARD, UNSUPPORTED_CARD, PROTO_MISMATCH -> Kind.UNREADABLE;
            default -> Kind.PROTOCOL;
        };
        return new CardFailure(kind, "%s 0x%08X".formatted(function, code), reader);
    }
}
