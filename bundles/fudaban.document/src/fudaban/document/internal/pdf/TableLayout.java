// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import static fudaban.document.internal.pdf.BlockLayout.MM;

import fudaban.document.DocumentException;
import fudaban.document.internal.pdf.RowPiece.CellBox;
import fudaban.document.model.Align;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.KeyValueGrid;
import fudaban.document.model.Span;
import fudaban.document.model.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of tables and of what is ruled like one. */
final class TableLayout {
    private static final double GAP = 4;

    private final TextLayout text;

    TableLayout(TextLayout text) {
        this.text = text;
    }

    void table(Table table, double width, BlockLayout.Sink sink) throws IOException {
        double[] edges = edges(table, width);
        List<Piece> header = new ArrayList<>();
        for (Table.Row row : table.header()) {
            header.add(row(table, row, edges, header.isEmpty() ? GAP : 0, true, List.of()));
        }
        for (Piece piece : header) {
            sink.accept(piece);
        }
        double gap = header.isEmpty() ? GAP : 0;
        List<Piece> repeated = List.copyOf(header);
        for (Table.Row row : table.rows()) {
            sink.accept(row(table, row, edges, gap, false, repeated));
            gap = 0;
        }
    }

    void grid(KeyValueGrid grid, double width, BlockLayout.Sink sink) throws IOException {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < grid.pairs(); i++) {
            columns.add(new Table.Column(grid.labelShare(), Align.LEFT));
            columns.add(new Table.Column(1 - grid.labelShare(), Align.LEFT));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < grid.entries().size(); i += grid.pairs()) {
            List<Table.Cell> cells = new ArrayList<>();
            int here = Math.min(grid.pairs(), grid.entries().size() - i);
            for (int j = 0; j < here; j++) {
                KeyValueGrid.Entry entry = grid.entries().get(i + j);
                // The last value of a short row takes the room that is left.
                int span = j == here - 1 ? 1 + 2 * (grid.pairs() - here) : 1;
                cells.add(new Table.Cell(Span.strong(entry.label()), Align.LEFT, 1));
                cells.add(new Table.Cell(Span.plain(entry.value()), Align.LEFT, span));
            }
            rows.add(new Table.Row(cells));
        }
        table(new Table(columns, List.of(), rows, 9), width, sink);
    }

    void boxes(ConfirmationBoxes boxes, double width, BlockLayout.Sink sink) throws IOException {
        double box = Math.min(boxes.width() * MM, width / boxes.labels().size());
        double left = Pieces.offset(boxes.align(), width, box * boxes.labels().size());
        List<CellBox> labels = new ArrayList<>();
        List<CellBox> empty = new ArrayList<>();
        for (String label : boxes.labels()) {
            double x = left + box * labels.size();
            var lines = text.lines(Span.plain(label), 8, box - 2 * RowPiece.PADDING, 0, false);
            labels.add(new CellBox(x, box, Align.CENTER, lines));
            empty.add(new CellBox(x, box, Align.CENTER, List.of()));
        }
        double leading = TextLayout.leading(8);
        sink.accept(new Pieces.Group(
                List.of(
                        new RowPiece(labels, leading, 0, GAP, true, List.of()),
                        new RowPiece(empty, leading, boxes.height() * MM, 0, false, List.of())),
                List.of(),
                0));
    }

    private RowPiece row(Table table, Table.Row row, double[] edges, double gap, boolean keep, List<Piece> repeated)
            throws DocumentException {
        List<CellBox> boxes = new ArrayList<>(row.cells().size());
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            int end = column + cell.columns();
            if (cell.columns() < 1 || end >= edges.length) {
                throw new DocumentException(
                        "table.cells", edges.length - 1, row.cells().size());
            }
            double width = edges[end] - edges[column];
            Align align = cell.align() != null
                    ? cell.align()
                    : table.columns().get(column).align();
            double room = Math.max(table.size(), width - 2 * RowPiece.PADDING);
            boxes.add(new CellBox(edges[column], width, align, text.lines(cell.spans(), table.size(), room, 0, false)));
            column = end;
        }
        if (column != edges.length - 1) {
            throw new DocumentException(
                    "table.cells", edges.length - 1, row.cells().size());
        }
        return new RowPiece(boxes, TextLayout.leading(table.size()), 0, gap, keep, repeated);
    }

    private static double[] edges(Table table, double width) {
        double sum = table.columns().stream().mapToDouble(Table.Column::share).sum();
        double[] edges = new double[table.columns().size() + 1];
        for (int i = 1; i < edges.length; i++) {
            edges[i] = edges[i - 1] + table.columns().get(i - 1).share() / sum * width;
        }
        return edges;
    }
}
