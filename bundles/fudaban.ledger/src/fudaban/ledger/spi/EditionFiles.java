// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.engine.Json;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The files of one edition of a pack: profiles ({@code KIND.json} at its top), schema, mapping, code tables, texts, manual section, samples, tests.
 * A file is read
 * when it is asked for and not kept.
 */
public interface EditionFiles {
    /** The pack's id, e.g. {@code fudaban.pack.gima}. */
    String pack();

    /** The first day the edition is in force: the name of its folder. */
    LocalDate effective();

    /** What the edition consists of: paths below its folder with {@code /}, sorted. */
    List<String> names();

    /**
     * One file, to be closed by the caller.
     *
     * @param path below the edition's folder, e.g. {@code schema/person.xsd}
     * @throws FileNotFoundException when the edition does not have it
     */
    InputStream open(String path) throws IOException;

    /** How messages and the journal name it: {@code fudaban.pack.gima@2027-04-01}. */
    default String name() {
        return pack() + "@" + effective();
    }

    /** Whether it has a file. */
    default boolean has(String path) {
        return names().contains(path);
    }

    /**
     * A file's text, UTF-8.
     *
     * @throws FileNotFoundException when the edition does not have it
     */
    default String text(String path) throws IOException {
        try (var in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * One of its profiles.
     *
     * @param kind the profile's class; its simple name is the file's name
     * @throws Refusal when the file is missing or does not fit; the sentence names line and column
     */
    default <P> P profile(Class<P> kind) throws Refusal {
        try {
            return Json.profile(text(kind.getSimpleName() + ".json"), kind);
        } catch (IllegalArgumentException | IOException broken) {
            throw new Refusal(broken, Json.class, "profile.broken", kind.getSimpleName(), name(), broken.getMessage());
        }
    }

    /** An edition of a single profile held in memory. */
    static EditionFiles of(String kind, String pack, LocalDate effective, String json) {
        /** Its one file is the profile. */
        record Single(String pack, LocalDate effective, String file, String json) implements EditionFiles {
            @Override
            public List<String> names() {
                return List.of(file);
            }

            @Override
            public InputStream open(String path) throws IOException {
                if (!path.equals(file)) {
                    throw new FileNotFoundException(name() + " has no " + path);
                }
                return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Single(pack, effective, kind + ".json", json);
    }

    /**
     * The text of a file that is known to be there.
     *
     * @throws UncheckedIOException when it cannot be read all the same
     */
    default String present(String path) {
        try {
            return text(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
