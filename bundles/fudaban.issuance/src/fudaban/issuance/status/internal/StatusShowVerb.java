// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.Line;
import fudaban.issuance.status.StatusTable;
import fudaban.issuance.status.Units;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** {@code status show}: the counts, as they are or as of a day; nothing personal. */
@Component(service = Verb.class)
public final class StatusShowVerb extends StatusVerb {
    /** For the service registry. */
    public StatusShowVerb() {
        super(
                "status show",
                "発行状況の枚数を表示する（過去の日現在も）",
                "show how many cards there are, also as of a past day",
                "work.show",
                Stream.concat(
                                Stream.of(AS_OF, Parameter.option("--view", "保存したビュー", "a saved view")),
                                CONDITIONS.stream())
                        .toList());
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var moment = moment(call);
        var table = StatusTable.of(
                call.ledger(), call.session(), Units.of(call.ledger(), call.session()), view(call), moment);
        List<Map<String, Object>> counts = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Line line = table.rows().get(row);
            var text = new StringBuilder("　".repeat(line.depth()))
                    .append(table.label(call.locale(), table.view().rows(), line));
            for (int column = 0; column < table.columns().size(); column++) {
                long count = table.count(row, column);
                if (count > 0) {
                    Line across = table.columns().get(column);
                    text.append("  ")
                            .append(path(call, table, across))
                            .append(' ')
                            .append("%,d".formatted(count));
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("row", texts(line));
                    json.put("below", line.below());
                    json.put("column", texts(across));
                    json.put("count", count);
                    counts.add(json);
                }
            }
            call.line(text.toString());
        }
        call.result(Map.of("day", moment.day().toString(), "total", table.total(), "counts", counts));
        return new Done(
                say(call, "done.show", moment.day(), table.total()), (int) Math.min(Integer.MAX_VALUE, table.total()));
    }

    private static List<String> texts(Line line) {
        return line.values().stream().map(String::valueOf).toList();
    }

    private static String path(Invocation call, StatusTable table, Line line) {
        var dimensions = table.view().columns();
        String own = table.label(call.locale(), dimensions, line);
        return line.values().size() < 2
                ? own
                : StatusTable.word(
                                call.locale(),
                                dimensions.getFirst(),
                                line.values().getFirst()) + "・" + own;
    }
}
