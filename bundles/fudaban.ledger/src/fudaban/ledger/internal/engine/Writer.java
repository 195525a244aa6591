// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.database.StorageFailure;
import fudaban.ledger.internal.journal.Mirror;
import fudaban.ledger.internal.store.DuplicateKey;
import fudaban.ledger.internal.store.StaleRecord;
import fudaban.ledger.internal.store.StoreFailure;
import fudaban.ledger.internal.store.UnfitText;
import fudaban.ledger.journal.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. It commits waiting orders one by one, makes the group durable with one sync, copies it to the mirror, and only then
 * tells the
 * callers. The mirror is forced within 200 ms.
 *
 * <p>When a server is lost, what waits is refused, and so is what comes, until it is back; a commit that was not answered is settled by asking then.
 */
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int GROUP = 64;
    private static final long FORCE_MILLIS = 200;
    /** How long after the opening space is given back that the last time left: nobody waits for it then. */
    private static final long TIDY_MILLIS = 10_000;

    /** How often a server that is away is tried. */
    private static final long RETRY_NANOS = 500_000_000L;
    /** After this time whoever waits for a commit that was not answered is told that it is not known yet. */
    private static final long PATIENCE_NANOS = 15_000_000_000L;
    /** How often an act is done anew that another desk got in the way of. */
    private static final int ATTEMPTS = 5;

    /** Work in its own transaction. */
    interface Job<T> {
        /** Returns the result; may hand committed entries to the sink. Throwing rolls back. */
        T run(Connection connection, Consumer<Written> sink) throws Refusal, SQLException;
    }

    /** Work on the ledger's thread outside any transaction, while nothing is committed. */
    interface Pause<T> {
        T run() throws Refusal;
    }

    /** Either a job or a pause. */
    private record Waiting<T>(Job<T> job, Pause<T> pause, CompletableFuture<T> future) {}

    private record Finished<T>(CompletableFuture<T> future, T result) {
        void complete() {
            future.complete(result);
        }
    }

    /** A commit that was not answered. */
    private record Doubt<T>(CompletableFuture<T> future, T result, List<Written> entries) {
        Finished<T> finished() {
            return new Finished<>(future, result);
        }

        Entry entry() {
            return entries.getLast().entry();
        }
    }

    private final Database database;
    private final Mirror mirror;
    private final Consumer<Written> committed;
    private final Runnable afterGroup;
    private final Settling settling;
    private final BlockingQueue<Waiting<?>> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closing;
    /** Set before what is left is turned away for the last time: whoever hands in something afterwards turns it away himself. */
    private volatile boolean ended;

    private volatile Throwable broken;
    /** Since when the server is away, by {@link System#nanoTime}; 0: it is there. */
    private volatile long awaySince;
    /** The commit that was not answered when the server was lost. */
    private Doubt<?> doubt;

    private long tried;
    private boolean mirrorDirty;
    private long mirrorSince;
    private boolean tidy;

    Writer(Database database, Mirror mirror, Consumer<Written> committed, Runnable afterGroup, Settling settling) {
        this.settling = settling;
        this.database = database;
        this.mirror = mirror;
        this.committed = committed;
        this.afterGroup = afterGroup;
        this.thread = Thread.ofPlatform().name("fudaban-ledger").start(this::loop);
    }

    <T> CompletableFuture<T> submit(Job<T> job) {
        return enqueue(new Waiting<>(job, null, new CompletableFuture<>()));
    }

    /** Runs while nothing is committed and everything committed is in the mirror. */
    <T> CompletableFuture<T> pause(Pause<T> pause) {
        return enqueue(new Waiting<>(null, pause, new CompletableFuture<>()));
    }

    private <T> CompletableFuture<T> enqueue(Waiting<T> waiting) {
        if (closing) {
            waiting.future().completeExceptionally(refusal());
        } else if (isAway()) {
            waiting.future().completeExceptionally(away());
        } else {
            queue.add(waiting);
            if (ended && queue.remove(waiting)) {
                waiting.future().completeExceptionally(refusal());
            }
        }
        return waiting.future();
    }

    /**
     * Forces the mirror: to be called before any effect outside the desk.
     *
     * @throws Refusal when the ledger can write no more
     */
    void forceMirror() throws Refusal {
        Orders.await(pause(() -> null));
    }

    private void loop() {
        List<Waiting<?>> group = new ArrayList<>();
        long began = System.nanoTime();
        try {
            while (!(closing && queue.isEmpty())) {
                if (isAway()) {
                    tryAgain();
                }
                Waiting<?> first = queue.poll(FORCE_MILLIS / 2, TimeUnit.MILLISECONDS);
                if (first != null) {
                    group.add(first);
                    queue.drainTo(group, GROUP - 1);
                    runGroup(group);
                    group.clear();
                } else if (!tidy && System.nanoTime() - began > TimeUnit.MILLISECONDS.toNanos(TIDY_MILLIS)) {
                    tidy = true;
                    database.sync();
                }
                if (mirrorDirty && System.nanoTime() - mirrorSince > TimeUnit.MILLISECONDS.toNanos(FORCE_MILLIS / 2)) {
                    force();
                }
            }
        } catch (InterruptedException stop) {
            LOG.warn("the ledger's thread was interrupted");
        } catch (RuntimeException | Error failure) {
            broken = failure;
            LOG.error("the ledger can write no more", failure);
        } finally {
            closing = true;
            ended = true;
            List<Waiting<?>> left = new ArrayList<>(group);
            queue.drainTo(left);
            if (doubt != null) {
                doubt.future().completeExceptionally(notKnown());
            }
            left.forEach(waiting -> waiting.future().completeExceptionally(refusal()));
        }
    }

    private void runGroup(List<Waiting<?>> group) {
        List<Waiting<?>> jobs = new ArrayList<>();
        for (Waiting<?> waiting : group) {
            if (waiting.pause() == null) {
                jobs.add(waiting);
            } else {
                // What was asked for before the pause is durable before it.
                runJobs(jobs);
                jobs.clear();
                rest(waiting);
            }
        }
        runJobs(jobs);
    }

    private <T> void rest(Waiting<T> waiting) {
        if (isAway()) {
            waiting.future().completeExceptionally(away());
            return;
        }
        // Outside the try: a mirror that could not be forced ends the ledger, like a database that could not be synced.
        force();
        try {
            waiting.future().complete(waiting.pause().run());
        } catch (Refusal | RuntimeException failure) {
            waiting.future().completeExceptionally(said(failure));
        }
    }

    private void runJobs(List<Waiting<?>> group) {
        List<Finished<?>> finished = new ArrayList<>();
        List<Written> entries = new ArrayList<>();
        for (Waiting<?> waiting : group) {
            if (isAway()) {
                waiting.future().completeExceptionally(away());
            } else {
                run(waiting, finished, entries);
            }
        }
        conclude(finished, entries);
    }

    /** Makes what was committed durable, copies it to the mirror and tells who waits. */
    private void conclude(List<Finished<?>> finished, List<Written> entries) {
        try {
            if (!entries.isEmpty()) {
                database.sync();
                for (Written written : entries) {
                    mirror.append(written.entry(), written.hash(), written.sealed());
                }
                if (!mirrorDirty) {
                    mirrorDirty = true;
                    mirrorSince = System.nanoTime();
                }
            }
        } catch (RuntimeException failure) {
            // What is durable is unknown now: nobody is told "done", and only a new start with its recovery may go on.
            broken = failure;
            finished.forEach(each -> each.future().completeExceptionally(refusal()));
            throw failure;
        }
        finished.forEach(Finished::complete);
        if (!entries.isEmpty()) {
            afterGroup.run();
        }
    }

    private <T> void run(Waiting<T> waiting, List<Finished<?>> finished, List<Written> entries) {
        for (int attempt = 1; !attempt(waiting, finished, entries, attempt == ATTEMPTS); attempt++) {
            LOG.info("another desk was quicker; the act is done anew ({})", attempt);
        }
    }

    /** Whether it came to an end; if not, another desk got in the way and it is to be done anew. */
    private <T> boolean attempt(Waiting<T> waiting, List<Finished<?>> finished, List<Written> entries, boolean last) {
        Connection connection = database.writer();
        List<Written> own = new ArrayList<>();
        T result = null;
        boolean committing = false;
        try {
            result = waiting.job().run(connection, own::add);
            committing = true;
            connection.commit();
            own.forEach(committed);
            entries.addAll(own);
            finished.add(new Finished<>(waiting.future(), result));
        } catch (Refusal | SQLException | RuntimeException | LinkageError | StackOverflowError failure) {
            // Also errors of a plug-in's code end only its own act.
            boolean lost = isLost(connection, failure);
            if (lost) {
                LOG.warn("the database server is away", failure);
                awaySince = Math.max(1, System.nanoTime());
                tried = awaySince;
            }
            if (lost && committing && !own.isEmpty()) {
                doubt = new Doubt<>(waiting.future(), result, own);
            } else if (!last && !lost && database.shared() && StorageFailure.isCollision(failure)) {
                return false;
            } else {
                waiting.future().completeExceptionally(said(failure));
            }
        }
        return true;
    }

    /** Takes back what was not committed; whether the server is lost. */
    private boolean isLost(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            if (!database.shared()) {
                lost.addSuppressed(failure);
                throw Stream.of(failure, lost)
                        .map(database::failure)
                        .filter(why -> why.kind() == StorageFailure.Kind.FULL)
                        .findFirst()
                        .<RuntimeException>map(why -> why)
                        .orElseGet(() -> new IllegalStateException("the database does not answer", lost));
            }
            return true;
        }
        return database.shared() && StorageFailure.of(failure).kind() == StorageFailure.Kind.AWAY;
    }

    private boolean isAway() {
        return awaySince != 0;
    }

    /** Tries to connect again; settles what was not answered when that succeeds. */
    private void tryAgain() {
        if (System.nanoTime() - tried < RETRY_NANOS) {
            return;
        }
        boolean entered;
        try {
            entered = settling.again(Optional.ofNullable(doubt).map(Doubt::entry));
        } catch (Refusal notYet) {
            if (doubt != null && System.nanoTime() - awaySince > PATIENCE_NANOS) {
                doubt.future().completeExceptionally(notKnown());
            }
            return;
        } finally {
            tried = System.nanoTime();
        }
        LOG.info("the database server is back");
        Doubt<?> settled = doubt;
        doubt = null;
        awaySince = 0;
        if (settled != null && entered) {
            settled.entries().forEach(committed);
            conclude(List.of(settled.finished()), settled.entries());
        } else if (settled != null) {
            settled.future().completeExceptionally(new Refusal(Writer.class, "server.not-entered"));
        }
    }

    private static Refusal away() {
        return new Refusal(StorageFailure.class, "failure.away");
    }

    private Refusal notKnown() {
        return new Refusal(
                Writer.class,
                "server.not-known",
                doubt.entry().desk() + ":" + doubt.entry().number());
    }

    /** The sentence for the operator where there is one for what failed. */
    private Throwable said(Throwable failure) {
        return switch (failure) {
            case DuplicateKey duplicate -> duplicate.refusal();
            case StaleRecord stale -> stale.refusal();
            case UnfitText unfit -> unfit.refusal();
            case StoreFailure store -> database.failure(store.sql()).refusal();
            case StorageFailure storage -> storage.refusal();
            case SQLException sql -> database.failure(sql).refusal();
            case Settling.Parted parted -> parted.refusal();
            default -> failure;
        };
    }

    private void force() {
        mirror.force();
        mirrorDirty = false;
    }

    /** Why nothing is written any more: closed, or broken by a failure after which only a new start knows what is durable. */
    private Refusal refusal() {
        Throwable why = broken;
        if (why == null) {
            return new Refusal(Writer.class, "ledger.closed");
        }
        if (why instanceof Settling.Parted parted) {
            return parted.refusal();
        }
        return why instanceof StorageFailure storage && storage.kind() == StorageFailure.Kind.FULL
                ? new Refusal(why, Writer.class, "ledger.full")
                : new Refusal(
                        why, Writer.class, "ledger.broken", why.getClass().getSimpleName() + ": " + why.getMessage());
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (broken == null) {
            force();
        }
    }
}
