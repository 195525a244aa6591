// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import fudaban.ledger.query.Query;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;

/** What a plug-in brings to the database: its model and its migrations. An OSGi service, one for each plug-in with records. */
public interface ModelModule {
    /** Stable short name, also the prefix of its tables, e.g. {@code issuance}. */
    String name();

    /** Its generated package. */
    EPackage model();

    /** Its migrations in order; within a major version they only add. */
    List<Migration> migrations();

    /** Modules whose tables must be there first. */
    default List<String> requires() {
        return List.of();
    }

    /** What brings records of older editions into today's shape, in order. */
    default List<Lift> lifts() {
        return List.of();
    }

    /**
     * One of them. A migration adds tables and columns and changes no record: a change outside the journal is what verification finds as tampering, and a
     * rebuild from the journal would not have it. So it is an act, submitted when a desk is opened by somebody who may do it, until nothing is due.
     *
     * @param due the records that still stand in the older shape; none on a desk that never was older
     * @param act name of the act that lifts some of them
     * @param input its input
     */
    record Lift(Query<?> due, String act, java.lang.Record input) {}

    /**
     * One numbered script.
     *
     * @param version from 1, without gaps
     * @param name file name for messages, e.g. {@code V001__first.sql}
     * @param script SQL both databases know; {@code ${blob}} stands for their type of long bytes. It changes no record: see {@link Lift}
     * @param oldestProgram the oldest version of the module's number of migrations that can work with the schema after this one
     */
    record Migration(int version, String name, String script, int oldestProgram) {}
}
