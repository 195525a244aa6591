// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.stock.Figures;
import fudaban.issuance.stock.Stock;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.stock.model.FigureKind;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.model.CredentialKind;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 平常分 of a year as lines that are typed over: every month of every kind with what was typed for it, or 0. */
final class UsualSheet {
    private static final int MONTHS = 12;

    /** A line before it is typed over. */
    private record Line(CredentialKind kind, String month, int figure, boolean typed) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** Reads what counts now. Not for the UI thread. */
    static UsualSheet read(Seat seat) throws Refusal {
        var sheet = new UsualSheet();
        Words names = Names.words(seat.locale());
        var figures = Figures.read(seat.ledger(), seat.session());
        for (CredentialKind kind : Stock.pieces(seat.ledger(), seat.session()).keySet()) {
            for (int i = 0; i < MONTHS; i++) {
                var month = YearMonth.from(seat.today()).plusMonths(i);
                var figure = figures.of(FigureKind.USUAL, kind, month);
                String number = "%02d".formatted(month.getMonthValue());
                sheet.lines.put(
                        Names.of(names, kind) + "/" + number,
                        new Line(kind, number, figure.orElse(0), figure.isPresent()));
            }
        }
        return sheet;
    }

    /** Whether there is nothing to type: no account of blanks. */
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines as they are now. */
    String text() {
        return lines.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().figure())
                .collect(Collectors.joining("\n"));
    }

    /** The first line that cannot be read. */
    Optional<String> wrong(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && figure(line).isEmpty())
                .findFirst();
    }

    /** What was typed: lines that differ, and of those that nobody typed before also a 0 where others of the kind are typed. */
    List<StockActs.Figure> changed(String text) {
        List<StockActs.Figure> changed = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .forEach(line -> figure(line).ifPresent(figure -> {
                    Line before = lines.get(key(line));
                    if (!before.typed() || before.figure() != figure.figure()) {
                        changed.add(figure);
                    }
                }));
        return changed;
    }

    private static String key(String line) {
        return line.substring(0, line.lastIndexOf('=')).strip();
    }

    private Optional<StockActs.Figure> figure(String typed) {
        int equal = typed.lastIndexOf('=');
        Line line = equal < 0 ? null : lines.get(key(typed));
        String number =
                equal < 0 ? "" : Normalizer.normalize(typed.substring(equal + 1).strip(), Normalizer.Form.NFKC);
        return line == null || !number.matches("\\d{1,6}") || Integer.parseInt(number) > Figures.most(FigureKind.USUAL)
                ? Optional.empty()
                : Optional.of(new StockActs.Figure(
                        FigureKind.USUAL, line.kind(), line.month(), Integer.parseInt(number), null));
    }
}
