// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.time.Duration;

/** One slot that takes one card. The object stays the same while the reader comes and goes. */
public interface CardReader {
    /** Stable across restarts of program and reader, e.g. {@code pcsc:HID Global OMNIKEY 5422 Smartcard Reader 00 00}. */
    String id();

    /** What stands on the device, for people. */
    String productName();

    /** True for a reader of the practice device (訓練): nothing real is behind it. */
    boolean practice();

    /** What was last seen; cheap, does not touch the card. */
    ReaderState state();

    /**
     * Connects to the card and begins an exclusive transaction.
     *
     * @param deadline for connecting, and for each command unless it brings its own
     * @throws CardFailure NO_SERVICE, NO_READER, NO_CARD, BUSY (somebody else holds it until the deadline), MUTE, UNREADABLE
     */
    CardSession open(Duration deadline) throws CardFailure;
}
