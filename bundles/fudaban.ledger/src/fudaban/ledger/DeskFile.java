// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.ledger.internal.key.AtomicFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The settings file of a data folder, {@code desk.properties}: which desk this is and which server it works on. A folder without one is the only desk of its
 * own database file.
 *
 * <pre>
 * desk=desk2
 * database=jdbc:postgresql://db1,db2/fudaban
 * user=fudaban
 * password=... (written by the program, sealed by the ledger's key)
 * </pre>
 *
 * @param desk the desk's name where the file says one
 * @param server where the records lie; empty: in the folder's own database file
 */
public record DeskFile(Optional<String> desk, Optional<Server> server) {
    /** Its name in a data folder. */
    public static final String NAME = "desk.properties";

    /**
     * The settings of a folder; none where there is no file.
     *
     * @throws IllegalStateException when it is there and cannot be read: opening another database than the one meant would be worse
     */
    public static DeskFile read(Path folder) {
        Path file = folder.resolve(NAME);
        var properties = new Properties();
        try {
            if (Files.exists(file)) {
                properties.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("unreadable: " + file, unreadable);
        }
        return new DeskFile(
                value(properties, "desk"),
                value(properties, "database")
                        .map(url -> new Server(
                                url,
                                value(properties, "user").orElse(""),
                                value(properties, "password").orElse(""))));
    }

    private static Optional<String> value(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /**
     * Writes the file of a folder, whole or not at all.
     *
     * @throws IOException when the disk refuses
     */
    public void write(Path folder) throws IOException {
        var text = new StringBuilder();
        desk.ifPresent(name -> line(text, "desk", name));
        server.ifPresent(each -> {
            line(text, "database", each.url());
            line(text, "user", each.user());
            line(text, "password", each.sealedPassword());
        });
        AtomicFile.write(folder.resolve(NAME), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append('=').append(value.replace("\\", "\\\\")).append('\n');
        }
    }
}
