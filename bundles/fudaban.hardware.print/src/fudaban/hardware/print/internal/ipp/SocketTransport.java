// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.UnixDomainSocketAddress;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * IPP over the domain socket of a print service on this machine, which {@code java.net.http} cannot speak to. There the
 * kernel says who asks ({@code PeerCred}): a service that wants to be sure of the owner of a job needs no password.
 *
 * @param socket the socket
 * @param user account of this process
 */
public record SocketTransport(Path socket, String user) implements IppTransport {
    private static final int LONGEST_LINE = 8192;

    @Override
    public byte[] post(String path, byte[] request, Duration deadline) throws IOException, InterruptedException {
        SocketChannel channel;
        try {
            channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        } catch (IOException nobody) {
            var refused = new ConnectException(socket + ": " + nobody.getMessage());
            refused.initCause(nobody);
            throw refused;
        }
        // A blocking channel knows no deadline: whoever closes it ends the call.
        var late = new CompletableFuture<Void>();
        late.orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS).whenComplete((done, timeout) -> {
            if (timeout != null) {
                close(channel);
            }
        });
        try (channel) {
            var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: PeerCred " + user
                    + "\r\nContent-Type: application/ipp\r\nContent-Length: " + request.length
                    + "\r\nConnection: close\r\n\r\n";
            send(channel, ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
            send(channel, ByteBuffer.wrap(request));
            return answer(path, new BufferedInputStream(Channels.newInputStream(channel)));
        } catch (ClosedChannelException closed) {
            if (Thread.interrupted()) {
                throw (InterruptedException) new InterruptedException("while printing").initCause(closed);
            }
            throw (IOException) new HttpTimeoutException(socket + " after " + deadline).initCause(closed);
        } finally {
            late.complete(null);
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException gone) {
            // Closing is all that was wanted.
            return;
        }
    }

    private static void send(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static byte[] answer(String path, InputStream in) throws IOException {
        while (true) {
            var status = line(in).split(" ", 3);
            if (status.length < 2 || !status[1].matches("\\d{3}")) {
                throw new IppException("no HTTP");
            }
            long length = -1;
            boolean chunked = false;
            for (var header = line(in); !header.isEmpty(); header = line(in)) {
                var lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = number(lower.substring(15).strip(), 10);
                } else if (lower.startsWith("transfer-encoding:")) {
                    chunked = lower.contains("chunked");
                }
            }
            int code = Integer.parseInt(status[1]);
            if (code >= 200) {
                if (code != 200) {
                    throw new IppException(path, code);
                }
                return chunked ? chunks(in) : length < 0 ? exactly(in.readNBytes(MOST + 1), -1) : fixed(in, length);
            }
        }
    }

    private static byte[] fixed(InputStream in, long length) throws IOException {
        return length > MOST ? exactly(new byte[0], length) : exactly(in.readNBytes((int) length), length);
    }

    private static byte[] exactly(byte[] read, long length) throws IOException {
        if (length > MOST || read.length > MOST) {
            throw new IppException("answer of more than " + MOST + " bytes");
        }
        if (length >= 0 && read.length < length) {
            throw new EOFException("answer cut at " + read.length + " of " + length);
        }
        return read;
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            long size = number(line(in).split(";")[0].strip(), 16);
            if (size == 0) {
                return all.toByteArray();
            }
            if (all.size() + size > MOST) {
                throw new IppException("answer of more than " + MOST + " bytes");
            }
            all.write(exactly(in.readNBytes((int) size), size));
            line(in);
        }
    }

    private static long number(String text, int radix) throws IppException {
        try {
            return Long.parseUnsignedLong(text, radix) & Long.MAX_VALUE;
        } catch (NumberFormatException broken) {
            throw new IppException("no HTTP: " + broken.getMessage());
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("connection closed");
            }
            if (line.length() > LONGEST_LINE) {
                throw new IppException("no HTTP");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public String place() {
        return socket.toString();
    }
}
