// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.RegisterActs;
import fudaban.registers.RegisterActs.Deviation;
import fudaban.registers.Registry;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.row.RegisterWork;
import fudaban.registers.row.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code register check}: the page of all daily items; all normal but what is named. */
@Component(service = Verb.class)
public final class RegisterCheckVerb extends Said {
    /** For the service registry. */
    public RegisterCheckVerb() {
        super(
                "register check",
                "監視結果記録簿の1日分を記入する（指定しない項目はすべて正常）",
                "fill the page of daily checks (all normal but what is named)",
                new Parameter(
                        "ITEMS",
                        new Text("異常などの項目=結果|値|所見（例 \"backup=×|22:10で停止|再実行で正常\"）", "\"ITEM=RESULT|VALUE|REMARK\""),
                        false,
                        false,
                        true),
                Parameter.option("--on", "点検した日（既定は今日）", "day (today)"),
                Parameter.option("--minutes", "点検にかかった分数（既定 15）", "how many minutes it took (15)"),
                Parameter.option("--output", "画面の写し（項目=ファイル）", "what the system answered, ITEM=FILE"));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Register register = new RowReader(call.ledger(), call.session())
                .profile(today(call))
                .page()
                .orElseThrow(() -> Registry.refusal("page.none"));
        List<Deviation> deviations = deviations(call, register);
        String key = deviations.isEmpty() ? "check.normal" : "check.deviations";
        Object[] counts = deviations.isEmpty()
                ? new Object[] {register.page().items().size()}
                : new Object[] {deviations.size(), register.page().items().size()};
        var day = day(call, "--on").orElse(today(call));
        String minutes = call.value("--minutes").orElse("15");
        if (!minutes.matches("\\d{1,3}")) {
            throw Registry.refusal("typed.minutes", minutes);
        }
        Instant begin = call.ledger().clock().instant().minusSeconds(Long.parseLong(minutes) * 60);
        var receipt = new RegisterWork(call.ledger(), call.session())
                .submit(
                        RegisterActs.DAILY_CHECK,
                        new RegisterActs.DailyCheck(register.id(), day, deviations),
                        new RegisterWork.Piece(
                                register.row(),
                                register.title(),
                                kept(key, counts),
                                register.page().items().size(),
                                begin));
        call.line(register.title() + " " + day + ": " + say(call, key, counts));
        call.result(Map.of("entry", receipt.entry(), "deviations", deviations.size()));
        return deviations.isEmpty() ? 0 : 1;
    }

    private static List<Deviation> deviations(Invocation call, Register register) throws Refusal, IOException {
        Map<String, Map<String, String>> items = new LinkedHashMap<>();
        for (String typed : call.values("ITEMS")) {
            int equal = typed.indexOf('=');
            String[] parts = typed.substring(equal + 1).split("\\|", 3);
            Map<String, String> values = new LinkedHashMap<>();
            values.put(register.page().result(), parts[0].strip());
            if (parts.length > 1) {
                values.put(register.page().value(), parts[1].strip());
            }
            if (parts.length > 2) {
                values.put(register.page().remark(), parts[2].strip());
            }
            items.put(item(register, typed, equal), values);
        }
        for (String typed : call.values("--output")) {
            int equal = typed.indexOf('=');
            String item = item(register, typed, equal);
            String text = Files.readString(java.nio.file.Path.of(typed.substring(equal + 1)));
            items.computeIfAbsent(
                            item,
                            key -> new LinkedHashMap<>(Map.of(
                                    register.page().result(), register.page().normal())))
                    .put(register.page().output(), cut(register, text));
        }
        List<Deviation> deviations = new ArrayList<>();
        items.forEach((item, values) -> deviations.add(new Deviation(item, values)));
        return deviations;
    }

    private static String item(Register register, String typed, int equal) throws Refusal {
        String name = equal < 1 ? typed : typed.substring(0, equal).strip();
        return register.item(name)
                .filter(item -> equal > 0)
                .map(Register.Item::key)
                .orElseThrow(() -> Registry.refusal("page.item", register.title(), name));
    }

    private static String cut(Register register, String text) {
        int most = register.column(register.page().output())
                .map(RegisterColumn::most)
                .orElse(0);
        return text.length() <= most ? text : text.substring(0, most);
    }
}
