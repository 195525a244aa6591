// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A port of this machine's loopback interface that leads somewhere else; it can lose answers on the way. */
public final class Relay implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger losing = new AtomicInteger(-1);
    private final Connector connector;

    private interface Connector {
        Other connect() throws IOException;
    }

    private record Other(InputStream in, OutputStream out, AutoCloseable end) {}

    private Relay(Connector connector) throws IOException {
        this.connector = connector;
        Thread.ofVirtual().start(this::accept);
    }

    /** To a port of this machine. */
    public static Relay to(int port) throws IOException {
        return new Relay(() -> {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            return new Other(socket.getInputStream(), socket.getOutputStream(), socket);
        });
    }

    /** To a port inside the user and network namespace of a process. */
    public static Relay into(long process, int port) throws IOException {
        return new Relay(() -> {
            var inside = new ProcessBuilder(List.of(
                            "nsenter",
                            "--preserve-credentials",
                            "-U",
                            "-n",
                            "-t",
                            Long.toString(process),
                            "bash",
                            "-c",
                            "exec 3<>/dev/tcp/127.0.0.1/" + port + "; cat <&3 & cat >&3; wait"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Other(inside.getInputStream(), inside.getOutputStream(), () -> {
                inside.descendants().forEach(ProcessHandle::destroy);
                inside.destroy();
            });
        });
    }

    /** The port here. */
    public int port() {
        return server.getLocalPort();
    }

    /** Loses the n-th answer from now, counted from 1, after the request has gone through. */
    public void loseAnswer(int n) {
        losing.set(n);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var here = server.accept();
                Thread.ofVirtual().start(() -> serve(here));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket here) {
        try (here) {
            var there = connector.connect();
            try {
                var up = Thread.ofVirtual().start(() -> pump(here, there));
                answers(here, there);
                here.close();
                up.join();
            } finally {
                there.end().close();
            }
        } catch (Exception ended) {
            // One of the two sides has gone; so does the other.
            return;
        }
    }

    private static void pump(Socket here, Other there) {
        try {
            var in = here.getInputStream();
            var some = new byte[8192];
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                there.out().write(some, 0, n);
                there.out().flush();
            }
            there.out().close();
        } catch (IOException ended) {
            return;
        }
    }

    private void answers(Socket here, Other there) throws IOException {
        var some = new byte[8192];
        for (int n = there.in().read(some); n >= 0; n = there.in().read(some)) {
            // Each answer of these sizes begins a read of its own: the client asks one thing at a time.
            boolean begins =
                    n > 5 && new String(some, 0, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("HTTP/");
            boolean interim = begins && some[9] == '1';
            if (begins && !interim && losing.get() > 0 && losing.decrementAndGet() == 0) {
                return;
            }
            here.getOutputStream().write(some, 0, n);
            here.getOutputStream().flush();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
