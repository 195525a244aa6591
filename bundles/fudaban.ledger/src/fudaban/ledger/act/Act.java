// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.act;

import fudaban.ledger.Refusal;

/**
 * A small named change, contributed by a plug-in as an OSGi service. A form, a command-line verb, a manual step and a batch file all end in the same act.
 *
 * <p>An act is deterministic: it reads its input, the records it loads and the clock it is handed, and does no I/O. What touches the world is a step.
 *
 * @param <I> its input: a Java record of simple values, lists and records, kept in the journal as JSON
 */
public interface Act<I extends java.lang.Record> {
    /** Its name, input, who may do it and what it serves. */
    ActType<I> type();

    /**
     * Changes the records.
     *
     * @param input what was submitted
     * @param change the transaction: loads, creates and removes records; nothing is kept when this method throws
     * @throws Refusal when a rule forbids it; the sentence goes to the operator
     */
    void run(I input, Change change) throws Refusal;
}
