// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Finding;
import fudaban.exchange.Place;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Ends reading when a file is larger than it may be, wherever the reader stands. Does not close what it reads. */
public final class LimitedInput extends FilterInputStream {
    private final String file;
    private final long most;
    private long read;

    /** Reads at most so many bytes. */
    public LimitedInput(InputStream in, String file, long most) {
        super(in);
        this.file = file;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) throws ExchangeException {
        read += more;
        if (read > most) {
            throw new ExchangeException(List.of(Finding.at(Place.of(file), "xml.large", most)));
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {}
}
