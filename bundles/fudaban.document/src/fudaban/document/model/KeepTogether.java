// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.util.List;

/**
 * Blocks that stay on one page, if they fit on one.
 *
 * @param blocks the blocks
 */
public record KeepTogether(List<Block> blocks) implements Block {
    /** Keeps a copy. */
    public KeepTogether {
        blocks = List.copyOf(blocks);
    }
}
