// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody at a practice device, who needs no screen: cards on and off readers, help for a printer. Property {@code robot.hands}: its folder for orders. */
final class Devices {
    private static final int LOOK_MILLIS = 50;

    private Devices() {}

    /**
     * Has the program that holds the devices do it.
     *
     * @param order the words of one order, apart by blanks
     */
    static void order(String order, long patienceMillis) throws Exception {
        Path folder = Path.of(System.getProperty("robot.hands"));
        String name = "%019d-robot".formatted(System.currentTimeMillis());
        Path written = Files.writeString(folder.resolve(name + ".new"), order.replace(' ', '\t'));
        Files.move(written, folder.resolve(name + ".order"));
        Path answer = folder.resolve(name + ".answer");
        long end = System.currentTimeMillis() + patienceMillis;
        while (!Files.exists(answer)) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("nobody holds the devices");
            }
            Thread.sleep(LOOK_MILLIS);
        }
        String said = Files.readString(answer);
        Files.delete(answer);
        if (!said.isEmpty()) {
            throw new IllegalStateException(said);
        }
    }
}
