// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real cupsd without rights, with a queue for cards and one for paper; see {@code cups-sandbox.sh}. */
public final class CupsSandbox implements AutoCloseable {
    private final Sandbox sandbox;
    private final int port;
    private final Path folder;

    /** Starts it. */
    public CupsSandbox() throws IOException {
        this(500);
    }

    /** Starts it with so short a memory of jobs. */
    public CupsSandbox(int jobs) throws IOException {
        port = Sandbox.freePort();
        sandbox = new Sandbox(
                "cups-sandbox.sh", Map.of("CUPS_SANDBOX_JOBS", Integer.toString(jobs)), Integer.toString(port));
        folder = Path.of(sandbox.ready().substring("ready ".length()));
    }

    /** Where it listens for those it knows. */
    public String socket() {
        return "unix:" + folder.resolve("cups.sock");
    }

    /** Where it listens for anybody. */
    public String http() {
        return "http://127.0.0.1:" + port;
    }

    /** The port of {@link #http}. */
    public int port() {
        return port;
    }

    /** What the backend was given for a job. */
    public byte[] printed(String job) throws IOException {
        return Files.readAllBytes(folder.resolve("out").resolve(job + ".out"));
    }

    /** How many documents came out. */
    public long count() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.filter(file -> file.toString().endsWith(".out")).count();
        }
    }

    /** Keeps the device busy until {@link #release}. */
    public void hold() throws IOException {
        Files.writeString(folder.resolve("out/hold"), "");
    }

    /** Lets the device go on. */
    public void release() throws IOException {
        Files.deleteIfExists(folder.resolve("out/hold"));
    }

    /** The device reports a keyword of {@code printer-state-reasons} and stands still. */
    public void trouble(String keyword) throws IOException {
        Files.writeString(folder.resolve("out/trouble"), keyword);
    }

    /** The device is well again. */
    public void helped() throws IOException {
        Files.deleteIfExists(folder.resolve("out/trouble"));
    }

    /** The log of cupsd, for the message of a failed test. */
    public String log() throws IOException {
        return Files.readString(folder.resolve("log/error"));
    }

    @Override
    public void close() throws IOException {
        sandbox.close();
    }
}
