// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.Atr;
import fudaban.hardware.ResponseApdu;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A card that does as another one does, until one of its faults is due. */
public final class FaultyChip implements Chip {
    private final Chip chip;
    private volatile List<Fault> faults;
    /** Commands before the faults are counted. */
    private volatile int before;

    private final AtomicInteger count = new AtomicInteger();
    private final CountDownLatch pulled = new CountDownLatch(1);

    /** Wraps a chip for one insertion. */
    public FaultyChip(Chip chip, Fault... faults) {
        this.chip = chip;
        this.faults = List.of(faults);
    }

    /** What goes wrong from now on, counted from the next command; replaces what was said before. */
    public void faults(List<Fault> coming) {
        before = count.get();
        faults = List.copyOf(coming);
    }

    /** Commands received so far. */
    public int commands() {
        return count.get();
    }

    @Override
    public Atr atr() {
        return chip.atr();
    }

    @Override
    public void reset() {
        chip.reset();
    }

    @Override
    public byte[] process(byte[] command) throws ChipGone {
        var now = count.incrementAndGet() - before;
        for (var fault : faults) {
            if (fault.at() != now) {
                continue;
            }
            switch (fault) {
                case Fault.TornBefore before -> throw new ChipGone();
                case Fault.TornAfter after -> {
                    chip.process(command);
                    throw new ChipGone();
                }
                case Fault.Status status -> {
                    return ResponseApdu.of(status.status()).encode();
                }
                case Fault.Slow slow -> hang(slow.delay().toMillis());
                case Fault.Mute mute -> {
                    hang(Long.MAX_VALUE);
                    throw new ChipGone();
                }
            }
        }
        return chip.process(command);
    }

    private void hang(long milliseconds) throws ChipGone {
        try {
            if (pulled.await(milliseconds, TimeUnit.MILLISECONDS)) {
                throw new ChipGone();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChipGone();
        }
    }

    @Override
    public void pulled() {
        pulled.countDown();
        chip.pulled();
    }
}
