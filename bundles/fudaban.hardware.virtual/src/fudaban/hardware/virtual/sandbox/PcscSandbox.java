// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.sandbox;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command, or a main class in a JVM of its own, beside a real pcscd with vpcd in private namespaces. For tests:
 * a test's own JVM is not in the namespace, so the scenario is a main class whose output the test looks at.
 */
public final class PcscSandbox {
    private final String readers;
    private final Duration limit;
    private final Map<String, String> environment;

    /** As many readers with names of their own, and a time after which everything is killed. */
    public PcscSandbox(int readers, Duration limit) {
        this(Integer.toString(readers), limit, Map.of());
    }

    private PcscSandbox(String readers, Duration limit, Map<String, String> environment) {
        this.readers = readers;
        this.limit = limit;
        this.environment = environment;
    }

    /** The same, leaving it to the command to start {@code pcscd -f -c $PCSC_SANDBOX_CONF}. */
    public PcscSandbox withoutService() {
        return new PcscSandbox(readers, limit, Map.of("PCSC_SANDBOX_NO_SERVICE", "1"));
    }

    /**
     * What came of it.
     *
     * @param exit exit code; 69 when a package or right is missing, which the output names
     * @param output standard output and error, mixed
     */
    public record Result(int exit, String output) {
        /** The output when all went well. */
        public String orFail() {
            if (exit != 0) {
                throw new AssertionError("exit " + exit + " in the PC/SC sandbox:\n" + output);
            }
            return output;
        }
    }

    /**
     * Runs a main class with the JDK of this JVM.
     *
     * @param main the class
     * @param needs one class of every further bundle or library it uses
     */
    public Result java(Class<?> main, List<Class<?>> needs, String... args) throws IOException, InterruptedException {
        var path = new LinkedHashSet<String>();
        path.addAll(places(main));
        for (var type : needs) {
            path.addAll(places(type));
        }
        return java(String.join(File.pathSeparator, path), main, args);
    }

    /** The same with a class path that is known already. */
    public Result java(String classPath, Class<?> main, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(args));
        return run(command);
    }

    /** Runs any command. */
    public Result run(List<String> command) throws IOException, InterruptedException {
        var script = Files.createTempFile("pcsc-sandbox", ".sh");
        var output = Files.createTempFile("pcsc-sandbox", ".out");
        try {
            try (var in = PcscSandbox.class.getResourceAsStream("pcsc-sandbox.sh")) {
                Files.write(script, in.readAllBytes());
            }
            var all = new ArrayList<>(List.of("bash", script.toString(), readers));
            all.addAll(command);
            var builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            var ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            var text = Files.readString(output, StandardCharsets.UTF_8);
            return new Result(ended ? process.exitValue() : -1, ended ? text : text + "\nkilled after " + limit);
        } finally {
            Files.deleteIfExists(script);
            Files.deleteIfExists(output);
        }
    }

    /** Where a class comes from: a jar, a class folder, or a bundle in the workspace whose classes lie below it. */
    private static List<String> places(Class<?> type) {
        try {
            var source = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            var found = new ArrayList<String>();
            for (var below : List.of("target/classes", "bin")) {
                if (Files.isDirectory(source.resolve(below))) {
                    found.add(source.resolve(below).toString());
                }
            }
            found.add(source.toString());
            return found;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no class path for " + type, e);
        }
    }
}
