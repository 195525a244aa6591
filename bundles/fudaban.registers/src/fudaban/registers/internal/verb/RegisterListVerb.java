// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.row.RowReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** {@code register list [REGISTER]}: the registers there are, or the rows of one; {@code --due} what is due back. */
@Component(service = Verb.class)
public final class RegisterListVerb extends Said {
    /** For the service registry. */
    public RegisterListVerb() {
        super(
                "register list",
                "管理簿・記録簿の一覧、又は1冊の行を示す",
                "list the registers, or the rows of one",
                Parameter.positional("REGISTER", "管理簿・記録簿（名称又は略号）", "register by its title or short name", false),
                Parameter.option("--from", "始めの日", "first day"),
                Parameter.option("--to", "終わりの日", "last day"),
                Parameter.option("--search", "値に含まれる語", "text found in the values"),
                Parameter.flag("--open", "完了していない行だけ", "only rows that are not complete"),
                Parameter.flag("--due", "返却期限等を過ぎた行・近い行", "rows that are due soon or overdue"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        var registers = new RowReader(call.ledger(), call.session());
        var profile = registers.profile(today(call));
        if (call.flag("--due")) {
            LocalDate today = today(call);
            List<RowReader.Entry> due = registers.due(today.plusDays(profile.dueLead()));
            show(call, due);
            return due.stream().anyMatch(row -> row.due().isBefore(today)) ? 1 : 0;
        }
        if (call.value("REGISTER").isEmpty()) {
            List<Map<String, Object>> all = new ArrayList<>();
            for (Register each : profile.registers()) {
                call.line(each.id() + "  " + each.title());
                all.add(Map.of("id", each.id(), "title", each.title()));
            }
            call.result(Map.of("registers", all));
            return 0;
        }
        show(
                call,
                registers.list(new RowReader.Filter(
                        register(call).id(),
                        day(call, "--from").orElse(null),
                        day(call, "--to").orElse(null),
                        call.flag("--open") ? RowState.OPEN : null,
                        call.value("--search").orElse(""))));
        return 0;
    }

    private static void show(Invocation call, List<RowReader.Entry> rows) {
        for (RowReader.Entry row : rows) {
            call.line(String.join(
                    "  ",
                    row.number(),
                    row.day().toString(),
                    say(call, "rowstate." + row.state().getName()),
                    row.due() == null ? "" : say(call, "list.due", row.due().toString()),
                    row.values().values().stream()
                            .map(value -> value.replace('\n', ' '))
                            .collect(Collectors.joining(" / "))));
        }
        call.result(Map.of("rows", rows.stream().map(Said::result).toList()));
    }
}
