// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.list;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionFiles;
import fudaban.packs.InstalledPacks;
import fudaban.packs.Pack;
import fudaban.packs.internal.folder.Sums;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What packs there are, and which edition of each is in force. */
public final class PackList {
    private final InstalledPacks installed;

    /** Of these packs. */
    public PackList(InstalledPacks installed) {
        this.installed = installed;
    }

    /**
     * The editions of all packs, by pack, newest first.
     *
     * @param day which edition counts as in force
     * @param locale the language of names
     * @throws Refusal when a pack's own description is broken
     */
    public List<EditionRow> rows(LocalDate day, Locale locale) throws Refusal, IOException {
        List<EditionRow> rows = new ArrayList<>();
        for (Pack pack : installed.all()) {
            String name = pack.file().map(file -> file.name().in(locale)).orElse(pack.id());
            LocalDate inForce = pack.inForce(day).map(EditionFiles::effective).orElse(LocalDate.MIN);
            for (EditionFiles edition : pack.editions().reversed()) {
                rows.add(new EditionRow(
                        pack.id(),
                        name,
                        pack.version(),
                        edition.effective(),
                        state(edition.effective(), inForce, day),
                        edition.names().size(),
                        Sums.of(edition)));
            }
        }
        return rows;
    }

    private static EditionRow.State state(LocalDate edition, LocalDate inForce, LocalDate day) {
        if (edition.equals(inForce)) {
            return EditionRow.State.IN_FORCE;
        }
        return edition.isAfter(day) ? EditionRow.State.COMING : EditionRow.State.PAST;
    }
}
