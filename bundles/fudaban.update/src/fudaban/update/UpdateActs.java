// SPDX-License-Identifier: EPL-2.0
package fudaban.update;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.step.StepKind;
import fudaban.update.internal.ProgramStep;
import fudaban.update.internal.UpdateModule;
import fudaban.update.internal.act.InstallUpdate;
import fudaban.update.internal.act.PinKey;
import fudaban.update.internal.act.RecordChange;
import fudaban.update.internal.act.RecordTakenBack;
import fudaban.update.internal.act.RevertUpdate;
import fudaban.update.model.ChangeKind;
import java.util.List;

/** Names and inputs of the acts of updates, and what they bring to a ledger that is put together by hand. */
public final class UpdateActs {
    /** The key updates must be signed with. */
    public static final String PIN = "update.pin-key";
    /** ソフトウェア修正版の適用, decided; row 4-1 of 別表2. */
    public static final String INSTALL = "configuration.install-update";
    /** 前の版に戻す, decided. */
    public static final String REVERT = "configuration.revert-update";
    /** What became of it, with its row of the register. */
    public static final String RECORD = "configuration.record-update";
    /** The last change did not start and was taken back by the boot guard. */
    public static final String TAKEN_BACK = "configuration.record-taken-back";
    /** The kind of step the effect is; its key is the id of the change. */
    public static final String STEP = "program.update";
    /** The register of 形態管理 the rows go to, where the office keeps it. */
    public static final String REGISTER = "software";

    private UpdateActs() {}

    /**
     * @param encoded X.509 in Base64
     * @param source where it came from, who compared the fingerprint
     */
    public record Pin(String encoded, String source) {}

    /** What is to become of the program. The features are those of {@code ProgramChange}. */
    public record Begin(
            ChangeKind kind,
            String site,
            int edition,
            int previous,
            String title,
            String changes,
            String manifest,
            String signer,
            String parts,
            String schemas) {}

    /**
     * @param change id of the change
     * @param backup name of the backup made before it, or null
     */
    public record Outcome(String change, String backup) {}

    /** Records and tables. */
    public static ModelModule module() {
        return new UpdateModule();
    }

    /** Acts. */
    public static List<Act<?>> acts() {
        return List.of(
                new PinKey(), new InstallUpdate(), new RevertUpdate(), new RecordChange(), new RecordTakenBack());
    }

    /** The kind of step. */
    public static StepKind step(Surroundings.Source surroundings) {
        return new ProgramStep(surroundings);
    }

    /** A refusal in the words of this bundle. */
    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(UpdateActs.class, key, arguments);
    }
}
