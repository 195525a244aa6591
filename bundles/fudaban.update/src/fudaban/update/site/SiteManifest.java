// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import fudaban.ledger.Refusal;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.framework.Version;

/**
 * What a site says of itself: {@value #FILE}, whose bytes are signed.
 *
 * @param about name, edition and words
 * @param made when it was signed
 * @param files every file of the site but manifest and signature, by its path with {@code /}
 */
public record SiteManifest(About about, Instant made, SortedMap<String, SiteFile> files) {
    /** Name of the manifest in a site. */
    public static final String FILE = "fudaban-site.json";

    /** Name of the signature in a site. */
    public static final String SIGNATURE = "fudaban-site.sig";

    /** Largest manifest that is read, in bytes. */
    public static final int LARGEST = 4 << 20;

    /** Most files of a site. */
    public static final int MOST = 20_000;

    public SiteManifest {
        if (files.isEmpty() || files.size() > MOST) {
            throw new IllegalArgumentException("a site of " + files.size() + " files");
        }
        files.keySet().forEach(SitePaths::check);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The same with files in any order. */
    SiteManifest(About about, Instant made, Map<String, SiteFile> files) {
        this(about, made, (SortedMap<String, SiteFile>) new TreeMap<>(files));
    }

    /**
     * What people are told of a site.
     *
     * @param site stable name of what it updates, [a-z0-9.-]{1,60}: editions are counted for each name
     * @param edition from 1; each site that is given out has a higher one than the last
     * @param title one line, e.g. {@code GIMA 連携 令和8年10月様式}
     * @param changes what is different, some lines
     * @param platform oldest edition of Fudaban it works with, e.g. {@code 0.1.0}
     */
    public record About(String site, int edition, String title, String changes, String platform) {
        private static final int LONGEST_TITLE = 200;
        private static final int LONGEST_CHANGES = 20_000;

        public About {
            Version.parseVersion(platform);
            if (!site.matches("[a-z0-9.-]{1,60}")
                    || edition < 1
                    || title.isBlank()
                    || title.length() > LONGEST_TITLE
                    || changes.length() > LONGEST_CHANGES) {
                throw new IllegalArgumentException("no site: " + site + " " + edition);
            }
        }
    }

    /** The bytes of all files together. */
    public long size() {
        return files.values().stream().mapToLong(SiteFile::size).sum();
    }

    /**
     * Whether it may follow what is installed.
     *
     * @param installed the edition of this site that is installed, 0 for none
     * @throws Refusal when it is older
     */
    public void follows(int installed) throws Refusal {
        if (about.edition() < installed) {
            throw new Refusal(SiteManifest.class, "edition.older", about.title(), about.edition(), installed);
        }
    }

    /**
     * Whether a program can take it.
     *
     * @param program the edition of Fudaban, e.g. {@code 0.1.0.202611230828}
     * @throws Refusal when the program is older than the site needs
     */
    public void fits(String program) throws Refusal {
        var needed = Version.parseVersion(about.platform());
        var there = Version.parseVersion(program);
        // A needed 0.1.0 is met by every build of it.
        if (there.compareTo(needed) < 0) {
            throw new Refusal(SiteManifest.class, "platform.newer", about.title(), needed.toString(), there.toString());
        }
    }

    /** The bytes that are signed. */
    public byte[] signed() {
        return ManifestJson.write(this);
    }
}
