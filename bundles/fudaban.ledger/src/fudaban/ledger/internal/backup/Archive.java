// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import fudaban.ledger.Refusal;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Files one after the other: name, size, bytes, SHA-256; an empty name ends them. What a backup seals. */
final class Archive {
    private static final int BUFFER = 64 * 1024;

    private Archive() {}

    /**
     * Writes files.
     *
     * @param files by name, with forward slashes
     * @return their hashes by name
     */
    static Map<String, String> write(Map<String, Path> files, OutputStream to, Work work) throws IOException, Refusal {
        var hashes = new TreeMap<String, String>();
        var out = new DataOutputStream(to);
        for (var file : files.entrySet()) {
            long size = Files.size(file.getValue());
            out.writeUTF(file.getKey());
            out.writeLong(size);
            try (InputStream in = Files.newInputStream(file.getValue())) {
                byte[] hash = copy(in, size, out, work);
                out.write(hash);
                hashes.put(file.getKey(), HexFormat.of().formatHex(hash));
            }
        }
        out.writeUTF("");
        out.flush();
        return hashes;
    }

    /** Reads files without keeping them: their hashes by name. */
    static Map<String, String> check(InputStream from, Work work) throws IOException, Refusal {
        return each(from, work, name -> OutputStream.nullOutputStream());
    }

    /** Reads files into a folder and forces each. */
    static Map<String, String> unpack(InputStream from, Path folder, Work work) throws IOException, Refusal {
        return each(from, work, name -> {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder) || file.equals(folder)) {
                throw new IOException("a file name leads out of the backup: " + name);
            }
            Files.createDirectories(file.getParent());
            return forced(file);
        });
    }

    private interface Target {
        OutputStream open(String name) throws IOException;
    }

    private static Map<String, String> each(InputStream from, Work work, Target target) throws IOException, Refusal {
        var hashes = new TreeMap<String, String>();
        var in = new DataInputStream(from);
        for (String name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
            long size = in.readLong();
            byte[] hash;
            try (OutputStream out = target.open(name)) {
                hash = copy(in, size, out, work);
            }
            if (!MessageDigest.isEqual(hash, in.readNBytes(hash.length))) {
                throw new IOException("the file " + name + " of the backup differs from its hash");
            }
            hashes.put(name, HexFormat.of().formatHex(hash));
        }
        if (in.read() >= 0) {
            throw new IOException("the backup goes on after its end");
        }
        return hashes;
    }

    private static byte[] copy(InputStream in, long size, OutputStream out, Work work) throws IOException, Refusal {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        for (long left = size; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("a file ended " + left + " bytes too early");
            }
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
            left -= read;
            work.done(read);
        }
        return digest.digest();
    }

    /** A new file that is forced when it is closed. */
    static OutputStream forced(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var below = Channels.newOutputStream(channel);
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                below.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                below.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    if (channel.isOpen()) {
                        channel.force(true);
                    }
                }
            }
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
