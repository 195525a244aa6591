// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the desks of tests keep their records: in a file of their folder, or, in a class that is {@link OnServer} and everywhere with the system property
 * {@code fudaban.database=postgres}, in a schema of the tests' PostgreSQL server.
 *
 * <p>Whoever makes a desk for tests asks here for each folder: {@code TestPlace.server(folder).map(url -> settings.on(new Server(url, ""))).orElse(settings)}.
 */
public final class TestPlace {
    private static final boolean ALL = "postgres".equals(System.getProperty("fudaban.database"));

    private static volatile boolean servers;

    private TestPlace() {}

    /** The address of the folder's schema, always the same, also for a program that a test starts; empty: a file. */
    public static Optional<String> server(Path folder) {
        Path known = folder.resolveSibling(folder.getFileName() + ".server");
        try {
            if (Files.exists(known)) {
                return Optional.of(Files.readString(known));
            }
            // A desk that another program has made in a file stays there.
            if (!servers && !ALL || Files.exists(folder.resolve("keys.json"))) {
                return Optional.empty();
            }
            String url = PostgresServer.shared().schema();
            Files.createDirectories(known.toAbsolutePath().getParent());
            Files.writeString(known, url).toFile().deleteOnExit();
            return Optional.of(url);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void servers(boolean on) {
        servers = on;
    }
}
