// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** A {@link DurableFile} as H2 wants it. */
final class DurableChannel extends FileBaseDefault {
    private final FileChannel base;
    private final String name;
    private final DurableFile file;

    DurableChannel(FileChannel base, String name, DurableFile file) {
        this.base = base;
        this.name = name;
        this.file = file;
    }

    @Override
    public long size() {
        return file.size();
    }

    // Not synchronized as in the class above: readers must not wait for a force.
    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return file.read(to, position);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return file.write(from, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        try (base) {
            file.close();
        }
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    public String toString() {
        return name;
    }
}
