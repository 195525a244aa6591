// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__DISPLAY_NAME;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__STAFF_NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__UNIT_NAME;

import fudaban.issuance.model.Application;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.LineSource;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The list of 写真・券面 as a table shows it: sorted and narrowed here, because how a photo stands is known here only. */
final class PhotoLines {
    private final LineSource source;
    private final RecordTableModel table;
    private final SearchModel<Application> search;
    private boolean begun;

    PhotoLines(Seat seat, Work work) {
        source = new LineSource(
                RecordSource.of(seat.ledger(), seat.session()),
                List.of(
                        APPLICATION__NUMBER,
                        APPLICATION__DISPLAY_NAME,
                        APPLICATION__STAFF_NUMBER,
                        APPLICATION__UNIT_NAME));
        table = new RecordTableModel(source, work);
        search = new SearchModel<>(Query.of(Application.class), Runnable::run, table::show);
    }

    RecordTableModel table() {
        return table;
    }

    SearchModel<Application> search() {
        return search;
    }

    /** These as they stand now. */
    void show(List<PhotoRow> rows) {
        List<Row> now = rows.stream().map(PhotoRow::line).toList();
        if (!begun || !now.equals(source.lines())) {
            begun = true;
            source.show(now);
            search.refresh();
        }
    }

    /** The applications shown, from the top. */
    List<String> shown() {
        return IntStream.range(0, table.size())
                .mapToObj(table::row)
                .flatMap(Optional::stream)
                .map(Row::id)
                .toList();
    }

    /** In which line an application stands; -1 when it is not shown. */
    int line(String application) {
        return IntStream.range(0, table.size())
                .filter(line -> table.row(line)
                        .filter(row -> row.id().equals(application))
                        .isPresent())
                .findFirst()
                .orElse(-1);
    }
}
