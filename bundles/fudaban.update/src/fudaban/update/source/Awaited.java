// SPDX-License-Identifier: EPL-2.0
package fudaban.update.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A stream that is not waited for without end: a server that falls silent is one that is gone. */
final class Awaited extends FilterInputStream {
    private final Duration patience;
    private final ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor();

    Awaited(InputStream in, Duration patience) {
        super(in);
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return reader.submit(() -> in.read(bytes, from, length)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            throw new IOException("nothing came for " + patience, silent);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(stop);
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        reader.shutdownNow();
    }
}
