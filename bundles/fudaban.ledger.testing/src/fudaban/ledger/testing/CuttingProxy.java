// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a program and a server and cuts the line when it is told to, at a moment that the test chooses. */
public final class CuttingProxy implements AutoCloseable {
    /** What happens to the line at a {@code COMMIT}. */
    public enum Moment {
        /** The server never sees it. */
        BEFORE_COMMIT,
        /** The server sees it; its answer is lost. */
        AFTER_COMMIT
    }

    /** How the line fails. */
    public enum Way {
        /** Both sides see at once that it is gone. */
        CLOSED,
        /** Nothing comes through any more, and nobody is told: a cable that was pulled. */
        SILENT
    }

    private static final String COMMIT = "COMMIT\0";

    private final int target;
    private final ServerSocket listening;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private volatile Moment moment;
    private volatile Way way = Way.CLOSED;
    private volatile boolean cut;

    private record Line(Socket client, Socket server) {
        void close() {
            closeQuietly(client);
            closeQuietly(server);
        }
    }

    /** @param target the port of the server on the loopback interface */
    public CuttingProxy(int target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("cutting-proxy").start(this::accept);
    }

    /** Where it listens on the loopback interface. */
    public int port() {
        return listening.getLocalPort();
    }

    /** Cuts the line at the next commit of whoever. */
    public void cutAt(Moment chosen, Way how) {
        way = how;
        moment = chosen;
    }

    /** Cuts the line now. */
    public void cut(Way how) {
        way = how;
        cut = true;
        if (how == Way.CLOSED) {
            lines.forEach(Line::close);
            lines.clear();
        }
    }

    /** Lets new connections through again; those that were cut stay so. */
    public void mend() {
        lines.forEach(Line::close);
        lines.clear();
        moment = null;
        cut = false;
    }

    /** Whether the line was cut. */
    public boolean isCut() {
        return cut;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                if (cut && way == Way.CLOSED) {
                    client.close();
                    continue;
                }
                var line = new Line(client, new Socket(InetAddress.getLoopbackAddress(), target));
                lines.add(line);
                Thread.ofPlatform().daemon().start(() -> pass(line, line.client(), line.server(), true));
                Thread.ofPlatform().daemon().start(() -> pass(line, line.server(), line.client(), false));
            } catch (IOException closed) {
                // The server is away, or the test is over.
            }
        }
    }

    private void pass(Line line, Socket from, Socket to, boolean toServer) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (toServer && moment != null && isCommit(buffer, read)) {
                    if (moment == Moment.AFTER_COMMIT) {
                        cut = true;
                        out.write(buffer, 0, read);
                        out.flush();
                        // The server does it; nobody hears of it.
                        Thread.sleep(200);
                    }
                    moment = null;
                    cut(way);
                } else if (!cut) {
                    out.write(buffer, 0, read);
                    out.flush();
                }
            }
        } catch (IOException ended) {
            // One of the two has hung up.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (!cut) {
            line.close();
        }
    }

    private static boolean isCommit(byte[] buffer, int length) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains(COMMIT);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // Closed either way.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        lines.forEach(Line::close);
    }
}
