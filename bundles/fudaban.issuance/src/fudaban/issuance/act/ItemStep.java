// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.act;

import fudaban.issuance.model.ItemState;
import java.util.EnumSet;
import java.util.Set;

/** What can be done next with an item of a batch that did not go through. */
public enum ItemStep {
    /** もう一度: at this desk in the same batch, with the existing system in the next one. */
    RETRY,
    /** 取外し: out of the batch, back to what can be corrected, withdrawn or confirmed again. */
    TAKE_OUT,
    /** 続き: the begun card is brought and finished; nothing else may be done with the item before. */
    RESUME,
    /** The existing system has it; its result list decides. */
    AWAIT;

    /**
     * The one table of what an item allows.
     *
     * @param executor desk or existing
     */
    public static Set<ItemStep> offered(ItemState state, String executor) {
        boolean desk = executor.equals("desk");
        return switch (state) {
            // Not yet begun: it can be left out, and trying is what the batch does anyway.
            case PLANNED -> EnumSet.of(TAKE_OUT);
            case FAILED, SPOILED -> EnumSet.of(RETRY, TAKE_OUT);
            case WRITING, WRITTEN -> desk ? EnumSet.of(RESUME) : EnumSet.noneOf(ItemStep.class);
            case HANDED_OVER -> EnumSet.of(AWAIT);
            case DONE, TAKEN_OUT -> EnumSet.noneOf(ItemStep.class);
        };
    }
}
