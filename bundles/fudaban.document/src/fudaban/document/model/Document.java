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
public record Document(Metadata metadata, PageSetup page, Furniture furniture, Iterable<? extends Block> blocks) {}
