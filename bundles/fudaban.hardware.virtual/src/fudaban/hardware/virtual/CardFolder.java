// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Practice cards in a folder, one file each; any number, and they survive a restart. A changed card is written beside its
 * file and moved over it, so a crash leaves the card as before or as after the command, like a real chip.
 */
public final class CardFolder {
    private static final String SUFFIX = ".card";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    /** About what a PIV card of 144 KB leaves for data objects. */
    private static final int CAPACITY = 100_000;

    private static final int AES_256 = 0x0C;

    private final Path folder;
    private final RandomGenerator random;

    /** Uses that folder, made when missing. */
    public CardFolder(Path folder) throws IOException {
        this(folder, new SecureRandom());
    }

    /** @param random numbers and challenges of the cards come from it: what is drawn alike answers alike */
    public CardFolder(Path folder, RandomGenerator random) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.random = random;
    }

    /** Names of all cards, sorted. */
    public List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Makes a card as it comes from its maker, with the transport values of {@link PracticeSecrets}.
     *
     * @param name letters, digits, dot, hyphen, underscore; must not exist yet
     */
    public void create(String name) throws IOException {
        create(name, AES_256);
    }

    /**
     * The same with an administration key of another length, as other makers deliver them.
     *
     * @param algorithm 0x08, 0x0A or 0x0C for AES-128, -192, -256, 0x03 for triple DES; the key is the beginning of the transport key
     */
    public void create(String name, int algorithm) throws IOException {
        create(name, CardMemory.Kind.PIV, algorithm);
    }

    /** Makes a card with a plain file system (profile {@code file}) as it comes from its maker. */
    public void createFileCard(String name) throws IOException {
        create(name, CardMemory.Kind.FILE, AES_256);
    }

    private void create(String name, CardMemory.Kind kind, int algorithm) throws IOException {
        if (Files.exists(file(name))) {
            throw new IOException("practice card exists: " + name);
        }
        var uid = new byte[4];
        random.nextBytes(uid);
        write(
                name,
                CardMemory.blank(
                        kind,
                        uid,
                        algorithm,
                        Arrays.copyOf(PracticeSecrets.transport(), PivSecurity.keyLength(algorithm)),
                        PracticeSecrets.padded(PracticeSecrets.FACTORY_PIN),
                        PracticeSecrets.padded(PracticeSecrets.FACTORY_PUK)));
    }

    /**
     * Reads a card.
     *
     * @throws IOException when there is none of that name or its file is damaged
     */
    public Chip open(String name) throws IOException {
        CardMemory memory;
        try {
            memory = CardMemory.decode(Files.readAllBytes(file(name)));
        } catch (RuntimeException e) {
            throw new IOException("practice card damaged: " + name, e);
        }
        return memory.kind() == CardMemory.Kind.FILE
                ? new FileChip(memory, CAPACITY, () -> save(name, memory), random)
                : new PivChip(memory, CAPACITY, () -> save(name, memory), random);
    }

    /** Throws a card away. */
    public void delete(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    private void save(String name, CardMemory memory) {
        try {
            write(name, memory);
        } catch (IOException e) {
            throw new UncheckedIOException("practice card cannot be kept: " + name, e);
        }
    }

    private void write(String name, CardMemory memory) throws IOException {
        var fresh = folder.resolve(name + ".new");
        Files.write(fresh, memory.encode());
        Files.move(fresh, file(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a card name: " + name);
        }
        return folder.resolve(name + SUFFIX);
    }
}
