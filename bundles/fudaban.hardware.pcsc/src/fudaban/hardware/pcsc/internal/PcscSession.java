// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc.internal;

import fudaban.hardware.Atr;
import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardSession;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.MyNumberCard;
import fudaban.hardware.ReaderState;
import fudaban.hardware.ResponseApdu;
import fudaban.hardware.spi.DeadlineWorker;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A transaction with the card in a PC/SC reader. */
final class PcscSession implements CardSession {
    /** Before the watch saw the card: an ATR that says nothing. */
    private static final Atr UNKNOWN = Atr.ofHex("3B 00");

    private final PcscReader reader;
    private final Atr atr;
    private final Duration deadline;
    private final DeadlineWorker worker;
    private final PcscLane lane;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile CardFailure over;

    PcscSession(PcscReader reader, ReaderState state, Duration deadline, DeadlineWorker worker, PcscLane lane) {
        this.reader = reader;
        this.atr = state.atr().orElse(UNKNOWN);
        this.deadline = deadline;
        this.worker = worker;
        this.lane = lane;
    }

    @Override
    public CardReader reader() {
        return reader;
    }

    @Override
    public Atr atr() {
        return atr;
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardFailure {
        return transmit(command, deadline);
    }

    @Override
    public ResponseApdu transmit(CommandApdu command, Duration limit) throws CardFailure {
        if (closed.get()) {
            throw new CardFailure(Kind.CLOSED, reader.id());
        }
        MyNumberCard.guard(command);
        if (over != null) {
            throw new CardFailure(over.kind(), "session is over", over, reader.productName());
        }
        var raw = command.encode();
        try {
            return ResponseApdu.decode(worker.call(() -> lane.transmit(raw, reader.productName()), limit));
        } catch (TimeoutException e) {
            reader.mute();
            over = new CardFailure(Kind.MUTE, reader.id() + " after " + limit, e, reader.productName());
            throw over;
        } catch (CardFailure e) {
            over = e;
            throw e;
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            worker.later(lane::disconnect);
            reader.release();
        }
    }
}
