// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

/**
 * A document to print.
 *
 * @param metadata title, author and time
 * @param page paper and margins
 * @param furniture head and foot of every page
 * @param blocks the content from top to bottom, read once and one by one, so that long reports may be generated
 *     while they are written
 */
public record Document(Metadata metadata, PageSetup page, Furniture furniture, Iterable<? extends Block> blocks) {
    /** What stands on every page that was printed for practice. */
    public static final String PRACTICE = "訓練";

    /**
     * The same document, stamped 訓練 where that is so.
     *
     * @param practising whether it is printed for practice
     * @return this or another document
     */
    public Document practising(boolean practising) {
        return practising ? new Document(metadata, page, furniture.stamped(PRACTICE), blocks) : this;
    }
}
