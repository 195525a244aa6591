// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server on this machine that fails in the way a test asks for. It answers as RFC 5321 has it. */
final class SmtpPeer implements AutoCloseable {
    /** What it does wrong. */
    enum Fault {
        NONE,
        REFUSE_RECIPIENT,
        BUSY,
        DIE_IN_DATA,
        DIE_BEFORE_ANSWER,
        REFUSE_DATA,
        NO_STARTTLS
    }

    /** A letter it has taken. */
    record Taken(List<String> to, String message, boolean encrypted, String user) {}

    /** Letters it has taken, in order. */
    final List<Taken> taken = new CopyOnWriteArrayList<>();
    /** The next fault; stays until it is changed. */
    volatile Fault fault = Fault.NONE;
    /** The address that is refused. */
    volatile String refused = "nobody@example.jp";

    private final ServerSocket socket;
    private final SSLContext tls;

    SmtpPeer(SSLContext tls) throws IOException {
        this.tls = tls;
        socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                new Talk(client).hold();
            } catch (IOException gone) {
                // The next client is served.
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private final class Talk {
        private Socket line;
        private BufferedReader in;
        private OutputStream out;
        private final List<String> to = new ArrayList<>();
        private boolean encrypted;
        private String user = "";

        Talk(Socket line) throws IOException {
            this.line = line;
            streams();
        }

        private void streams() throws IOException {
            in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
            out = line.getOutputStream();
        }

        private void say(String text) throws IOException {
            out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        void hold() throws IOException {
            say("220 peer ready");
            for (String command = in.readLine(); command != null; command = in.readLine()) {
                String verb =
                        command.substring(0, Math.min(4, command.length())).toUpperCase();
                switch (verb) {
                    case "EHLO" -> greet();
                    case "STAR" -> encrypt();
                    case "AUTH" -> logIn();
                    case "MAIL" -> say(fault == Fault.BUSY ? "451 4.3.0 try again later" : "250 ok");
                    case "RCPT" -> recipient(command);
                    case "DATA" -> {
                        if (!data()) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say("221 bye");
                        return;
                    }
                    default -> say("500 what");
                }
            }
        }

        private void greet() throws IOException {
            say("250-peer");
            if (tls != null && fault != Fault.NO_STARTTLS) {
                say("250-STARTTLS");
            }
            say("250 AUTH PLAIN");
        }

        private void encrypt() throws IOException {
            if (fault == Fault.NO_STARTTLS || tls == null) {
                say("502 not here");
                return;
            }
            say("220 go on");
            var secure = (SSLSocket) tls.getSocketFactory().createSocket(line, null, line.getPort(), false);
            secure.setUseClientMode(false);
            secure.startHandshake();
            line = secure;
            encrypted = true;
            streams();
        }

        private void logIn() throws IOException {
            say("334 ");
            String given = new String(Base64.getDecoder().decode(in.readLine()), StandardCharsets.UTF_8);
            if (given.equals("\0desk\0right")) {
                user = "desk";
                say("235 welcome");
            } else {
                say("535 5.7.8 no");
            }
        }

        private void recipient(String command) throws IOException {
            String address = command.replaceAll(".*<(.*)>.*", "$1");
            if (fault == Fault.REFUSE_RECIPIENT && address.equals(refused)) {
                say("550 5.1.1 <" + address + "> user unknown");
                return;
            }
            to.add(address);
            say("250 ok");
        }

        /** Whether it goes on talking. */
        private boolean data() throws IOException {
            say("354 go on");
            var message = new StringBuilder();
            for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
                if (fault == Fault.DIE_IN_DATA && message.length() > 100) {
                    line.setSoLinger(true, 0);
                    line.close();
                    return false;
                }
                message.append(text.startsWith(".") ? text.substring(1) : text).append("\r\n");
            }
            if (fault == Fault.REFUSE_DATA) {
                say("554 5.6.0 not this");
                return true;
            }
            taken.add(new Taken(List.copyOf(to), message.toString(), encrypted, user));
            if (fault == Fault.DIE_BEFORE_ANSWER) {
                line.close();
                return false;
            }
            say("250 2.0.0 queued as 1");
            return true;
        }
    }
}
