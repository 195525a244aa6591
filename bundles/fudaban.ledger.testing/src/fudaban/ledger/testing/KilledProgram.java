// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of its own that a test starts and kills (-9). It says {@code running} when it may be killed, and ends with 0 when it came through. */
public final class KilledProgram {
    /** Not killed. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final String RUNNING = "running";
    private static final int KILLED = 137;
    private static final int PATIENCE_SECONDS = 120;

    private KilledProgram() {}

    /**
     * How it ended.
     *
     * @param through whether it came through before it was killed
     * @param said its lines, from both streams
     */
    public record End(boolean through, List<String> said) {}

    /**
     * Starts it, kills it, and waits for its end.
     *
     * @param main its class, of the bundle whose tests run
     * @param milliseconds how long after it said that it runs, or {@link #NEVER}
     * @throws AssertionError when it hangs, or ends in another way than through or killed
     */
    public static End run(Class<?> main, int milliseconds, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-Dfudaban.long=" + Boolean.getBoolean("fudaban.long"),
                "-cp",
                ClassPath.everything(main),
                main.getName()));
        command.addAll(List.of(arguments));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        Thread killer = null;
        try (var lines = program.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.equals(RUNNING) && milliseconds != NEVER) {
                    killer = Thread.startVirtualThread(() -> kill(program, milliseconds));
                }
            }
        }
        if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            program.destroyForcibly();
            throw new AssertionError("hangs: " + said);
        }
        if (killer != null) {
            killer.join();
        }
        int code = program.exitValue();
        if (code != 0 && code != KILLED) {
            throw new AssertionError("ended with " + code + ":\n" + String.join("\n", said));
        }
        return new End(code == 0, List.copyOf(said));
    }

    private static void kill(Process program, int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        // By its handle: killing the process itself would also close the stream that is being read.
        program.toHandle().destroyForcibly();
    }
}
