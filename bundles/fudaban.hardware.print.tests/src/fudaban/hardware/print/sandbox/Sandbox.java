// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.sandbox;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A script of this package that runs as long as somebody holds its standard input: it ends with this JVM, however that ends. */
final class Sandbox implements AutoCloseable {
    private final Process process;
    private final Path script;
    private final String ready;

    Sandbox(String name, Map<String, String> environment, String... arguments) throws IOException {
        script = Files.createTempFile("fudaban", ".sh");
        try (var in = Sandbox.class.getResourceAsStream(name)) {
            Files.write(script, in.readAllBytes());
        }
        var errors = File.createTempFile("fudaban", ".err");
        errors.deleteOnExit();
        var command = new java.util.ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(errors);
        builder.environment().putAll(environment);
        process = builder.start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        ready = out.readLine();
        if (ready == null || !ready.startsWith("ready")) {
            close();
            throw new AssertionError(name + " did not start: " + Files.readString(errors.toPath()));
        }
    }

    String ready() {
        return ready;
    }

    Process process() {
        return process;
    }

    /** A port nobody uses now. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(script);
    }
}
