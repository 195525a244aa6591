// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * A file that no interrupt closes. A FileChannel closes for everybody when one reading thread is interrupted; an AsynchronousFileChannel does not, but hands
 * each read to another thread and waits for it, which costs several times what reading a page does. {@link RandomAccessFile} does neither.
 */
final class SteadyChannel extends FileBaseDefault {
    private final String name;
    private final RandomAccessFile file;

    SteadyChannel(String name, String mode) throws IOException {
        this.name = name;
        file = new RandomAccessFile(name, mode);
    }

    @Override
    public long size() throws IOException {
        return file.length();
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        int length = to.remaining();
        byte[] bytes = to.hasArray() ? to.array() : new byte[length];
        int offset = to.hasArray() ? to.arrayOffset() + to.position() : 0;
        int read;
        synchronized (file) {
            file.seek(position);
            read = file.read(bytes, offset, length);
        }
        if (read > 0 && to.hasArray()) {
            to.position(to.position() + read);
        } else if (read > 0) {
            to.put(bytes, 0, read);
        }
        return read;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        int length = from.remaining();
        byte[] bytes = from.hasArray() ? from.array() : new byte[length];
        int offset = from.hasArray() ? from.arrayOffset() + from.position() : 0;
        if (from.hasArray()) {
            from.position(from.limit());
        } else {
            from.get(bytes);
        }
        synchronized (file) {
            file.seek(position);
            file.write(bytes, offset, length);
        }
        return length;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        synchronized (file) {
            if (size < file.length()) {
                file.setLength(size);
            }
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.getFD().sync();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.getChannel().tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    @Override
    public String toString() {
        return SteadyFilePath.SCHEME + ":" + name;
    }
}
