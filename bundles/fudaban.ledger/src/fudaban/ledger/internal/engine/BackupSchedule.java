// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Upkeep;
import fudaban.ledger.profile.BackupProfile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a backup when the newest is too old. Looks every ten minutes while the ledger is open; a short command never waits for it. */
final class BackupSchedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
    private static final long MINUTES = 10;

    private final UpkeepCore upkeep;
    private final Session session;
    private final BackupProfile profile;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fudaban-backup").factory());

    BackupSchedule(UpkeepCore upkeep, Session session, BackupProfile profile, Clock clock) {
        this.upkeep = upkeep;
        this.session = session;
        this.profile = profile;
        this.clock = clock;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /** Makes a backup if one is due. */
    void look() {
        try {
            Instant last = upkeep.backups().stream()
                    .map(Upkeep.Backup::made)
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
            if (Duration.between(last, clock.instant()).toHours() >= profile.everyHours()) {
                upkeep.scheduled(session, profile.keep());
            }
        } catch (Refusal | RuntimeException failure) {
            LOG.error("the scheduled backup was not made: {}", failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
