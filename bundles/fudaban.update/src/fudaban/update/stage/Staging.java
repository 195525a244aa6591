// SPDX-License-Identifier: EPL-2.0
package fudaban.update.stage;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.journal.Hash;
import fudaban.update.site.SiteCheck;
import fudaban.update.site.SiteFile;
import fudaban.update.site.SiteManifest;
import fudaban.update.source.SiteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Optional;

/** Copies a site beside the program, verified while it is copied: what does not hold leaves nothing behind. */
public final class Staging {
    /** Largest site, in bytes. */
    public static final long LARGEST = 2L << 30;

    private static final String INCOMING = "incoming";
    /** What p2 needs beside the copy. */
    private static final long MARGIN = 64L << 20;

    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final Disk disk;

    /** @param folder where copies are kept; made when it is needed */
    public Staging(Path folder) {
        this(folder, Disk.REAL);
    }

    Staging(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Reads and verifies the manifest of a site, and nothing else.
     *
     * @throws Refusal when it is unsigned, altered, signed with another key, or cannot be read
     */
    public static SiteManifest look(SiteSource source, SiteCheck check) throws Refusal {
        try {
            return check.manifest(source.small(SiteManifest.FILE), source.small(SiteManifest.SIGNATURE));
        } catch (IOException gone) {
            throw vanished(gone, source);
        }
    }

    /** Where the copy of a site lies. */
    public Path place(SiteManifest manifest) {
        return folder.resolve(manifest.about().site() + "-" + manifest.about().edition());
    }

    /**
     * Copies a site whose manifest was looked at.
     *
     * @return the folder of the copy
     * @throws Refusal when a file is missing, other than signed, or not signed; the source goes away; there is not room enough; it was cancelled
     */
    public Path copy(SiteSource source, SiteCheck check, Upkeep.Progress progress) throws Refusal {
        SiteManifest manifest = look(source, check);
        Path place = place(manifest);
        if (holds(place, manifest, check)) {
            return place;
        }
        plain(source, manifest);
        Path incoming = folder.resolve(INCOMING);
        try {
            clear(incoming);
            Files.createDirectories(incoming);
            room(manifest);
            fill(incoming, source, manifest, progress);
            copy(incoming, source, SiteManifest.FILE, Optional.empty());
            copy(incoming, source, SiteManifest.SIGNATURE, Optional.empty());
            // The source may have changed between two looks: only what is there now counts.
            check.folder(incoming);
            clear(place);
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
            return place;
        } catch (IOException unwritable) {
            throw new Refusal(unwritable, Staging.class, "stage.unwritable", folder);
        } finally {
            clearQuietly(incoming);
        }
    }

    private static boolean holds(Path place, SiteManifest manifest, SiteCheck check) {
        try {
            return Files.isDirectory(place) && check.folder(place).equals(manifest);
        } catch (IOException | Refusal damaged) {
            return false;
        }
    }

    /** Nothing beside what is signed, and nothing that would send p2 elsewhere. */
    private static void plain(SiteSource source, SiteManifest manifest) throws Refusal {
        try {
            var listing = source.listing();
            if (listing.isPresent()) {
                SiteCheck.listed(manifest, listing.get());
            }
        } catch (IOException gone) {
            throw vanished(gone, source);
        }
        for (String path : manifest.files().keySet()) {
            if (path.startsWith("composite")) {
                throw new Refusal(Staging.class, "stage.composite", path);
            }
        }
    }

    private void room(SiteManifest manifest) throws Refusal, IOException {
        if (manifest.size() > LARGEST) {
            throw new Refusal(Staging.class, "stage.large", megabytes(manifest.size()), megabytes(LARGEST));
        }
        // Once for the copy, once for what p2 installs from it.
        long needed = 2 * manifest.size() + MARGIN;
        long free = disk.free(folder);
        if (free < needed) {
            throw new Refusal(Staging.class, "stage.room", megabytes(needed), megabytes(free), folder);
        }
    }

    private void fill(Path incoming, SiteSource source, SiteManifest manifest, Upkeep.Progress progress)
            throws Refusal, IOException {
        long all = manifest.size();
        long done = 0;
        for (var each : manifest.files().entrySet()) {
            if (progress.cancelled()) {
                throw new Refusal(Staging.class, "stage.cancelled");
            }
            progress.done(done, all);
            copy(incoming, source, each.getKey(), Optional.of(each.getValue()));
            done += each.getValue().size();
        }
        progress.done(all, all);
    }

    private void copy(Path incoming, SiteSource source, String path, Optional<SiteFile> expected)
            throws Refusal, IOException {
        Path file = incoming.resolve(path);
        Files.createDirectories(file.getParent());
        long most = expected.map(SiteFile::size).orElse((long) SiteManifest.LARGEST);
        MessageDigest digest = Hash.digest();
        long read = 0;
        try (InputStream in = opened(source, path);
                OutputStream out = disk.create(file)) {
            byte[] buffer = new byte[CHUNK];
            for (int some = read(in, buffer, source); some >= 0 && read <= most; some = read(in, buffer, source)) {
                digest.update(buffer, 0, some);
                read += some;
                write(out, buffer, some);
            }
        }
        if (expected.isPresent()) {
            expected.get().expect(path, read, digest.digest());
        }
    }

    private static InputStream opened(SiteSource source, String path) throws Refusal {
        try {
            return source.open(path);
        } catch (NoSuchFileException none) {
            throw SiteCheck.missing(path);
        } catch (IOException gone) {
            throw vanished(gone, source);
        }
    }

    private static int read(InputStream in, byte[] buffer, SiteSource source) throws Refusal {
        try {
            return in.read(buffer);
        } catch (IOException gone) {
            throw vanished(gone, source);
        }
    }

    /** Whoever else fills the disk meanwhile, it is said as what it is. */
    private void write(OutputStream out, byte[] buffer, int length) throws Refusal, IOException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException refused) {
            if (disk.free(folder) < CHUNK) {
                throw new Refusal(refused, Staging.class, "stage.full", folder);
            }
            throw refused;
        }
    }

    private static Refusal vanished(IOException gone, SiteSource source) {
        return new Refusal(gone, Staging.class, "stage.vanished", source.name());
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    private static void clearQuietly(Path folder) {
        try {
            clear(folder);
        } catch (IOException left) {
            // What is left is cleared before the next copy.
            return;
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
