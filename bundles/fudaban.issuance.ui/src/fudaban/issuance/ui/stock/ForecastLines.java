// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import static fudaban.issuance.stock.model.StockPackage.Literals.FORECAST_LINE__ARRIVING;
import static fudaban.issuance.stock.model.StockPackage.Literals.FORECAST_LINE__BASIS;
import static fudaban.issuance.stock.model.StockPackage.Literals.FORECAST_LINE__EXPIRING;
import static fudaban.issuance.stock.model.StockPackage.Literals.FORECAST_LINE__ITEM;
import static fudaban.issuance.stock.model.StockPackage.Literals.FORECAST_LINE__LEFT;
import static fudaban.issuance.stock.model.StockPackage.Literals.FORECAST_LINE__MONTH;
import static fudaban.issuance.stock.model.StockPackage.Literals.FORECAST_LINE__NEED;
import static fudaban.issuance.stock.model.StockPackage.Literals.FORECAST_LINE__PLANNED;
import static fudaban.issuance.stock.model.StockPackage.Literals.FORECAST_LINE__SPOILED;
import static fudaban.issuance.stock.model.StockPackage.Literals.FORECAST_LINE__USUAL;
import static fudaban.issuance.stock.model.StockPackage.Literals.FORECAST_LINE__WAITING;

import fudaban.issuance.stock.Forecast;
import fudaban.issuance.stock.ForecastDesk;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.query.Row;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.ColumnDefinition.Alignment;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/** A forecast as the lines of a table: month by month, the kinds of card one after the other, ribbons last. */
final class ForecastLines {
    private static final int FIGURE = 64;
    private static final int LEFT = 96;

    private final Words words;

    ForecastLines(Words words) {
        this.words = words;
    }

    static List<ColumnDefinition> columns(Words words) {
        return List.of(
                ColumnDefinition.of(FORECAST_LINE__ITEM, "column.item", 132).growing(),
                ColumnDefinition.of(FORECAST_LINE__MONTH, "column.month", 100),
                figure(FORECAST_LINE__WAITING, "column.waiting"),
                figure(FORECAST_LINE__EXPIRING, "column.expiring"),
                figure(FORECAST_LINE__PLANNED, "column.planned"),
                figure(FORECAST_LINE__USUAL, "column.usual"),
                ColumnDefinition.of(FORECAST_LINE__BASIS, "column.basis", 92)
                        .shownAs(each -> each.toString().isEmpty() ? "" : words.say("basis." + each)),
                figure(FORECAST_LINE__SPOILED, "column.spoiled"),
                figure(FORECAST_LINE__NEED, "column.need"),
                figure(FORECAST_LINE__ARRIVING, "column.arriving"),
                figure(FORECAST_LINE__LEFT, "column.left", LEFT)
                        .marked(each -> each instanceof Integer left && left < 0 ? Tone.BAD : Tone.PLAIN));
    }

    private static ColumnDefinition figure(EAttribute feature, String title) {
        return figure(feature, title, FIGURE);
    }

    private static ColumnDefinition figure(EAttribute feature, String title, int width) {
        return ColumnDefinition.of(feature, title, width)
                .aligned(Alignment.RIGHT)
                .shownAs(each -> "%,d".formatted((Integer) each));
    }

    List<Row> of(ForecastDesk.All all) {
        List<Row> rows = new ArrayList<>();
        all.kinds().forEach((kind, forecast) -> {
            String name = Names.of(Names.words(words.locale()), kind);
            forecast.months()
                    .forEach(month -> rows.add(row(
                            kind.getName(), name, month, month.demand().basis().name())));
        });
        all.ribbon()
                .ifPresent(ribbon -> ribbon.forecast().ifPresent(forecast -> {
                    String name =
                            ribbon.name().isEmpty() ? words.say("ribbon") : words.say("ribbon.named", ribbon.name());
                    forecast.months().forEach(month -> rows.add(row("RIBBON", name, month, "")));
                }));
        return rows;
    }

    private static Row row(String key, String item, Forecast.Month month, String basis) {
        Map<EAttribute, Object> values = new HashMap<>();
        values.put(FORECAST_LINE__ITEM, item);
        values.put(FORECAST_LINE__MONTH, month.month().toString());
        values.put(FORECAST_LINE__WAITING, month.demand().waiting());
        values.put(FORECAST_LINE__EXPIRING, month.demand().expiring());
        values.put(FORECAST_LINE__PLANNED, month.demand().planned());
        values.put(FORECAST_LINE__USUAL, month.demand().usual());
        values.put(FORECAST_LINE__BASIS, basis);
        values.put(FORECAST_LINE__SPOILED, month.spoiled());
        values.put(FORECAST_LINE__NEED, month.need());
        values.put(FORECAST_LINE__ARRIVING, month.demand().arriving());
        values.put(FORECAST_LINE__LEFT, month.left());
        return new Row(key + " " + month.month(), 1, values, Set.of());
    }
}
