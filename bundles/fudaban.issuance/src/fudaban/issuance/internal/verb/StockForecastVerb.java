// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.stock.Forecast;
import fudaban.issuance.stock.ForecastDesk;
import fudaban.issuance.stock.ForecastWords;
import fudaban.issuance.stock.ForecastWords.Urgency;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code stock forecast [--months N]}: how long blanks and ribbons last; exit 1 when an order is due. */
@Component(service = Verb.class)
public final class StockForecastVerb extends WorkVerb {
    private static final int MOST = 36;

    private final DeskPrinters printers;

    /** @param printers where the ribbon in use is */
    @Activate
    public StockForecastVerb(@Reference DeskPrinters printers) {
        this.printers = printers;
    }

    @Override
    public String words() {
        return "stock forecast";
    }

    @Override
    public Text summary() {
        return new Text(
                "未発行カードとリボンが何月に足りなくなるか、何枚をいつまでに発注するかを示す",
                "tell when blanks and ribbons run out, and what to order by when");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.option("--months", "何か月先まで（既定は12）", "how many months; 12 unless given"));
    }

    @Override
    String row() {
        return "5-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.stock-forecast");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        int months = Counts.of(call.value("--months").orElse(Integer.toString(ForecastDesk.MONTHS)));
        if (months < 1 || months > MOST) {
            throw Issuance.refusal("forecast.months", months);
        }
        ForecastDesk.All all = new ForecastDesk(call.ledger(), call.session())
                .read(months, ForecastDesk.left(call.ledger(), printers));
        var words = new ForecastWords(LocalDate.now(call.ledger().clock()));
        Map<String, Object> json = new LinkedHashMap<>();
        int[] due = {0};
        if (all.kinds().isEmpty()) {
            call.line(say(call.locale(), "forecast.account"));
        }
        all.kinds().forEach((kind, forecast) -> {
            String name = say(call.locale(), "kind." + kind.getName());
            lines(call, name, forecast);
            call.line(words.cards(kind, forecast).in(call.locale()));
            words.missing(kind, forecast).ifPresent(sentence -> call.line(sentence.in(call.locale())));
            due[0] += words.urgency(forecast) == Urgency.NONE ? 0 : 1;
            json.put(kind.getName(), json(forecast, 1));
        });
        all.ribbon().ifPresent(ribbon -> {
            ribbon.forecast().ifPresent(forecast -> {
                due[0] += words.urgency(forecast) == Urgency.NONE ? 0 : 1;
                json.put("RIBBON", json(forecast, ribbon.prints()));
            });
            call.line(words.ribbon(ribbon).in(call.locale()));
        });
        return new Done(
                due[0] == 0 ? 0 : 1,
                all.kinds().size(),
                locale -> say(locale, "done.stock-forecast", months, due[0]),
                json);
    }

    private static void lines(Invocation call, String name, Forecast forecast) {
        for (Forecast.Month month : forecast.months()) {
            Forecast.Demand demand = month.demand();
            call.line(say(
                    call.locale(),
                    "forecast.line",
                    name,
                    month.month(),
                    demand.waiting(),
                    demand.expiring(),
                    demand.planned(),
                    demand.usual(),
                    say(call.locale(), "forecast.basis." + demand.basis()),
                    month.spoiled(),
                    month.need(),
                    demand.arriving(),
                    month.left()));
        }
    }

    private static Map<String, Object> json(Forecast forecast, int unit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stock", forecast.given().stock());
        json.put("runsOut", forecast.runsOut().map(Object::toString).orElse(""));
        json.put("orderBy", forecast.orderBy().map(Object::toString).orElse(""));
        json.put("order", forecast.order() / unit);
        json.put(
                "months",
                forecast.months().stream()
                        .map(month ->
                                Map.of("month", month.month().toString(), "need", month.need(), "left", month.left()))
                        .toList());
        return json;
    }
}
