// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Puts a chip into a slot of vpcd, so that it is a card of the system's own PC/SC service. Frames are a length of two
 * bytes and a body; bodies of one byte are orders: 0 off, 1 on, 2 reset, 4 tell the ATR, and only the last is answered.
 */
public final class VpcdCard implements AutoCloseable {
    /** Port of vpcd's first slot. */
    public static final int FIRST_PORT = 35963;

    private static final System.Logger LOG = System.getLogger(VpcdCard.class.getName());

    private final Socket socket;
    private final Chip chip;
    private final Thread thread;

    private VpcdCard(Socket socket, Chip chip) {
        this.socket = socket;
        this.chip = chip;
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("vpcd card " + socket.getPort())
                .start(this::serve);
    }

    /**
     * Inserts the chip.
     *
     * @param port of the slot on the loopback address
     * @param patience how long to wait for vpcd to listen
     * @throws IOException when nobody listens there until then
     */
    public static VpcdCard insert(int port, Chip chip, Duration patience) throws IOException {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var socket = new Socket();
            try {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
                socket.setTcpNoDelay(true);
                return new VpcdCard(socket, chip);
            } catch (IOException e) {
                socket.close();
                if (System.nanoTime() > end) {
                    throw new IOException("vpcd does not listen on port " + port, e);
                }
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** True until the card was pulled or tore itself out. */
    public boolean inserted() {
        return thread.isAlive();
    }

    private void serve() {
        try (socket) {
            var in = new DataInputStream(socket.getInputStream());
            var out = new DataOutputStream(socket.getOutputStream());
            var quick = quickAck();
            while (true) {
                acknowledge(quick);
                var body = new byte[in.readUnsignedShort()];
                acknowledge(quick);
                in.readFully(body);
                var answer = body.length == 1 ? control(body[0]) : chip.process(body);
                if (answer != null) {
                    var frame = new byte[answer.length + 2];
                    frame[0] = (byte) (answer.length >> 8);
                    frame[1] = (byte) answer.length;
                    System.arraycopy(answer, 0, frame, 2, answer.length);
                    out.write(frame);
                }
            }
        } catch (ChipGone | EOFException e) {
            LOG.log(System.Logger.Level.DEBUG, "card left vpcd");
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "connection to vpcd ended", e);
        }
    }

    private byte[] control(byte order) {
        switch (order) {
            case 1, 2 -> chip.reset();
            case 4 -> {
                return chip.atr().bytes();
            }
            default -> {}
        }
        return null;
    }

    /** Looked up by name: the option belongs to a JDK module that a bundle manifest cannot import everywhere. */
    @SuppressWarnings("unchecked")
    private SocketOption<Boolean> quickAck() {
        for (var option : socket.supportedOptions()) {
            if (option.name().equals("TCP_QUICKACK")) {
                return (SocketOption<Boolean>) option;
            }
        }
        return null;
    }

    /** Without it every exchange takes 40 ms: vpcd sends length and body apart, and the kernel delays its ACK. */
    private void acknowledge(SocketOption<Boolean> quick) throws IOException {
        if (quick != null) {
            socket.setOption(quick, true);
        }
    }

    /** Pulls the card. */
    @Override
    public void close() {
        chip.pulled();
        try {
            socket.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing the connection to vpcd", e);
        }
    }
}
