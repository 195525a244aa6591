// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.coverage;

import fudaban.ledger.Refusal;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.EvidenceReader;
import java.time.LocalDate;

/** Where coverage and evidence are read. Everything here may take a while. */
interface CoverageOffice {
    /** The day at the desk. */
    LocalDate today();

    /** The day this desk began to keep its journal; what was done before stands elsewhere. */
    LocalDate began() throws Refusal;

    /** The list of the whole contract in force. */
    Coverage read() throws Refusal;

    /** What lies behind a cell. */
    EvidenceReader.Found evidence(String row, LocalDate day) throws Refusal;

    /** The list as PDF. */
    byte[] paper(Coverage coverage) throws Exception;

    /** Work from the contract's first day until now in figures and charts, as PDF. */
    byte[] statistics() throws Exception;
}
