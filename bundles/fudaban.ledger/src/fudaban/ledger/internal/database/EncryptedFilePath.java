// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The cipher between H2 and {@link DurableFilePath}: every file that is opened through it is an {@link EncryptedChannel}, the database, the new file of a
 * compaction and H2's temporary files alike.
 *
 * <p>H2 finds file layers by a scheme in a table of its own, for the whole program. So each opened database has a scheme of its own, and its key lies in the
 * layer that stands under it there, from {@link #register} to {@link #close}: it is in no name and no URL.
 */
public final class EncryptedFilePath extends FilePathWrapper implements AutoCloseable {
    /** What all paths of a scheme share. */
    private static final class Shared {
        final String scheme = "encrypted-" + UUID.randomUUID();
        final byte[] password;
        volatile EncryptedChannel database;
        volatile boolean closed;

        Shared(byte[] password) {
            this.password = password;
        }
    }

    private Shared shared;

    /** For H2, which makes paths of the class it was given. */
    public EncryptedFilePath() {}

    /** Makes a scheme known to H2 for files of this password (its bytes as H2 makes them of text: two for each character). */
    static EncryptedFilePath register(byte[] password) {
        var layer = new EncryptedFilePath();
        layer.shared = new Shared(password);
        layer.name = layer.getScheme() + ":";
        FilePath.register(layer);
        return layer;
    }

    /** Forgets the key. Files that are open stay readable. */
    @Override
    public void close() {
        FilePath.unregister(this);
        shared.closed = true;
        Arrays.fill(shared.password, (byte) 0);
    }

    /** Copies the open database as it is below, encrypted, up to its end. To be called while H2 uses no space again: then the beginning counts. */
    void copy(Path to) throws IOException {
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            FileChannel from = shared.database.below();
            var piece = ByteBuffer.allocate(1 << 20);
            for (long at = 0; from.read(piece.clear(), at) > 0; at += piece.limit()) {
                for (piece.flip(); piece.hasRemaining(); ) {
                    out.write(piece);
                }
            }
        }
    }

    @Override
    public String getScheme() {
        return shared.scheme;
    }

    @Override
    public EncryptedFilePath getPath(String path) {
        return sharing(super.getPath(path));
    }

    @Override
    public EncryptedFilePath wrap(FilePath base) {
        return base == null ? null : sharing(super.wrap(base));
    }

    private EncryptedFilePath sharing(FilePathWrapper made) {
        var path = (EncryptedFilePath) made;
        path.shared = shared;
        return path;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (shared.closed) {
            throw new IOException("closed: " + name);
        }
        var channel = new EncryptedChannel(super.open(mode), name, shared.password);
        if (name.endsWith(Database.FILE)) {
            shared.database = channel;
        }
        return channel;
    }

    @Override
    public long size() {
        return EncryptedChannel.size(super.size());
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        return newFileChannelOutputStream(open("rw"), append);
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return Channels.newInputStream(open("r"));
    }
}
