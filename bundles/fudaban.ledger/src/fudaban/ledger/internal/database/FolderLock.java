// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/**
 * One program at a time for a data folder. The system frees the lock when the program ends, however it ends. Who holds it stands in a file beside,
 * so that a second
 * program can say so.
 *
 * <p>Within one program the owner's file is asked first: on POSIX systems, opening and closing the lock file a second time would free the first lock.
 */
public final class FolderLock implements AutoCloseable {
    private static final String LOCK = "fudaban.lock";
    private static final String OWNER = "fudaban.owner";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FileChannel channel;
    private final Path owner;

    private FolderLock(FileChannel channel, Path owner) {
        this.channel = channel;
        this.owner = owner;
    }

    /**
     * Takes the folder.
     *
     * @throws Refusal naming who has it
     */
    public static FolderLock take(Path folder, Clock clock) throws Refusal {
        Path owner = folder.resolve(OWNER);
        Properties holder = read(owner);
        if (process().equals(holder.getProperty("process"))) {
            throw inUse(folder, holder);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw inUse(folder, holder);
            }
            Files.writeString(owner, text(clock));
            return new FolderLock(channel, owner);
        } catch (IOException | OverlappingFileLockException failed) {
            closeQuietly(channel);
            throw new Refusal(failed, FolderLock.class, "open.folder", folder);
        }
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            Files.deleteIfExists(owner);
        } catch (IOException left) {
            // It names this program; a later one takes the lock regardless of it.
        }
        closeQuietly(channel);
    }

    private static Refusal inUse(Path folder, Properties holder) {
        return new Refusal(
                FolderLock.class,
                "open.in-use",
                folder,
                holder.getProperty("host", "?"),
                holder.getProperty("user", "?"),
                holder.getProperty("pid", "?"),
                holder.getProperty("since", "?"));
    }

    private static String text(Clock clock) throws IOException {
        return "process=%s\npid=%d\nhost=%s\nuser=%s\nsince=%s\n"
                .formatted(
                        escape(process()),
                        ProcessHandle.current().pid(),
                        escape(host()),
                        escape(System.getProperty("user.name", "?")),
                        escape(TIME.format(clock.instant().atZone(clock.getZone()))));
    }

    /** This process and no other, also after its number was given away again. */
    private static String process() {
        var current = ProcessHandle.current();
        return current.pid() + "@" + host() + "@"
                + current.info().startInstant().map(Object::toString).orElse("");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException unnamed) {
            return "localhost";
        }
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", " ");
    }

    private static Properties read(Path owner) {
        var properties = new Properties();
        try {
            if (Files.exists(owner)) {
                properties.load(new StringReader(Files.readString(owner)));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            properties.clear();
        }
        return properties;
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException ended) {
            // The system frees the lock with the program.
        }
    }
}
