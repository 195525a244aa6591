// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.site;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionFiles;
import fudaban.packs.Pack;
import fudaban.packs.PackFile;
import fudaban.packs.internal.folder.PackDirectory;
import fudaban.packs.internal.folder.Sums;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipFile;

/** Builds the site that gives out a pack: bundle, feature and p2 repository. The same folder always gives the same bytes. */
public final class PackSite {
    private PackSite() {}

    /**
     * Builds it.
     *
     * @param source the pack, checked before
     * @param site a folder that is empty or not there yet
     * @return what the pack says of itself
     * @throws Refusal when the folder holds something, or {@code pack.json} is broken
     */
    public static PackFile build(PackDirectory source, Path site) throws Refusal, IOException {
        PackFile pack = source.file();
        empty(site);
        Files.createDirectories(site.resolve("plugins"));
        Files.createDirectories(site.resolve("features"));
        Collection<EditionFiles> editions = source.editions(pack.id()).values();
        var repository = new Repository(site);
        PackJars.bundle(pack, editions, Sums.of(editions), repository.bundle(pack.id(), pack.version()));
        PackJars.feature(pack, repository.feature(pack.id() + ".feature", pack.version()));
        repository.publish(pack.id(), pack.version());
        return pack;
    }

    private static void empty(Path site) throws Refusal, IOException {
        if (Files.exists(site)) {
            boolean holds = !Files.isDirectory(site);
            if (!holds) {
                try (var all = Files.list(site)) {
                    holds = all.findAny().isPresent();
                }
            }
            if (holds) {
                throw new Refusal(PackSite.class, "site.not-empty", site);
            }
        }
    }

    /**
     * The pack of a built site.
     *
     * @throws Refusal when there is none in it
     */
    public static Pack of(Path site) throws Refusal, IOException {
        return all(site).stream().findFirst().orElseThrow(() -> new Refusal(PackSite.class, "site.no-pack", site));
    }

    /** All packs of a site; none where it brings only other plug-ins. */
    public static List<Pack> all(Path site) throws Refusal, IOException {
        List<Pack> packs = new ArrayList<>();
        for (Path jar : jars(site.resolve("plugins"))) {
            Pack pack = new Pack(id(jar), version(jar), path -> inside(jar, path));
            if (pack.file().isPresent()) {
                packs.add(pack);
            }
        }
        return packs;
    }

    /** Whether a folder may be a built site. */
    public static boolean looksLike(Path site) {
        return Files.isDirectory(site.resolve("plugins"));
    }

    private static List<Path> jars(Path plugins) throws IOException {
        if (!Files.isDirectory(plugins)) {
            return List.of();
        }
        try (var all = Files.list(plugins)) {
            return all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static String id(Path jar) {
        return jar.getFileName().toString().replaceFirst("_[0-9].*", "");
    }

    private static String version(Path jar) {
        return jar.getFileName().toString().replaceFirst("^[^_]*_", "").replaceFirst("\\.jar$", "");
    }

    /** A file of a jar, read into memory so that no jar stays open. */
    private static InputStream inside(Path jar, String path) throws IOException {
        try (var zip = new ZipFile(jar.toFile(), StandardCharsets.UTF_8)) {
            var entry = zip.getEntry(path);
            if (entry == null) {
                throw new FileNotFoundException(jar.getFileName() + " lacks " + path);
            }
            return new ByteArrayInputStream(zip.getInputStream(entry).readAllBytes());
        }
    }
}
