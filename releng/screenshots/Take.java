// SPDX-License-Identifier: EPL-2.0
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
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
import javax.imageio.ImageIO;

/**
 * The hands of the robot: real keys and clicks on the display named by DISPLAY, found by what {@link Eyes} sees, and photographs. The first argument is
 * the file with the port of the eyes; the others are done in order. A step that is not possible within a minute ends the run with its name and a
 * photograph {@code failed.png}.
 *
 * <p>WHAT is {@code #id}, {@code =Class}, or a text a widget shows (equal first, else beginning, else containing it); {@code TEXT@2} is the second such.
 *
 * <ul>
 *   <li>{@code await:WHAT}, {@code gone:WHAT}, {@code ready:WHAT} (there and usable), {@code still} (nothing moves any more), {@code wait:MILLIS}
 *   <li>{@code click:WHAT}, {@code double:WHAT}, {@code at:X,Y} (click there), {@code in:WHAT,X,Y} (click at an offset inside)
 *   <li>{@code type:TEXT} (ASCII), {@code put:TEXT} (any text, into the field in focus), {@code key:CTRL+K}
 *   <li>{@code shot:FILE}, {@code see} (prints what is seen), {@code job:NAME} (begins a job: keys, clicks and seconds are counted up to the next)
 * </ul>
 */
public final class Take {
    private static final long PATIENCE = 60_000;
    private static final int STILL_MILLIS = 500;

    private final Robot robot;
    private final Path port;
    private final List<String> jobs = new ArrayList<>();
    private String job = "";
    private int keys;
    private int clicks;
    private long began;

    private Take(Path port) throws Exception {
        this.port = port;
        robot = new Robot();
        robot.setAutoDelay(15);
    }

    public static void main(String[] arguments) throws Exception {
        var take = new Take(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            try {
                take.step(arguments[i]);
            } catch (IllegalStateException stuck) {
                take.shot(System.getProperty("failed", "failed.png"));
                System.err.println("Stuck at step " + i + ", " + arguments[i] + ": " + stuck.getMessage());
                System.exit(1);
            }
        }
        take.end();
        take.jobs.forEach(System.out::println);
    }

    private void step(String step) throws Exception {
        int colon = step.indexOf(':');
        String name = colon < 0 ? step : step.substring(0, colon);
        String what = colon < 0 ? "" : step.substring(colon + 1);
        switch (name) {
            case "wait" -> Thread.sleep(Long.parseLong(what));
            case "await" -> await(what, false);
            case "ready" -> await(what, true);
            case "gone" -> gone(what);
            case "still" -> still();
            case "click" -> click(await(what, true).center(), 1);
            case "double" -> click(await(what, true).center(), 2);
            case "at" -> click(point(what.split(",")), 1);
            case "in" -> inside(what.split(","));
            case "type" -> what.chars().forEach(c -> type((char) c));
            case "put" -> {
                ask("put " + what);
                keys += what.length();
            }
            case "key" -> chord(what.split("\\+"));
            case "shot" -> {
                still();
                shot(what);
            }
            case "see" -> see().forEach(System.out::println);
            case "job" -> begin(what);
            default -> throw new IllegalArgumentException(step);
        }
    }

    /** What the eyes tell of a widget. */
    private record Seen(int x, int y, int width, int height, boolean usable, String kind, String id, String text) {
        int[] center() {
            return new int[] {x + width / 2, y + height / 2};
        }
    }

    private void begin(String name) {
        end();
        job = name;
        keys = 0;
        clicks = 0;
        began = System.nanoTime();
    }

    private void end() {
        if (!job.isEmpty()) {
            jobs.add("%s\t%d\t%d\t%.1f".formatted(job, keys, clicks, (System.nanoTime() - began) / 1e9));
        }
    }

