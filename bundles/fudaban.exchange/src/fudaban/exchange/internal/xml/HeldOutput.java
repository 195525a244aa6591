// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Holds back what is written until it is kept or dropped: a record that does not fit goes into the next file instead. */
final class HeldOutput extends OutputStream {
    private final OutputStream target;
    private byte[] held = new byte[4096];
    private int length;
    private long kept;

    HeldOutput(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int b) {
        room(1);
        held[length++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        room(count);
        System.arraycopy(bytes, offset, held, length, count);
        length += count;
    }

    private void room(int more) {
        if (held.length - length < more) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, length + more));
        }
    }

    /** Bytes that were kept and those that wait. */
    long bytes() {
        return kept + length;
    }

    /** Passes on what waits when it is at least so much. */
    void keep(int least) throws IOException {
        if (length >= least) {
            keep();
        }
    }

    /** Passes on what waits. */
    void keep() throws IOException {
        target.write(held, 0, length);
        kept += length;
        length = 0;
    }

    /** Forgets what waits. */
    void drop() {
        length = 0;
    }
}
