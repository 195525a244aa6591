// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts pieces on pages, one after the other. Holds back pieces only while they must stay with the next one. */
final class Paginator implements BlockLayout.Sink {
    private final Pages pages;
    private final List<Piece> held = new ArrayList<>();
    private Canvas canvas;
    private double y;

    Paginator(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void accept(Piece piece) throws IOException {
        held.add(piece);
        if (!piece.keepWithNext()) {
            place();
        }
    }

    /** Ends the last page; a document without content has one empty page. */
    void finish() throws IOException {
        place();
        if (canvas == null) {
            turn();
        }
        pages.end(canvas);
    }

    private void place() throws IOException {
        double together = 0;
        for (Piece piece : held) {
            together += piece.gap() + piece.height();
        }
        boolean first = true;
        Deque<Piece> waiting = new ArrayDeque<>(held);
        held.clear();
        while (!waiting.isEmpty()) {
            Piece piece = waiting.poll();
            if (canvas == null || piece.breakBefore()) {
                turn();
            }
            // Kept pieces move as one, unless together they are higher than a page.
            double needed = first && together <= pages.height() ? together : piece.gap() + piece.height();
            first = false;
            if (!fits(needed) && !fits(piece.gap() + piece.height())) {
                split(piece, waiting);
            } else if (!fits(needed) && !atTop()) {
                turn();
                repeat(piece);
                draw(piece);
            } else {
                draw(piece);
            }
        }
    }

    private void split(Piece piece, Deque<Piece> waiting) throws IOException {
        double header = piece.repeated().stream().mapToDouble(Piece::height).sum();
        boolean higherThanPage = piece.height() + header > pages.height();
        if (!higherThanPage && !atTop()) {
            turn();
            repeat(piece);
            draw(piece);
            return;
        }
        List<Piece> parts = higherThanPage ? piece.split(pages.bottom() - y - gap(piece)) : null;
        if (parts == null && !atTop()) {
            turn();
            repeat(piece);
            parts = higherThanPage ? piece.split(pages.bottom() - y) : null;
        }
        if (parts == null) {
            draw(piece);
            return;
        }
        for (Piece part : parts.reversed()) {
            waiting.addFirst(part);
        }
        if (parts.size() == 2 && !(piece instanceof Pieces.Group)) {
            draw(waiting.poll());
            turn();
            repeat(piece);
        }
    }

    private void repeat(Piece piece) throws IOException {
        for (Piece header : piece.repeated()) {
            header.draw(canvas, pages.left(), y);
            y += header.height();
        }
    }

    private void draw(Piece piece) throws IOException {
        y += gap(piece);
        if (piece.bookmark() != null) {
            pages.bookmark(piece.bookmark(), y);
        }
        piece.draw(canvas, pages.left(), y);
        y += piece.height();
    }

    private void turn() throws IOException {
        if (canvas != null) {
            pages.end(canvas);
        }
        canvas = pages.begin();
        y = pages.top();
    }

    private double gap(Piece piece) {
        return atTop() ? 0 : piece.gap();
    }

    private boolean atTop() {
        return y <= pages.top();
    }

    private boolean fits(double height) {
        return y + height <= pages.bottom() + 0.01;
    }
}
