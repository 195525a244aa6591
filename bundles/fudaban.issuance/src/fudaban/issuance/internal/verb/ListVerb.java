// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.document.text.FontProvider;
import fudaban.issuance.Issuance;
import fudaban.issuance.list.StatusFilter;
import fudaban.issuance.status.StatusFiles;
import fudaban.issuance.status.StatusReport;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code issuance list}: the 発行状況一覧表 on the screen, as XLSX and as PDF. */
@Component(service = Verb.class)
public final class ListVerb extends WorkVerb {
    private final FontProvider fonts;

    /** @param fonts fonts of the PDF */
    @Activate
    public ListVerb(@Reference FontProvider fonts) {
        this.fonts = fonts;
    }

    @Override
    public String words() {
        return "issuance list";
    }

    @Override
    public Text summary() {
        return new Text("発行状況一覧表を表示し、ファイルにする", "show the status list and write it to files");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                option("--xlsx", "Excelファイルに出力する", "write a workbook"),
                option("--pdf", "PDFファイルに出力する", "write a PDF"),
                new Parameter(
                        "--state", new Text("状態（有効、失効中など。ACTIVE などでもよい）", "state, such as ACTIVE"), false, false, true),
                option("--unit", "所属の名前", "name of a unit"),
                option("--search", "番号・氏名・フリガナ・所属の一部", "part of number, name, reading or unit"));
    }

    @Override
    String row() {
        return "1-3";
    }

    @Override
    String title(Invocation call) {
        return say(java.util.Locale.JAPAN, "work.list");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        var filter = new StatusFilter(
                states(call),
                Set.of(),
                call.value("--unit").orElse(""),
                call.value("--search").orElse(""));
        StatusReport report = StatusReport.of(call.ledger(), call.session(), filter);
        var files = new StatusFiles(report, call.ledger().practising());
        if (call.value("--xlsx").isPresent()) {
            leaves(call, report, "--xlsx", item);
            files.xlsx(call.path("--xlsx"));
        }
        if (call.value("--pdf").isPresent()) {
            leaves(call, report, "--pdf", item);
            files.pdf(call.path("--pdf"), fonts.fonts());
        }
        boolean shown = call.value("--xlsx").isEmpty() && call.value("--pdf").isEmpty();
        if (shown) {
            report.access(call.ledger(), call.session(), AccessKind.EXPORTED);
        }
        List<Map<String, Object>> cards = new ArrayList<>();
        for (Row row : report.cards()) {
            cards.add(card(row));
            if (shown) {
                call.line(String.join(
                        "  ",
                        row.text(Literals.CREDENTIAL__NUMBER),
                        say(call.locale(), "state." + row.text(Literals.CREDENTIAL__STATE)),
                        row.text(Literals.CREDENTIAL__HOLDER_NAME),
                        row.text(Literals.CREDENTIAL__UNIT_NAME)));
            }
        }
        return new Done(
                0,
                cards.size(),
                locale -> say(locale, "done.list", cards.size()),
                Map.of("head", head(report), "cards", cards));
    }

    private static void leaves(Invocation call, StatusReport report, String option, String item) throws Refusal {
        String file = call.path(option).getFileName().toString();
        report.leaves(call.ledger(), call.session(), AccessKind.EXPORTED, file, item);
    }

    private static String head(StatusReport report) {
        return report.entry().isEmpty() ? "" : report.entry() + "=" + report.hash();
    }

    private static Map<String, Object> card(Row row) {
        Map<String, Object> card = new LinkedHashMap<>();
        for (var feature : List.of(
                Literals.CREDENTIAL__NUMBER,
                Literals.CREDENTIAL__KIND,
                Literals.CREDENTIAL__STATE,
                Literals.CREDENTIAL__HOLDER_NAME,
                Literals.CREDENTIAL__UNIT_NAME,
                Literals.CREDENTIAL__ISSUED_ON,
                Literals.CREDENTIAL__EXPIRES_ON,
                Literals.CREDENTIAL__CHIP_ID)) {
            card.put(feature.getName(), row.text(feature));
        }
        return card;
    }

    private static Set<CredentialState> states(Invocation call) throws Refusal {
        Set<CredentialState> states = new java.util.LinkedHashSet<>();
        for (String word : call.values("--state")) {
            states.add(CredentialState.VALUES.stream()
                    .filter(state -> state.getName().equalsIgnoreCase(word)
                            || say(java.util.Locale.JAPAN, "state." + state.getName())
                                    .equals(word))
                    .findFirst()
                    .orElseThrow(() -> Issuance.refusal(
                            "state.unknown",
                            word,
                            String.join(
                                    ", ",
                                    CredentialState.VALUES.stream()
                                            .map(CredentialState::getName)
                                            .toList()))));
        }
        return states;
    }
}
