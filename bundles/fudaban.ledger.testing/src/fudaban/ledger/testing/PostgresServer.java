// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of the tests' own: a new cluster in a temporary folder, on a free port of the loopback interface, run by an account without rights
 * (PostgreSQL refuses to be run by root). It ends with the program that started it, however that ends.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String USER = "fudaban";
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    /** Quick: nothing is forced to the disk. */
    private static final List<String> USUAL =
            List.of("fsync=off", "full_page_writes=off", "shared_buffers=24MB", "autovacuum=off", "log_statement=none");

    /** Waits for the end of its standard input and then ends what it has started: so nothing outlives a program that was killed. */
    private static final String KEEPER =
            "\"$@\" </dev/null >>\"$LOG\" 2>&1 & child=$!; cat >/dev/null; kill -QUIT $child 2>/dev/null; wait $child";

    /** The one server that most tests of a program share. */
    private static final class Shared {
        private static final PostgresServer SERVER = started();

        private static PostgresServer started() {
            PostgresServer server = create();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }

    private final Path folder;
    private final int port;
    private Process keeper;

    private PostgresServer(Path folder) {
        this.folder = folder;
        this.port = freePort();
    }

    /** The server that tests share, started when it is first asked for. */
    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    /** A server of its own, running. */
    public static PostgresServer create() {
        var server = new PostgresServer(folder());
        server.run("initdb", "-D", server.data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        server.start();
        return server;
    }

    /** A standby of this server, running, which follows it. */
    public PostgresServer standby() {
        var standby = new PostgresServer(folder());
        standby.run(
                "pg_basebackup",
                "-D",
                standby.data(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(port),
                "-U",
                USER,
                "-R",
                "-X",
                "stream",
                "--checkpoint=fast",
                "--no-sync");
        standby.start();
        return standby;
    }

    /** Makes a standby the server that takes writes. */
    public void promote() {
        run("pg_ctl", "-D", data(), "-w", "promote");
    }

    /** The address of a new, empty schema. */
    public String schema() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        execute("create schema " + name);
        return url("127.0.0.1:" + port, name);
    }

    /** The address of a schema by another way to the server. */
    public static String url(String hosts, String schema) {
        return "jdbc:postgresql://" + hosts + "/postgres?user=" + USER + "&currentSchema=" + schema;
    }

    /** Where it listens on the loopback interface. */
    public int port() {
        return port;
    }

    /** Runs a statement outside of all transactions. */
    public void execute(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A connection of its administrator. */
    public Connection connect() throws SQLException {
        return new org.postgresql.Driver().connect(url("127.0.0.1:" + port, "public"), new Properties());
    }

    /** Offers TLS, to connections made from now on, with a certificate and its key as PEM. */
    public void tls(Path certificate, Path key) {
        try {
            for (Path file : List.of(certificate, key)) {
                Path copy = folder.resolve(file == key ? "server.key" : "server.crt");
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
                own(copy);
                execute("alter system set ssl_" + (file == key ? "key" : "cert") + "_file = '" + copy + "'");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        tls(true);
    }

    /** Offers TLS, or does not any more. */
    public void tls(boolean on) {
        execute("alter system set ssl = " + (on ? "on" : "off"));
        execute("select pg_reload_conf()");
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (setting("ssl").equals("on") != on) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("PostgreSQL did not take its settings: " + log());
            }
            pause();
        }
    }

    private String setting(String name) {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Starts it again after {@link #stop}, on the same port. */
    public void start() {
        var command = new ArrayList<>(List.of("sh", "-c", KEEPER, "keeper", program("postgres"), "-D", data()));
        command.addAll(List.of("-p", Integer.toString(port), "-h", "127.0.0.1", "-k", folder.toString()));
        USUAL.forEach(setting -> command.addAll(List.of("-c", setting)));
        try {
            keeper = process(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaitReady();
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try {
                connect().close();
                return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > end || !keeper.isAlive()) {
                    throw new IllegalStateException("PostgreSQL did not start: " + log(), notYet);
                }
                pause();
            }
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** Ends it at once, as when its process is killed: what was committed is found again at the next start. */
    public void stop() {
        try {
            keeper.getOutputStream().close();
            if (!keeper.waitFor(PATIENCE_NANOS, TimeUnit.NANOSECONDS)) {
                keeper.destroyForcibly();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException left) {
            // A temporary folder.
        }
    }

    private void run(String program, String... arguments) {
        var command = new ArrayList<>(List.of(program(program)));
        command.addAll(Arrays.asList(arguments));
        try {
            Path output = folder.resolve("out");
            Process process = process(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + ": " + Files.readString(output));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private ProcessBuilder process(List<String> command) {
        var all = new ArrayList<String>();
        if (isRoot()) {
            all.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"));
        }
        all.addAll(command);
        var builder = new ProcessBuilder(all).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("LOG", folder.resolve("log").toString());
        return builder;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("fudaban-pg");
            own(folder);
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Gives a file to the account that runs the server. */
    private static void own(Path file) throws IOException {
        if (isRoot()) {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    /** Debian keeps the server's programs beside the PATH, by version. */
    private static String program(String name) {
        try (var versions = Files.newDirectoryStream(Path.of("/usr/lib/postgresql"))) {
            var found = new ArrayList<Path>();
            versions.forEach(version -> found.add(version.resolve("bin").resolve(name)));
            return found.stream()
                    .filter(Files::isExecutable)
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(() -> new IllegalStateException("no " + name + ": apt-get install postgresql"))
                    .toString();
        } catch (IOException none) {
            return name;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
