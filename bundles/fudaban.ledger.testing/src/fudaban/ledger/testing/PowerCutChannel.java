// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** An open file of a disk whose power may be cut. */
final class PowerCutChannel extends FileBaseDefault {
    private final PowerCutDisk disk;
    private final PowerCutFile file;

    PowerCutChannel(PowerCutDisk disk, PowerCutFile file) {
        this.disk = disk;
        this.file = file;
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return disk.read(file, to, position);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return disk.write(file, from, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        disk.truncate(file, size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.force(file);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        if (!shared && file.locked) {
            return null;
        }
        file.locked = !shared;
        return new FileLock(this, position, size, shared) {
            @Override
            public boolean isValid() {
                return file.locked;
            }

            @Override
            public void release() {
                file.locked = false;
            }
        };
    }

    @Override
    public String toString() {
        return "powercut";
    }
}
