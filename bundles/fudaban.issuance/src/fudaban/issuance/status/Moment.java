// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import fudaban.ledger.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * As of when: now, or at the end of a day.
 *
 * @param day today, or the day
 * @param end the end of the day in the past; empty: as things stand now
 */
public record Moment(LocalDate day, Optional<Instant> end) {
    /** Now. */
    public static Moment now(Clock clock) {
        return new Moment(LocalDate.now(clock), Optional.empty());
    }

    /** The end of a day; today and days to come are how things stand now. */
    public static Moment endOf(LocalDate day, Clock clock) {
        return day.isBefore(LocalDate.now(clock))
                ? new Moment(
                        day,
                        Optional.of(
                                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant()))
                : now(clock);
    }

    /** A query as of then. */
    public <T extends fudaban.model.Record> Query<T> in(Query<T> query) {
        return end.isPresent() ? query.asOf(end.get()) : query;
    }
}
