// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.review;

import fudaban.document.DocumentException;
import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Hash;
import fudaban.personnel.table.Mapping;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableReader;
import fudaban.personnel.table.TableRow;
import fudaban.registers.Registry;
import fudaban.registers.review.ReviewActs.Listed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list a system gave of its accounts.
 *
 * @param source name of the file or of the directory service
 * @param hash SHA-256 of what was read, hex
 */
public record CollectedFile(String source, String hash, List<Listed> accounts) {
    /** Keeps a copy. */
    public CollectedFile {
        accounts = List.copyOf(accounts);
    }

    /**
     * Reads a .csv, .tsv or .xlsx file. A list with a line that cannot be understood is refused as a whole: an account that is left out would look as if it
     * were gone.
     *
     * @param charset of a CSV file; empty: found out
     * @throws Refusal with the first line that is wrong
     */
    public static CollectedFile read(Path file, ReviewProfile profile, Optional<String> charset, Locale locale)
            throws Refusal, IOException {
        String name = String.valueOf(file.getFileName());
        try {
            var table = TableReader.read(file, charset, Optional.empty());
            var load = TableLoad.of(table, profile.table(), Mapping.none(profile.table()));
            if (!load.findings().isEmpty()) {
                var first = load.findings().getFirst();
                throw Registry.refusal(
                        "collect.line", name, load.findings().size(), String.valueOf(first.line()), first.text(locale));
            }
            List<Listed> accounts = new ArrayList<>();
            for (TableRow row : load.rows()) {
                accounts.add(listed(row, name, profile));
            }
            return new CollectedFile(name, Hash.hex(Hash.sha256(Files.readAllBytes(file))), accounts);
        } catch (DocumentException broken) {
            throw Registry.refusal(broken, "collect.broken", name, broken.text(locale));
        }
    }

    private static Listed listed(TableRow row, String file, ReviewProfile profile) throws Refusal {
        String state = row.get("state");
        Boolean enabled = state == null ? Boolean.TRUE : profile.states().get(state);
        if (enabled == null) {
            throw Registry.refusal("collect.state", file, String.valueOf(row.line()), state);
        }
        LocalDate last = row.date("lastLogin");
        return new Listed(row.get("name"), row.get("ownerName"), row.get("rights"), enabled, last);
    }

    /** What is submitted for a review. */
    public ReviewActs.Collect collect(String review, LocalDate taken) {
        return new ReviewActs.Collect(review, source, hash, taken, accounts);
    }
}
