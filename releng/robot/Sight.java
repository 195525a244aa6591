// SPDX-License-Identifier: EPL-2.0
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the robot knows of the workbench: it asks {@link Eyes} through their port, and waits for what is to come or to go. */
final class Sight {
    /** So long a thing is waited for, milliseconds. */
    static final long PATIENCE = 120_000;
    /** Between two looks, milliseconds. */
    static final int LOOK_MILLIS = 50;

    private final Path port;

    /** @param port the file with the port of the eyes */
    Sight(Path port) {
        this.port = port;
    }

    /** A thing as soon as it is there, and usable where that is meant. */
    Seen await(String what, boolean usable) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (true) {
            Optional<Seen> found = find(what).filter(seen -> !usable || seen.usable());
            if (found.isPresent()) {
                return found.get();
            }
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("not there");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** A thing that stays where it is: what moves while a screen is laid out would be missed. */
    Seen settled(String what) throws Exception {
        Seen before = await(what, true);
        while (true) {
            Thread.sleep(LOOK_MILLIS);
            Seen now = await(what, true);
            if (now.x() == before.x() && now.y() == before.y()) {
                return now;
            }
            before = now;
        }
    }

    /** Until it is there no more. */
    void gone(String what) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (find(what).isPresent()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("still there");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** The thing that is meant, if it is there now. */
    Optional<Seen> find(String what) throws Exception {
        int nth = 1;
        String wanted = what;
        var counted = Pattern.compile("(.*)@(\\d)").matcher(what);
        if (counted.matches()) {
            wanted = counted.group(1);
            nth = Integer.parseInt(counted.group(2));
        }
        List<Seen> all = see();
        for (int kind = 0; kind < 3; kind++) {
            int left = nth;
            for (Seen seen : all) {
                if (seen.fits(wanted, kind) && seen.width() > 0 && --left == 0) {
                    return Optional.of(seen);
                }
            }
        }
        return Optional.empty();
    }

    /** Everything that is shown now. */
    List<Seen> see() throws Exception {
        List<Seen> seen = new ArrayList<>();
        for (String line : ask("see")) {
            seen.add(Seen.of(line));
        }
        return seen;
    }

    /** What {@link Eyes} say to a request; nothing while there are none. */
    List<String> ask(String request) throws IOException {
        List<String> lines = new ArrayList<>();
        if (!Files.exists(port) || Files.size(port) == 0) {
            return lines;
        }
        try (var socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        Integer.parseInt(Files.readString(port).strip()));
                var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            out.println(request);
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException closed) {
            lines.clear();
        }
        return lines;
    }
}
