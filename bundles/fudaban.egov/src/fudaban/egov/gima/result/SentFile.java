// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.result;

import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.release.Releases;
import fudaban.exchange.read.ResultLine;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of one file as they were sent, to match an answer with. */
final class SentFile {
    private final Row file;
    private final Map<Integer, Row> byLine = new HashMap<>();
    private final Map<String, List<Row>> byUser = new HashMap<>();

    SentFile(Ledger ledger, Session session, Row file) throws Refusal {
        this.file = file;
        Reading.each(
                ledger,
                session,
                Releases.lines(file.text(Literals.RELEASE_FILE__RELEASE))
                        .where(Literals.RELEASE_LINE__FILE_NUMBER, file.get(Literals.RELEASE_FILE__NUMBER)),
                row -> {
                    byLine.put((Integer) row.get(Literals.RELEASE_LINE__LINE_NUMBER), row);
                    byUser.computeIfAbsent(row.text(Literals.RELEASE_LINE__USER_ID), id -> new ArrayList<>(1))
                            .add(row);
                });
    }

    Row file() {
        return file;
    }

    int size() {
        return byLine.size();
    }

    /** The line an answer is about; null where it was not sent in this file, or number and 利用者ID do not belong together. */
    Row match(ResultLine answer) {
        if (answer.line() > 0) {
            Row row = answer.line() > Integer.MAX_VALUE ? null : byLine.get((int) answer.line());
            boolean same = row != null
                    && (answer.record().isEmpty() || answer.record().equals(row.text(Literals.RELEASE_LINE__USER_ID)));
            return same ? row : null;
        }
        List<Row> rows = byUser.getOrDefault(answer.record(), List.of());
        return rows.size() == 1 ? rows.getFirst() : null;
    }
}
