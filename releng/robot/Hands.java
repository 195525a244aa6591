// SPDX-License-Identifier: EPL-2.0
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * The hands of the robot: real keys and clicks on the display named by DISPLAY, found by what {@link Eyes} sees, and photographs. Arguments: the file with
 * the port of the eyes, the folder for photographs, then files of steps (one a line, {@code #} begins a comment, {@code ${name}} is the property
 * {@code robot.name}). A step that is not possible within two minutes ends the run with its name and a photograph {@code failed.png}. At the end it prints, for
 * each job, keys, clicks, seconds and the longest time the workbench kept its user waiting, the longest of all with its stack, and the worst places.
 *
 * <p>WHAT is {@code #id}, {@code =Class}, or a text a widget shows (equal first, else beginning, else containing it); {@code TEXT@2} is the second such.
 *
 * <ul>
 *   <li>{@code await WHAT}, {@code gone WHAT}, {@code ready WHAT} (there and usable), {@code still} (nothing moves any more), {@code wait MILLIS}
 *   <li>{@code click WHAT}, {@code at X,Y} (click there), {@code in WHAT,X,Y} (click at an offset inside)
 *   <li>{@code until WHAT STEP} (does the step, again and again, until WHAT is there; WHAT has no blank)
 *   <li>{@code type TEXT} (ASCII), {@code enter NUMBERS} (each with Enter, when the one before stands on the screen),
 *   {@code put TEXT} (any text, into the field in focus), {@code key CTRL+K}, {@code tab #ID} (Tab until the focus is there),
 *   {@code file PATH}, {@code save PATH} (into GTK's own dialogs)
 *   <li>{@code shot NAME} (when nothing moves), {@code snap NAME} (at once), {@code see} (prints what is seen), {@code focus}
 *   (prints what has the focus), {@code tell WHAT} (prints its text), {@code job NAME}
 *   (begins a job, ends the one before; {@code job} alone only ends it)
 *   <li>{@code do FILE TIMES} (the steps of another file, e.g. a call that interrupts; the job that was begun before goes on under its name)
 *   <li>not counted, neither keys nor seconds: {@code access} (every control has a name for assistive technology),
 *   {@code tabs} (the Tab key reaches every control of the window in front)
 *   <li>{@code hand ORDER} (hands at a practice device: one order of its folder {@code hands}, the property of that name, its words apart by blanks)
 *   <li>{@code classes FILE} (writes plug-in and name of every class loaded so far)
 * </ul>
 */
public final class Hands {
    private static final int STILL_MILLIS = 300;
    private static final int AGAIN = 4_000;
    private static final int LONGEST_ROUND = 200;
    private static final int FRAMES = 12;
    private static final int MOST = 20;

    private final Robot robot;
    private final Sight sight;
    private final Path shots;
    private Path folder;
    private final List<String> jobs = new ArrayList<>();
    private final List<String> stalls = new ArrayList<>();
    private List<String> worst = List.of();
    private long worstMillis;
    private String job = "";
    private int keys;
    private int faults;
    private int clicks;
    private long jobMillis;
    private long began;

    private Hands(Path port, Path shots) throws Exception {
        sight = new Sight(port);
        this.shots = shots;
        robot = new Robot();
        robot.setAutoDelay(15);
    }

    public static void main(String[] arguments) throws Exception {
        var hands = new Hands(Path.of(arguments[0]), Path.of(arguments[1]));
        for (int i = 2; i < arguments.length; i++) {
            hands.perform(Path.of(arguments[i]));
        }
        hands.end();
        hands.jobs.forEach(System.out::println);
        System.out.println();
        hands.worst.stream().filter(Hands::telling).limit(FRAMES).forEach(System.out::println);
        System.out.println();
        hands.stalls.stream()
                .sorted(Comparator.comparing((String line) -> -Long.parseLong(line.split("\t")[0])))
                .limit(MOST)
                .forEach(System.out::println);
    }

    /** Loading of classes, reflection and the frame of the platform say nothing. */
    private static boolean telling(String frame) {
        return !frame.startsWith("java.base/") && !frame.startsWith("org.eclipse.osgi.");
    }

    private void perform(Path steps) throws Exception {
        folder = steps.toAbsolutePath().getParent();
        int number = 0;
        for (String line : Files.readAllLines(steps)) {
            number++;
            String step = filled(line.strip());
            if (step.isEmpty() || step.startsWith("#")) {
                continue;
            }
            try {
                step(step);
            } catch (IllegalStateException stuck) {
                System.err.println(
                        "Stuck at " + steps.getFileName() + ":" + number + ", " + step + ": " + stuck.getMessage());
                sight.see().forEach(System.err::println);
                photograph("failed");
                jobs.forEach(System.out::println);
                System.exit(1);
            }
        }
    }

    private static String filled(String line) {
        return Pattern.compile("\\$\\{(\\w+)}").matcher(line).replaceAll(found -> {
            String value = System.getProperty("robot." + found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no property robot." + found.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private void step(String step) throws Exception {
        int blank = step.indexOf(' ');
        String name = blank < 0 ? step : step.substring(0, blank);
        String what = blank < 0 ? "" : step.substring(blank + 1);
        switch (name) {
            case "wait" -> Thread.sleep(Long.parseLong(what));
            case "await" -> sight.await(what, false);
            case "ready" -> sight.await(what, true);
            case "gone" -> sight.gone(what);
            case "still" -> still();
            case "click" -> {
                turnRail(what);
                click(sight.settled(what).center());
            }
            case "at" -> click(point(what.split(",")));
            case "in" -> inside(what.split(","));
            case "until" -> until(what.split(" ", 2));
            case "type" -> what.chars().forEach(c -> type((char) c));
            case "put" -> {
                sight.ask("put " + what);
                keys += what.length();
            }
            case "tab" -> tab(what);
            case "key" -> chord(what.split("\\+"));
            case "file" -> file(what);
            case "save" -> {
                still();
                chord("CTRL", "A");
                what.chars().forEach(c -> type((char) c));
                chord("ENTER");
            }
            case "shot" -> {
                aside();
                still();
                aside(() -> photograph(what));
            }
            case "snap" -> photograph(what);
            case "see" -> sight.see().forEach(System.out::println);
            case "focus" -> sight.ask("focus").forEach(System.out::println);
            case "job" -> begin(what);
            case "tell" -> System.out.println(sight.await(what, false).text());
            case "hand" -> aside(() -> Devices.order(what, Sight.PATIENCE));
            case "enter" -> enter(what.split(" "));
            case "do" -> again(what.split(" "));
            case "access" -> aside(this::access);
            case "tabs" -> aside(this::tabs);
            case "classes" -> aside(() -> Files.write(shots.resolve(what), sight.ask("classes")));
            default -> throw new IllegalArgumentException(step);
        }
    }

    /** What no operator would do: it is no time of the job, and its keys and the waits of the workbench are none either. */
    private void aside(Check check) throws Exception {
        long start = System.nanoTime();
        int before = keys;
        List<String> stall = sight.ask("stall");
        check.run();
        sight.ask("stall");
        note(stall);
        keys = before;
        began += System.nanoTime() - start;
    }

    /** Another file of steps, so many times; then the job goes on that was interrupted. */
    private void again(String... what) throws Exception {
        String interrupted = job;
        for (int i = 0; i < (what.length > 1 ? Integer.parseInt(what[1]) : 1); i++) {
            perform(folder.resolve(what[0] + ".steps"));
        }
        begin(interrupted);
    }

    /** Numbers one after the other, each with Enter, as a scanner gives them: the next when the one before is told. */
    private void enter(String... numbers) throws Exception {
        for (String number : numbers) {
            number.chars().forEach(c -> type((char) c));
            chord("ENTER");
            sight.await(number, false);
        }
    }

    private interface Check {
        void run() throws Exception;
    }

    /** The worst wait of the job so far. */
    private void note(List<String> stall) {
        long millis = stall.isEmpty() ? 0 : Long.parseLong(stall.getFirst());
        jobMillis = Math.max(jobMillis, millis);
        if (millis > worstMillis) {
            worstMillis = millis;
            worst = stall;
        }
    }

    private void begin(String name) throws Exception {
        end();
        sight.ask("stall");
        job = name;
        keys = 0;
        clicks = 0;
        jobMillis = 0;
        began = System.nanoTime();
    }

    private void end() throws Exception {
        if (job.isEmpty()) {
            return;
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        note(sight.ask("stall"));
        stalls.addAll(sight.ask("stalls"));
        jobs.add("%s\t%d\t%d\t%.2f\t%d".formatted(job, keys, clicks, seconds, jobMillis));
        job = "";
    }

    /** Places below the edge of the rail are turned to as a user does it: on, and from the end back to the top. */
    private void turnRail(String what) throws Exception {
        for (int turns = 0;
                turns < 3
                        && what.startsWith("#rail.")
                        && sight.find(what).filter(Seen::usable).isEmpty();
                turns++) {
            Optional<Seen> more = sight.find("=RailMore");
            if (more.isEmpty()) {
                return;
            }
            click(more.get().center());
            still();
        }
    }

    /** What is wrong with a screen does not keep the robot from going on; the run fails at its end. */
    private void fault(String what) throws IOException {
        Files.writeString(
                shots.resolve("faults.txt"),
                job + ": " + what + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        photograph("fault-" + ++faults);
    }

    /** Every control has a name for assistive technology. */
    private void access() throws IOException {
        List<String> unnamed = sight.ask("unnamed");
        if (!unnamed.isEmpty()) {
            fault("without a name: " + String.join("; ", unnamed));
        }
    }

    /** The Tab key reaches every control of the window in front; at the end the focus is again where it was. */
    private void tabs() throws Exception {
        String first = String.join("", sight.ask("focus"));
        Set<String> missing = new LinkedHashSet<>(sight.ask("reachable"));
        Set<String> been = new LinkedHashSet<>();
        for (int i = 0; i < LONGEST_ROUND && !missing.isEmpty(); i++) {
            String focus = String.join("", sight.ask("focus"));
            missing.remove(focus);
            if (!been.add(focus) && i > 2 * been.size()) {
                break;
            }
            chord("TAB");
        }
        if (been.isEmpty() || !missing.isEmpty()) {
            fault("the Tab key does not reach " + String.join("; ", missing) + " only " + String.join("; ", been));
        }
        for (int i = 0;
                i < LONGEST_ROUND && !String.join("", sight.ask("focus")).equals(first);
                i++) {
            chord("TAB");
        }
    }

    /** The Tab key leads to a control. */
    private void tab(String what) throws Exception {
        still();
        for (int i = 0; i < LONGEST_ROUND; i++) {
            if (String.join("", sight.ask("focus")).contains(what + " ")) {
                return;
            }
            chord("TAB");
        }
        throw new IllegalStateException("the Tab key does not lead there");
    }

    /** A click that finds nothing yet, because the list is still read, is made again. */
    private void until(String... what) throws Exception {
        long end = System.currentTimeMillis() + Sight.PATIENCE;
        do {
            step(what[1]);
            long soon = System.currentTimeMillis() + AGAIN;
            while (System.currentTimeMillis() < soon) {
                if (sight.find(what[0]).isPresent()) {
                    return;
                }
                Thread.sleep(Sight.LOOK_MILLIS);
            }
        } while (System.currentTimeMillis() < end);
        throw new IllegalStateException("not there");
    }

    private static int[] point(String... at) {
        return new int[] {Integer.parseInt(at[0]), Integer.parseInt(at[1])};
    }

    private void inside(String... what) throws Exception {
        Seen seen = sight.await(what[0], true);
        int[] offset = point(what[1], what[2]);
        click(new int[] {seen.x() + offset[0], seen.y() + offset[1]});
    }

    private void click(int... at) {
        robot.mouseMove(at[0], at[1]);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
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

    /** GTK's own file dialog is not seen by the eyes; a slash opens its field for a path. */
    private void file(String path) throws Exception {
        still();
        type('/');
        Thread.sleep(STILL_MILLIS);
        path.substring(1).chars().forEach(c -> type((char) c));
        still();
        chord("ENTER");
    }

    /** Until two photographs in a row are the same and the workbench answers; a caret that blinks is no movement. */
    private void still() throws Exception {
        BufferedImage before = photo();
        int same = 0;
        for (int i = 0; i < Sight.PATIENCE / STILL_MILLIS && same < 2; i++) {
            Thread.sleep(STILL_MILLIS);
            sight.see();
            BufferedImage now = photo();
            same = Pictures.differences(before, now) < 60 ? same + 1 : 0;
            before = now;
        }
    }

    private BufferedImage photo() {
        return robot.createScreenCapture(
                new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
    }

    /** Nothing is under the pointer. */
    private void aside() {
        var screen = Toolkit.getDefaultToolkit().getScreenSize();
        robot.mouseMove(screen.width - 1, screen.height / 2);
    }

    private void photograph(String name) throws IOException {
        Files.createDirectories(shots);
        ImageIO.write(photo(), "png", shots.resolve(name + ".png").toFile());
    }
}
