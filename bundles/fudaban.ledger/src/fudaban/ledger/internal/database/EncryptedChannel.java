// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import static fudaban.ledger.internal.database.FileCipher.BLOCK;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.h2.store.fs.FileBaseDefault;

/**
 * An encrypted file as H2's CIPHER=AES writes it, bit by bit, so that each reads what the other wrote. Below: a block that begins with a mark and salt, then
 * the blocks of a {@link FileCipher}; after a last block that is not full stand as many bytes as it holds, which tell the length.
 */
final class EncryptedChannel extends FileBaseDefault {
    private static final byte[] MARK = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    /** The first block below. */
    static final int HEADER = BLOCK;

    private final FileChannel base;
    private final String name;
    private byte[] password;
    private volatile FileCipher cipher;
    private volatile long size;

    /** Reads and writes nothing yet: H2 locks a file first. */
    EncryptedChannel(FileChannel base, String name, byte[] password) {
        this.base = base;
        this.name = name;
        this.password = password.clone();
    }

    /** How long the text is in a file of so many bytes. */
    static long size(long below) {
        long blocks = Math.max(0, below - HEADER);
        return blocks % BLOCK == 0 ? blocks : blocks - BLOCK;
    }

    /** The file below, encrypted. */
    FileChannel below() {
        return base;
    }

    @Override
    public long size() throws IOException {
        cipher();
        return size;
    }

    // Not synchronized as in the class above: readers wait for nobody.
    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        FileCipher found = cipher();
        if (!to.hasRemaining()) {
            return 0;
        }
        if (position >= size) {
            return -1;
        }
        int length = (int) Math.min(to.remaining(), size - position);
        int offset = (int) (position % BLOCK);
        if (offset == 0 && length % BLOCK == 0 && to.hasArray()) {
            int start = to.arrayOffset() + to.position();
            decrypted(found, to.array(), start, length, position);
            to.position(to.position() + length);
        } else {
            byte[] blocks = new byte[(int) whole(offset + length)];
            decrypted(found, blocks, 0, blocks.length, position - offset);
            to.put(blocks, offset, length);
        }
        return length;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        FileCipher found = cipher();
        int length = from.remaining();
        int offset = (int) (position % BLOCK);
        byte[] blocks = new byte[(int) whole(offset + length)];
        long start = position - offset;
        if (blocks.length != length) {
            // What stands there before and after.
            decrypted(found, blocks, 0, (int) Math.clamp(whole(size) - start, 0, blocks.length), start);
        }
        from.get(blocks, offset, length);
        found.encrypt(start / BLOCK, blocks, 0, blocks.length);
        toBase(ByteBuffer.wrap(blocks), HEADER + start);
        grow(position + length);
        return length;
    }

    private void grow(long end) throws IOException {
        long before = size;
        if (end > before) {
            int rest = (int) (end % BLOCK);
            if (before % BLOCK != 0) {
                base.truncate(HEADER + whole(end));
            }
            if (rest > 0) {
                toBase(ByteBuffer.allocate(rest), HEADER + whole(end));
            }
            size = end;
        }
    }

    @Override
    protected void implTruncate(long length) throws IOException {
        cipher();
        if (length < size) {
            base.truncate(HEADER + length + (length % BLOCK == 0 ? 0 : BLOCK));
            size = length;
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        base.force(metaData);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return base.tryLock(position, length, shared);
    }

    @Override
    public String toString() {
        return name;
    }

    private FileCipher cipher() throws IOException {
        FileCipher found = cipher;
        return found == null ? start() : found;
    }

    private synchronized FileCipher start() throws IOException {
        if (cipher == null) {
            byte[] salt = new byte[FileCipher.SALT];
            long below = base.size();
            if (below >= HEADER) {
                fromBase(ByteBuffer.wrap(salt), MARK.length);
            } else {
                new SecureRandom().nextBytes(salt);
                toBase(ByteBuffer.allocate(HEADER).put(MARK).put(salt).rewind(), 0);
            }
            size = size(below);
            cipher = new FileCipher(password, salt);
            Arrays.fill(password, (byte) 0);
        }
        return cipher;
    }

    private void decrypted(FileCipher found, byte[] bytes, int offset, int length, long position) throws IOException {
        fromBase(ByteBuffer.wrap(bytes, offset, length), HEADER + position);
        found.decrypt(position / BLOCK, bytes, offset, length);
    }

    private void fromBase(ByteBuffer to, long position) throws IOException {
        for (long at = position; to.hasRemaining(); ) {
            int read = base.read(to, at);
            if (read < 0) {
                throw new EOFException();
            }
            at += read;
        }
    }

    private void toBase(ByteBuffer from, long position) throws IOException {
        for (long at = position; from.hasRemaining(); ) {
            at += base.write(from, at);
        }
    }

    private static long whole(long length) {
        return (length + BLOCK - 1) / BLOCK * BLOCK;
    }
}
