// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import fudaban.cli.trial.TrialDesks;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.profile.ContractProfile;
import java.io.IOException;
import java.nio.file.Path;

/** How desks come into being, so that tests need no ledger. Called in the background. */
interface Founding {
    /** A desk for 訓練 with sample data, open for its operator. */
    Desk.Opened sample(Path root, TrialDesks.Progress progress) throws Refusal, IOException;

    /** A desk for 訓練 for lists of one's own, open for its operator; clears the password. */
    Desk.Opened own(Path root, char[] password) throws Refusal, IOException;

    /** A desk for work with its 導入担当; clears the password. */
    Desk.Created work(Path data, String account, char[] password) throws Refusal;

    /** The contract that the packs bring for today. */
    ContractProfile contract(Desk.Created desk) throws Refusal;

    /** Accepts it. */
    void accept(Desk.Created desk, ContractProfile contract) throws Refusal;

    /** Writes the paper with the recovery key, to be locked away. */
    void print(Desk.Created desk, String account, Path file) throws Refusal, IOException;
}
