// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.PackFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pack as it was given out: of the running program, or in a site. Read when asked.
 *
 * @param id its id
 * @param version of the bundle, with the qualifier of its build
 * @param root finds its files
 */
public record Pack(String id, String version, PackFolder.Root root) {
    /**
     * Its editions, oldest first.
     *
     * @throws java.io.UncheckedIOException when its index cannot be read
     */
    public List<EditionFiles> editions() {
        return new PackFolder(root, id).folders();
    }

    /** The edition of a day, which is in force from that day on. */
    public Optional<EditionFiles> edition(LocalDate effective) {
        return editions().stream()
                .filter(each -> each.effective().equals(effective))
                .findFirst();
    }

    /** The newest edition in force on a day. */
    public Optional<EditionFiles> inForce(LocalDate day) {
        return editions().stream()
                .filter(each -> !each.effective().isAfter(day))
                .reduce((older, newer) -> newer);
    }

    /**
     * What it says of itself; empty for a pack from before {@code pack.json}.
     *
     * @throws Refusal when the file is broken
     */
    public Optional<PackFile> file() throws Refusal, IOException {
        try (var in = root.open(PackFile.FILE)) {
            return Optional.of(PackFiles.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (FileNotFoundException none) {
            return Optional.empty();
        }
    }
}
