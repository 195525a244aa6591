// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

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

    /**
     * One numbered script.
     *
     * @param version from 1, without gaps
     * @param name file name for messages, e.g. {@code V001__first.sql}
     * @param script SQL both databases know; {@code ${blob}} stands for their type of long bytes
     * @param oldestProgram the oldest version of the module's number of migrations that can work with the schema after this one
     */
    record Migration(int version, String name, String script, int oldestProgram) {}
}
