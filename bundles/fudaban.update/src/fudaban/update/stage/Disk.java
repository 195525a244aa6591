// SPDX-License-Identifier: EPL-2.0
package fudaban.update.stage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The disk copies are kept on; tests put a full one here. */
interface Disk {
    /** Bytes that may still be written. */
    long free(Path folder) throws IOException;

    /** A new file, durable once it is closed. */
    OutputStream create(Path file) throws IOException;

    /** The disk there is. */
    Disk REAL = new Disk() {
        @Override
        public long free(Path folder) throws IOException {
            return Files.getFileStore(folder).getUsableSpace();
        }

        @Override
        public OutputStream create(Path file) throws IOException {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new FilterOutputStream(Channels.newOutputStream(channel)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    try (channel) {
                        channel.force(true);
                    }
                }
            };
        }
    };
}
