// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.h2.store.fs.FilePath;

/** The state of the disk: files by their names below, and the power. One lock for everything: tests are small. */
final class PowerCutDisk {
    private final Map<String, PowerCutFile> files = new HashMap<>();
    private long capacity = Long.MAX_VALUE;
    private boolean off;
    private int operations;
    private int cutAt;
    private Random cutBy;
    private int unsafeRenames;

    synchronized FileChannel open(FilePath path, String mode) throws IOException {
        requirePower();
        PowerCutFile file = files.get(path.toString());
        if (file == null) {
            if (!path.exists()) {
                if (mode.equals("r")) {
                    throw new java.io.FileNotFoundException(path.toString());
                }
                path.createFile();
            }
            file = new PowerCutFile(path);
            files.put(path.toString(), file);
        }
        return new PowerCutChannel(this, file);
    }

    synchronized long size(FilePath path) {
        PowerCutFile file = files.get(path.toString());
        return file == null ? path.size() : file.size();
    }

    synchronized void move(FilePath from, FilePath to, boolean replace) throws IOException {
        operation();
        from.moveTo(to, replace);
        files.remove(to.toString());
        PowerCutFile file = files.remove(from.toString());
        if (file != null) {
            unsafeRenames += file.unsynced() > 0 ? 1 : 0;
            file.renamed(to);
            files.put(to.toString(), file);
        }
    }

    synchronized void delete(FilePath path) throws IOException {
        operation();
        files.remove(path.toString());
        path.delete();
    }

    synchronized int read(PowerCutFile file, java.nio.ByteBuffer to, long position) throws IOException {
        requirePower(file);
        return file.read(to, position);
    }

    synchronized int write(PowerCutFile file, java.nio.ByteBuffer from, long position) throws IOException {
        requirePower(file);
        byte[] bytes = new byte[from.remaining()];
        if (Math.max(file.size(), position + bytes.length) - file.size() + used() > capacity) {
            throw new IOException("No space left on device");
        }
        from.get(bytes);
        file.write(position, bytes);
        operation();
        return bytes.length;
    }

    synchronized void truncate(PowerCutFile file, long size) throws IOException {
        requirePower(file);
        file.truncate(size);
        operation();
    }

    synchronized void force(PowerCutFile file) throws IOException {
        requirePower(file);
        operation();
        file.force();
    }

    synchronized void cutAfter(int count, Random random) {
        operations = 0;
        cutAt = count;
        cutBy = random;
    }

    synchronized int disarm() {
        int count = operations;
        operations = 0;
        cutBy = null;
        return count;
    }

    synchronized void cut(Random random) {
        off = true;
        double kept = random.nextInt(5) / 4.0;
        for (PowerCutFile file : files.values()) {
            file.cut(random, kept);
        }
        files.clear();
    }

    synchronized void powerOn() {
        off = false;
        cutBy = null;
    }

    synchronized boolean isOff() {
        return off;
    }

    synchronized void capacity(long bytes) {
        capacity = bytes;
    }

    synchronized int unsynced() {
        return files.values().stream().mapToInt(PowerCutFile::unsynced).sum();
    }

    synchronized int unsafeRenames() {
        return unsafeRenames;
    }

    private long used() {
        return files.values().stream().mapToLong(PowerCutFile::size).sum();
    }

    private void operation() throws IOException {
        requirePower();
        operations++;
        if (cutBy != null && operations >= cutAt) {
            cut(cutBy);
            requirePower();
        }
    }

    private void requirePower(PowerCutFile file) throws IOException {
        requirePower();
        if (file.dead()) {
            throw new IOException("the power was off since this file was opened");
        }
    }

    private void requirePower() throws IOException {
        if (off) {
            throw new IOException("the power is off");
        }
    }
}
