// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import java.io.IOException;
import java.io.OutputStream;

/** Seals what is written. {@link #close} seals the last chunk; it leaves the stream below open. */
final class SealedOutput extends OutputStream {
    private final OutputStream out;
    private final Seal seal;
    private final byte[] chunk = new byte[Seal.CHUNK];
    private int filled;
    private boolean closed;

    SealedOutput(OutputStream out, Seal seal) {
        this.out = out;
        this.seal = seal;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from, end = from + length; at < end; ) {
            if (filled == chunk.length) {
                // Only now is it known that this chunk is not the last.
                out.write(seal.seal(chunk, filled, false));
                filled = 0;
            }
            int part = Math.min(end - at, chunk.length - filled);
            System.arraycopy(bytes, at, chunk, filled, part);
            filled += part;
            at += part;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            out.write(seal.seal(chunk, filled, true));
            out.flush();
        }
    }
}
