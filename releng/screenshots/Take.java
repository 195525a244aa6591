// SPDX-License-Identifier: EPL-2.0
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Drives what is on the display named by DISPLAY and photographs it. Arguments are done in order: {@code wait:MILLIS}, {@code click:X,Y}, {@code
 * type:TEXT}
 * (ASCII letters, digits, - and .), {@code key:NAME} (as in KeyEvent: ENTER, TAB, DOWN), {@code shot:FILE}, {@code shot:FILE,X,Y,WIDTH,HEIGHT}.
 */
public final class Take {
    public static void main(String[] steps) throws Exception {
        var robot = new Robot();
        robot.setAutoDelay(40);
        for (String step : steps) {
            int colon = step.indexOf(':');
            String what = step.substring(colon + 1);
            switch (step.substring(0, colon)) {
                case "wait" -> Thread.sleep(Long.parseLong(what));
                case "click" -> click(robot, what.split(","));
                case "type" -> what.chars().forEach(c -> type(robot, (char) c));
                case "key" -> press(robot, KeyEvent.class.getField("VK_" + what).getInt(null));
                case "shot" -> shot(robot, what.split(","));
                default -> throw new IllegalArgumentException(step);
            }
        }
    }

    private static void click(Robot robot, String[] at) {
        robot.mouseMove(Integer.parseInt(at[0]), Integer.parseInt(at[1]));
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private static void type(Robot robot, char c) {
        boolean upper = Character.isUpperCase(c);
        if (upper) {
            robot.keyPress(KeyEvent.VK_SHIFT);
        }
        press(robot, KeyEvent.getExtendedKeyCodeForChar(c));
        if (upper) {
            robot.keyRelease(KeyEvent.VK_SHIFT);
        }
    }

    private static void press(Robot robot, int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    private static void shot(Robot robot, String[] what) throws Exception {
        var all = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        var area = what.length == 5
                ? new Rectangle(
                        Integer.parseInt(what[1]),
                        Integer.parseInt(what[2]),
                        Integer.parseInt(what[3]),
                        Integer.parseInt(what[4]))
                : all;
        ImageIO.write(robot.createScreenCapture(area), "png", Path.of(what[0]).toFile());
    }
}
