// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Bookmarks made of the headings. */
final class Outline {
    private final PDDocument document;
    private final PDOutlineNode[] path = new PDOutlineNode[4];

    Outline(PDDocument document) {
        this.document = document;
    }

    void add(Piece.Bookmark bookmark, PDPage page, double y) {
        if (path[0] == null) {
            PDDocumentOutline root = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(root);
            path[0] = root;
        }
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) Math.ceil(y));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.setDestination(destination);
        int parent = bookmark.level() - 1;
        while (path[parent] == null) {
            parent--;
        }
        path[parent].addLast(item);
        path[bookmark.level()] = item;
        for (int below = bookmark.level() + 1; below < path.length; below++) {
            path[below] = null;
        }
    }
}
