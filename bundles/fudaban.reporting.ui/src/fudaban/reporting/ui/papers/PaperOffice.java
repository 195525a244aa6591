// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import fudaban.ledger.Refusal;
import fudaban.reporting.check.Finding;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.Reports;
import fudaban.reporting.papers.Checklist;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Where papers of 表1 are read, made and handed in. Everything here may take a while. */
interface PaperOffice {
    /**
     * What is known of a paper that is not handed in.
     *
     * @param subject what it is about
     * @param notes what people added so far
     * @param findings what is blank or doubtful on it
     */
    record Draft(ReportActs.Subject subject, Reports.Notes notes, List<Finding> findings) {}

    /** The day at the desk. */
    LocalDate today();

    /** The day this desk began to keep its journal; what was due before was handed in without it. */
    LocalDate began() throws Refusal;

    /** Every paper of the contract. */
    List<Checklist.Item> read() throws Refusal;

    /** The draft of a 週報 or 作業報告書. */
    Draft draft(Checklist.Item item) throws Refusal;

    /** Its paper: as it was handed in, else the draft. */
    byte[] paper(Checklist.Item item) throws Refusal;

    /**
     * Hands a 週報 or 作業報告書 in.
     *
     * @param checked whether findings that stop it were declared to be none
     * @return what was done, one sentence
     */
    String handIn(Checklist.Item item, boolean checked) throws Refusal;

    /** Enters that files made elsewhere were handed in; what was done, one sentence. */
    String handIn(Checklist.Item item, List<Path> files) throws Refusal;
}
