// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.issuance.stock.Figures;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.stock.model.FigureKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.CredentialKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** {@code stock figure WHAT [FIGURE]}: types a figure of the forecast, or withdraws it. */
@Component(service = Verb.class)
public final class StockFigureVerb extends WorkVerb {
    @Override
    public String words() {
        return "stock figure";
    }

    @Override
    public Text summary() {
        return new Text(
                "未発行カード・リボンの見込みに使う数を入力する、取り下げる", "type a figure of the forecast of blanks and ribbons, or withdraw it");
    }

    @Override
    public List<Parameter> parameters() {
        String all = FigureKind.VALUES.stream().map(FigureKind::getName).collect(Collectors.joining(", "));
        return List.of(
                Parameter.positional("WHAT", "区分：" + all, "one of " + all, true),
                Parameter.positional("FIGURE", "数", "the figure", false),
                Parameter.option(
                        "--kind",
                        "券種：STAFF_CARD, SPECIAL_PASS（既定は STAFF_CARD）",
                        "STAFF_CARD or SPECIAL_PASS; STAFF_CARD unless given"),
                Parameter.option("--month", "月（平常分は 04、臨時分と発注済は 2027-04）", "month: 04 of every year, or 2027-04"),
                Parameter.option("--remark", "備考", "a remark"),
                Parameter.flag("--withdraw", "取り下げる", "withdraw it"),
                Parameter.option("--reason", "取下げの理由", "why it is withdrawn"));
    }

    @Override
    String row() {
        return "5-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.stock-figure", call.value("WHAT").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        String typed = call.value("WHAT").orElse("");
        FigureKind what = FigureKind.getByName(typed.strip());
        if (what == null) {
            throw Issuance.refusal("figure.what", typed, FigureKind.VALUES);
        }
        CredentialKind kind = Kinds.of(call.value("--kind").orElse("STAFF_CARD"));
        String month = call.value("--month").orElse("");
        String name = Figures.name(what, kind, month);
        boolean withdrawn = call.flag("--withdraw");
        Submission submission = withdrawn
                ? Submission.of(
                        StockActs.WITHDRAW_FIGURES,
                        new StockActs.Withdraw(
                                List.of(name), call.value("--reason").orElse("")))
                : Submission.of(
                        StockActs.FIGURES,
                        new StockActs.Enter(List.of(new StockActs.Figure(
                                what,
                                kind,
                                month,
                                Counts.of(call.value("FIGURE").orElse("")),
                                call.value("--remark").orElse(null)))));
        call.ledger().submit(call.session(), submission.within(item));
        return new Done(
                0,
                1,
                locale -> say(locale, withdrawn ? "done.stock-figure-withdrawn" : "done.stock-figure", name),
                Map.of("name", name));
    }
}
