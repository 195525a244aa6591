// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.internal.hands;

import fudaban.hardware.virtual.hands.HandFailure;
import fudaban.hardware.virtual.hands.HandFailure.Kind;
import fudaban.hardware.virtual.hands.HandOrder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Orders between programs: a file for each, beside it the answer. Whoever holds the lock holds the devices and does what the others ask for; the lock
 * goes with its program, however that ends.
 */
final class Letterbox implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Letterbox.class.getName());
    private static final String ORDER = ".order";
    private static final String ANSWER = ".answer";
    private static final long LOOK_MILLIS = 50;

    /** Does what an order says. */
    interface Doer {
        void done(HandOrder order) throws HandFailure;
    }

    private final Path folder;
    private final Doer doer;
    private final FileChannel channel;
    private boolean holds;
    private Thread thread;

    Letterbox(Path cards, Doer doer) throws IOException {
        this.folder = Files.createDirectories(folder(cards));
        this.doer = doer;
        this.channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    static Path folder(Path cards) {
        return cards.resolve("hands");
    }

    /** Takes the devices unless another program holds them. */
    synchronized boolean take() throws IOException {
        try {
            holds = channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            holds = false;
        }
        return holds;
    }

    /** Whether this program holds the devices. */
    synchronized boolean holds() {
        return holds;
    }

    /** Does from now on what other programs ask for. */
    void listen() {
        thread = Thread.ofVirtual().name("practice hands").start(() -> {
            try {
                while (true) {
                    look();
                    TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                }
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            } catch (IOException gone) {
                LOG.log(System.Logger.Level.WARNING, "the folder of the practice devices is gone", gone);
            }
        });
    }

    private void look() throws IOException {
        List<Path> orders;
        try (var files = Files.list(folder)) {
            orders = files.filter(file -> file.toString().endsWith(ORDER))
                    .sorted()
                    .toList();
        }
        for (var file : orders) {
            String line;
            try {
                line = Files.readString(file);
                Files.delete(file);
            } catch (NoSuchFileException takenBack) {
                continue;
            }
            put(Path.of(file.toString().replace(ORDER, ANSWER)), answer(line));
        }
    }

    private String answer(String line) {
        try {
            doer.done(HandOrder.read(line));
            return "";
        } catch (HandFailure failure) {
            return failure.kind() + "\t" + failure.about();
        } catch (IllegalArgumentException damaged) {
            return Kind.NO_ANSWER + "\t" + folder;
        }
    }

    /** Has the program do it that holds the devices. */
    void send(HandOrder order, Duration patience) throws HandFailure {
        var name = "%019d-%s".formatted(System.currentTimeMillis(), UUID.randomUUID());
        var file = folder.resolve(name + ORDER);
        var answer = folder.resolve(name + ANSWER);
        long end = System.nanoTime() + patience.toNanos();
        try {
            put(file, order.line());
            while (!Files.exists(answer)) {
                if (System.nanoTime() > end && Files.deleteIfExists(file)) {
                    throw new HandFailure(Kind.NO_ANSWER, folder.getParent().toString());
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS / 2);
            }
            var said = Files.readString(answer).split("\t", 2);
            Files.delete(answer);
            if (said.length == 2) {
                throw new HandFailure(Kind.valueOf(said[0]), said[1]);
            }
        } catch (IOException full) {
            throw new HandFailure(Kind.FOLDER, folder.getParent().toString(), full);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new HandFailure(Kind.NO_ANSWER, folder.getParent().toString(), stopped);
        }
    }

    /** A file is there as a whole or not at all. */
    private void put(Path file, String text) throws IOException {
        var fresh = Files.writeString(folder.resolve(file.getFileName() + ".new"), text);
        Files.move(fresh, file);
    }

    @Override
    public synchronized void close() {
        if (thread != null) {
            thread.interrupt();
        }
        holds = false;
        try {
            channel.close();
        } catch (IOException unimportant) {
            LOG.log(System.Logger.Level.DEBUG, "closing the lock of the practice devices", unimportant);
        }
    }
}