    private Seen await(String what, boolean usable) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (true) {
            Optional<Seen> found = find(what).filter(seen -> !usable || seen.usable());
            if (found.isPresent()) {
                return found.get();
            }
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("not there");
            }
            Thread.sleep(100);
        }
    }

    private void gone(String what) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (find(what).isPresent()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("still there");
            }
            Thread.sleep(100);
        }
    }

    private Optional<Seen> find(String what) throws Exception {
        int nth = 1;
        String wanted = what;
        var counted = java.util.regex.Pattern.compile("(.*)@(\\d)").matcher(what);
        if (counted.matches()) {
            wanted = counted.group(1);
            nth = Integer.parseInt(counted.group(2));
        }
        List<Seen> all = see();
        for (int kind = 0; kind < 3; kind++) {
            int left = nth;
            for (Seen seen : all) {
                if (fits(seen, wanted, kind) && seen.width() > 0 && --left == 0) {
                    return Optional.of(seen);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Seen seen, String wanted, int kind) {
        if (wanted.startsWith("#")) {
            return kind == 0 && seen.id().equals(wanted.substring(1));
        }
        if (wanted.startsWith("=")) {
            return kind == 0 && seen.kind().equals(wanted.substring(1));
        }
        String text = seen.text();
        return switch (kind) {
            case 0 -> text.equals(wanted);
            case 1 -> text.startsWith(wanted);
            default -> text.contains(wanted);
        };
    }

    private List<Seen> see() throws Exception {
        List<Seen> seen = new ArrayList<>();
        for (String line : ask("see")) {
            String[] part = line.split("\t", -1);
            seen.add(new Seen(
                    Integer.parseInt(part[0]),
                    Integer.parseInt(part[1]),
                    Integer.parseInt(part[2]),
                    Integer.parseInt(part[3]),
                    part[4].equals("on"),
                    part[5],
                    part[6],
                    part[7]));
        }
        return seen;
    }

    private List<String> ask(String request) throws Exception {
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

    private static int[] point(String... at) {
        return new int[] {Integer.parseInt(at[0]), Integer.parseInt(at[1])};
    }

    private void inside(String... what) throws Exception {
        Seen seen = await(what[0], true);
        int[] offset = point(what[1], what[2]);
        click(new int[] {seen.x() + offset[0], seen.y() + offset[1]}, 1);
    }

    private void click(int[] at, int times) {
        robot.mouseMove(at[0], at[1]);
        for (int i = 0; i < times; i++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        clicks++;
    }

    private void chord(String... names) throws ReflectiveOperationException {
        int[] codes = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            codes[i] = KeyEvent.class
                    .getField("VK_" + (names[i].equals("CTRL") ? "CONTROL" : names[i]))
                    .getInt(null);
            robot.keyPress(codes[i]);
        }
        for (int i = names.length - 1; i >= 0; i--) {
            robot.keyRelease(codes[i]);
        }
        keys++;
    }

    private void type(char c) {
        boolean upper = Character.isUpperCase(c) || "_:".indexOf(c) >= 0;
        int code =
                c == '_' ? KeyEvent.VK_MINUS : c == ':' ? KeyEvent.VK_SEMICOLON : KeyEvent.getExtendedKeyCodeForChar(c);
        if (upper) {
            robot.keyPress(KeyEvent.VK_SHIFT);
        }
        robot.keyPress(code);
        robot.keyRelease(code);
        if (upper) {
            robot.keyRelease(KeyEvent.VK_SHIFT);
        }
        keys++;
    }

    /** Until nothing has moved for three photographs in a row and the workbench answers; a caret that blinks is no movement. */
    private void still() throws Exception {
        BufferedImage before = photo();
        int same = 0;
        for (int i = 0; i < PATIENCE / STILL_MILLIS && same < 2; i++) {
            Thread.sleep(STILL_MILLIS);
            see();
            BufferedImage now = photo();
            same = differences(before, now) < 60 ? same + 1 : 0;
            before = now;
        }
    }

    private static int differences(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    private BufferedImage photo() {
        return robot.createScreenCapture(
                new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
    }

    private void shot(String file) throws IOException {
        ImageIO.write(photo(), "png", Path.of(file).toFile());
    }
}
