// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.check;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionCheck;
import fudaban.ledger.spi.EditionCheck.Defect;
import fudaban.ledger.spi.EditionFiles;
import fudaban.packs.InstalledPacks;
import fudaban.packs.PackFile;
import fudaban.packs.internal.folder.PackDirectory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Version;

/**
 * Looks a pack through before it is given out: its names, the editions that were given out before, the files of the newest one, what their topic knows of
 * them, and
 * its own tests.
 */
public final class PackCheck {
    private final InstalledPacks installed;
    private final List<EditionCheck> topics;

    /**
     * @param installed the running program's packs, which the editions given out must equal
     * @param topics what the installed topics know of their profiles
     */
    public PackCheck(InstalledPacks installed, List<EditionCheck> topics) {
        this.installed = installed;
        this.topics = List.copyOf(topics);
    }

    /**
     * Looks it through.
     *
     * @return what is wrong, none when it may be given out
     * @throws Refusal when the folder is no pack at all
     */
    public List<Defect> run(PackDirectory pack) throws Refusal, IOException {
        var defects = new Defects();
        PackFile file = pack.file();
        platform(file, defects);
        boolean safe = NameCheck.run(pack, defects);
        if (safe) {
            TreeMap<LocalDate, EditionFiles> editions = pack.editions(file.id());
            new SealCheck(installed).run(pack, file, editions, defects);
            Map.Entry<LocalDate, EditionFiles> newest = editions.lastEntry();
            if (newest == null) {
                defects.add("editions", "edition.none");
            } else {
                edition(newest.getValue(), defects);
            }
        }
        return defects.sorted();
    }

    private void platform(PackFile file, Defects defects) {
        Version there = Version.parseVersion(installed.platform());
        if (there.compareTo(Version.parseVersion(file.platform())) < 0) {
            defects.add(PackFile.FILE, "platform.newer", file.platform(), there.toString());
        }
    }

    private void edition(EditionFiles edition, Defects defects) throws IOException {
        var files = new FileCheck(edition, defects);
        boolean wellFormed = files.run();
        new TextCheck(edition, defects).run();
        boolean profile = edition.names().stream().anyMatch(name -> name.indexOf('/') < 0 && name.endsWith(".json"));
        if (!profile) {
            defects.add("editions/" + edition.effective(), "profile.missing");
        }
        if (wellFormed) {
            new TopicCheck(topics, edition, defects).run();
        }
    }
}
