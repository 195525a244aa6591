// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;

/**
 * A file layer for H2 that forgets what was not forced. Writes go to a copy in memory; {@link FileChannel#force} brings them to the file below.
 * {@link #cut} leaves
 * of the writes since then a random part, whole, torn at sectors of 512 bytes, or not at all; every open file fails from then on until {@link
 * #powerOn}. Names
 * (create, rename, delete) are durable at once, contents of a renamed file are not.
 *
 * <pre>{@code
 * try (var disk = PowerCutFileSystem.install()) {
 *     var settings = new Settings(folder, "desk1", clock, disk.prefix());
 *     … work …
 *     disk.cut(new Random(seed));
 *     … close what was open; its failures are expected …
 *     disk.powerOn();
 *     … open again …
 * }
 * }</pre>
 */
public final class PowerCutFileSystem extends FilePath implements AutoCloseable {
    private static final String SCHEME = "powercut";

    private final PowerCutDisk disk;

    private PowerCutFileSystem(PowerCutDisk disk, String name) {
        this.disk = disk;
        this.name = name;
    }

    /** A disk under the power, known to H2 as {@code powercut:} until it is closed. One at a time. */
    public static PowerCutFileSystem install() {
        var system = new PowerCutFileSystem(new PowerCutDisk(), SCHEME + ":");
        FilePath.register(system);
        return system;
    }

    /** What to put before file names: {@code fudaban.ledger.Settings#fileSystem}. */
    public String prefix() {
        return SCHEME + ":";
    }

    /** Cuts the power now. */
    public void cut(Random random) {
        disk.cut(random);
    }

    /** Cuts the power in the middle of the {@code operations}th operation (write, truncate, force, rename, delete) from now. */
    public void cutAfter(int operations, Random random) {
        disk.cutAfter(operations, random);
    }

    /** Forgets {@link #cutAfter}. Returns how many operations there were since it was called, or since the disk was installed. */
    public int disarm() {
        return disk.disarm();
    }

    /** Whether the power is off. */
    public boolean isOff() {
        return disk.isOff();
    }

    /** Brings the power back: files may be opened again. */
    public void powerOn() {
        disk.powerOn();
    }

    /** Lets files together grow to so many bytes only; then writes fail as on a full disk. */
    public void capacity(long bytes) {
        disk.capacity(bytes);
    }

    /** How many writes would be lost at worst if the power were cut now. */
    public int unsynced() {
        return disk.unsynced();
    }

    /** How many files were renamed while they held writes not forced: each might be empty or torn after a cut. */
    public int unsafeRenames() {
        return disk.unsafeRenames();
    }

    @Override
    public void close() {
        FilePath.unregister(this);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return disk.open(base(), mode);
    }

    @Override
    public long size() {
        return disk.size(base());
    }

    @Override
    public void moveTo(FilePath to, boolean atomicReplace) {
        try {
            disk.move(base(), ((PowerCutFileSystem) to).base(), atomicReplace);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void delete() {
        try {
            disk.delete(base());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean createFile() {
        return base().createFile();
    }

    @Override
    public boolean exists() {
        return base().exists();
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return new ArrayList<>(
                base().newDirectoryStream().stream().map(this::wrap).toList());
    }

    @Override
    public FilePath toRealPath() {
        return wrap(base().toRealPath());
    }

    @Override
    public FilePath getParent() {
        FilePath parent = base().getParent();
        return parent == null ? null : wrap(parent);
    }

    @Override
    public boolean isDirectory() {
        return base().isDirectory();
    }

    @Override
    public boolean isRegularFile() {
        return base().isRegularFile();
    }

    @Override
    public boolean isAbsolute() {
        return base().isAbsolute();
    }

    @Override
    public long lastModified() {
        return base().lastModified();
    }

    @Override
    public boolean canWrite() {
        return base().canWrite();
    }

    @Override
    public void createDirectory() {
        base().createDirectory();
    }

    @Override
    public boolean setReadOnly() {
        return base().setReadOnly();
    }

    @Override
    public FilePath createTempFile(String suffix, boolean inTempDir) throws IOException {
        return wrap(base().createTempFile(suffix, inTempDir));
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePath getPath(String path) {
        return new PowerCutFileSystem(disk, path);
    }

    @Override
    public FilePath unwrap() {
        return base();
    }

    private FilePath base() {
        return FilePath.get(name.substring(SCHEME.length() + 1));
    }

    private FilePath wrap(FilePath base) {
        return new PowerCutFileSystem(disk, SCHEME + ":" + base);
    }
}
