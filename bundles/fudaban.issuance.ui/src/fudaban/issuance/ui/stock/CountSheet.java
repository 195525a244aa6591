// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is counted at a 棚卸, as lines that are typed over: every box by its number, single cards by place and kind, each with the pieces the account says.
 * One count holds all of them, for the proof of a month asks the last one.
 */
final class CountSheet {
    private static final int PAGE = 500;

    private final Map<String, StockActs.Line> lines = new LinkedHashMap<>();

    /** Reads what is in stock. Not for the UI thread. */
    static CountSheet read(Seat seat) throws Refusal {
        var sheet = new CountSheet();
        Words names = Names.words(seat.locale());
        Query<Blank> next = Query.of(Blank.class)
                .where(Literals.BLANK__STATE, BlankState.IN_STOCK)
                .orderBy(Literals.BLANK__SERIAL, false)
                .limit(PAGE);
        while (next != null) {
            Page page = seat.ledger().list(seat.session(), next);
            page.rows().forEach(row -> sheet.add(row, names));
            next = page.next().isPresent() ? next.after(page.next().get()) : null;
        }
        return sheet;
    }

    private void add(Row blank, Words names) {
        int count = blank.get(Literals.BLANK__COUNT) instanceof Integer pieces ? pieces : 1;
        if (count > 1) {
            String serial = blank.text(Literals.BLANK__SERIAL);
            lines.put(serial, new StockActs.Line(serial, null, null, count, null));
            return;
        }
        String place = blank.text(Literals.BLANK__PLACE);
        var kind = (CredentialKind) blank.get(Literals.BLANK__KIND);
        lines.merge(
                place + "/" + Names.of(names, kind),
                new StockActs.Line(null, place, kind, 1, null),
                (one, other) -> new StockActs.Line(null, place, kind, one.found() + 1, null));
    }

    /** The lines as the account says them. */
    String text() {
        return lines.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().found())
                .collect(Collectors.joining("\n"));
    }

    /** The first line that cannot be read. */
    Optional<String> wrong(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line(line, null).isEmpty())
                .findFirst();
    }

    /**
     * What was found.
     *
     * @param remark what explains the differences, or null
     */
    List<StockActs.Line> counted(String typed, String remark) {
        return typed.lines()
                .map(String::strip)
                .flatMap(line -> line(line, remark).stream())
                .toList();
    }

    private Optional<StockActs.Line> line(String text, String remark) {
        int equal = text.lastIndexOf('=');
        StockActs.Line known =
                equal < 0 ? null : lines.get(text.substring(0, equal).strip());
        if (known == null) {
            return Optional.empty();
        }
        try {
            int found = Integer.parseInt(text.substring(equal + 1).strip());
            return found < 0
                    ? Optional.empty()
                    : Optional.of(new StockActs.Line(
                            known.serial(),
                            known.place(),
                            known.kind(),
                            found,
                            found == known.found() ? null : remark));
        } catch (NumberFormatException unclear) {
            return Optional.empty();
        }
    }
}
