// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.Atr;
import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardSession;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.MyNumberCard;
import fudaban.hardware.ReaderState;
import fudaban.hardware.ResponseApdu;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/** A session with the card that was in a virtual reader when it began. */
final class VirtualSession implements CardSession {
    private final VirtualReader reader;
    private final ReaderState begun;
    private final Duration deadline;
    private final AtomicBoolean closed = new AtomicBoolean();

    VirtualSession(VirtualReader reader, ReaderState begun, Duration deadline) {
        this.reader = reader;
        this.begun = begun;
        this.deadline = deadline;
    }

    @Override
    public CardReader reader() {
        return reader;
    }

    @Override
    public Atr atr() {
        return begun.atr().orElseThrow();
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardFailure {
        return transmit(command, deadline);
    }

    @Override
    public ResponseApdu transmit(CommandApdu command, Duration limit) throws CardFailure {
        if (closed.get()) {
            throw new CardFailure(CardFailure.Kind.CLOSED, reader.id());
        }
        MyNumberCard.guard(command);
        var raw = command.encode();
        try {
            return ResponseApdu.decode(reader.exchange(begun.changes(), raw, limit));
        } catch (IllegalArgumentException e) {
            throw new CardFailure(CardFailure.Kind.PROTOCOL, e.getMessage(), e, reader.productName());
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            reader.release(begun.changes());
        }
    }
}
