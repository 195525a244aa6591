// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ledger being made: when that fails, what it has put into the folder is taken away again, so that it can be made once more. */
final class Making {
    private final Path folder;
    private final Set<Path> before;

    private Making(Path folder, Set<Path> before) {
        this.folder = folder;
        this.before = before;
    }

    /**
     * Begins in a folder, which is made where it is missing.
     *
     * @throws Refusal when it cannot be made or read
     */
    static Making in(Path folder) throws Refusal {
        try {
            Files.createDirectories(folder);
            return new Making(folder, Set.copyOf(children(folder)));
        } catch (IOException failure) {
            throw new Refusal(failure, Making.class, "desk.folder", folder.toString());
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /**
     * Puts an empty file of a name into the folder, by which it is known what the folder is for.
     *
     * @throws Refusal when it cannot be written
     */
    void mark(String name) throws Refusal {
        try {
            Files.createFile(folder.resolve(name));
        } catch (IOException failure) {
            throw new Refusal(failure, Making.class, "desk.folder", folder.toString());
        }
    }

    /** Takes away what was not there before. */
    void undo(Throwable failure) {
        try {
            for (Path child : children(folder)) {
                if (!before.contains(child)) {
                    delete(child);
                }
            }
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }

    private static void delete(Path path) throws IOException {
        List<Path> inwards;
        try (Stream<Path> all = Files.walk(path)) {
            inwards = all.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
        }
        for (Path each : inwards) {
            Files.delete(each);
        }
    }
}
