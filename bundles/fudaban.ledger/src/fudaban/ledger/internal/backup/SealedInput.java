// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import java.io.IOException;
import java.io.InputStream;

/** Opens what was sealed; nothing unverified is ever handed out. */
final class SealedInput extends InputStream {
    private final InputStream in;
    private final Seal seal;
    private byte[] ahead;
    private byte[] chunk = new byte[0];
    private int at;

    SealedInput(InputStream in, Seal seal) throws IOException {
        this.in = in;
        this.seal = seal;
        ahead = in.readNBytes(Seal.CHUNK + Seal.TAG);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == chunk.length) {
            if (ahead == null) {
                return -1;
            }
            next();
        }
        int part = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, bytes, from, part);
        at += part;
        return part;
    }

    private void next() throws IOException {
        byte[] sealed = ahead;
        byte[] following = in.readNBytes(Seal.CHUNK + Seal.TAG);
        boolean last = following.length == 0;
        chunk = seal.open(sealed, sealed.length, last);
        at = 0;
        ahead = last ? null : following;
    }
}
