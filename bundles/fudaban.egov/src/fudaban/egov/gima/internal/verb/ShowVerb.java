// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.diff.KeptSentence;
import fudaban.egov.gima.diff.LineText;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.egov.gima.release.Releases;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Labels;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code gima show}: lines, findings and files of one release. */
@Component(service = Verb.class)
public final class ShowVerb extends GimaVerb {
    /** @param converters converters mappings may name */
    @Activate
    public ShowVerb(@Reference Converters converters) {
        super("show", converters, "提出の差分・指摘・ファイルを表示する", "show lines, findings and files of a release");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                RELEASE,
                option("--state", "状態（PROPOSED、HELD、REFUSED、SENT、ACCEPTED、FAILED）", "state of lines"),
                option("--kind", "処理（ADD、CHANGE、DELETE、ADOPT）", "kind of lines"),
                flag("--findings", "指摘も表示する", "also show the findings"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Row release = release(call);
        Query<ReleaseLine> query = Releases.lines(release.id());
        if (call.value("--state").isPresent()) {
            query = query.where(
                    Literals.RELEASE_LINE__STATE, state(call.value("--state").get()));
        }
        if (call.value("--kind").isPresent()) {
            query = query.where(
                    Literals.RELEASE_LINE__KIND, kind(call.value("--kind").get()));
        }
        call.line(release.text(Literals.RELEASE__NUMBER) + " " + release.text(Literals.RELEASE__NAME));
        List<Map<String, Object>> lines = new ArrayList<>();
        var edition = edition(call);
        var text = new LineText(edition.profile(), call.locale());
        var kept = KeptSentence.of(call.locale(), edition.mapping());
        Reading.each(call.ledger(), call.session(), query, row -> lines.add(line(call, text, kept, row)));
        List<Map<String, Object>> findings = new ArrayList<>();
        if (call.flag("--findings")) {
            Reading.each(call.ledger(), call.session(), Releases.findings(release.id()), row -> {
                String sentence = kept.in(row.text(Literals.RELEASE_FINDING__SENTENCE));
                call.line("  ! " + sentence);
                findings.add(Map.of(
                        "place", row.get(Literals.RELEASE_FINDING__PLACE),
                        "rule", row.text(Literals.RELEASE_FINDING__RULE),
                        "text", sentence));
            });
        }
        List<Map<String, Object>> files = new ArrayList<>();
        Reading.each(call.ledger(), call.session(), Releases.files(release.id()), row -> files.add(file(call, row)));
        call.result(Map.of(
                "release",
                release.text(Literals.RELEASE__NUMBER),
                "state",
                release.text(Literals.RELEASE__STATE),
                "lines",
                lines,
                "findings",
                findings,
                "files",
                files));
        return 0;
    }

    private static Map<String, Object> line(Invocation call, LineText text, KeptSentence kept, Row row) {
        boolean masked = !row.masked().isEmpty();
        String sentence = masked
                ? Row.MASK
                : text.line(
                        (LineKind) row.get(Literals.RELEASE_LINE__KIND),
                        row.text(Literals.RELEASE_LINE__USER_ID),
                        row.text(Literals.RELEASE_LINE__DISPLAY_NAME),
                        (String) row.get(Literals.RELEASE_LINE__BEFORE),
                        (String) row.get(Literals.RELEASE_LINE__AFTER),
                        (String) row.get(Literals.RELEASE_LINE__CAUSE));
        LineState state = (LineState) row.get(Literals.RELEASE_LINE__STATE);
        Object place = row.get(Literals.RELEASE_LINE__PLACE);
        call.line(say(call.locale(), "diff.line", place, sentence, Labels.of(state, call.locale())));
        for (var why : List.of(Literals.RELEASE_LINE__REASON, Literals.RELEASE_LINE__RESULT_TEXT)) {
            if (!row.text(why).isEmpty()) {
                call.line("  ! " + kept.in(row.text(why)));
            }
        }
        return Map.of(
                "place", place,
                "user", row.text(Literals.RELEASE_LINE__USER_ID),
                "kind", row.text(Literals.RELEASE_LINE__KIND),
                "state", state.getName(),
                "reason", kept.in(row.text(Literals.RELEASE_LINE__REASON)),
                "file", row.get(Literals.RELEASE_LINE__FILE_NUMBER),
                "line", row.get(Literals.RELEASE_LINE__LINE_NUMBER),
                "result", row.text(Literals.RELEASE_LINE__RESULT_CODE),
                "text", sentence);
    }

    private static Map<String, Object> file(Invocation call, Row row) {
        call.line(say(
                call.locale(),
                "show.file",
                Labels.of((org.eclipse.emf.common.util.Enumerator) row.get(Literals.RELEASE_FILE__KIND), call.locale()),
                row.text(Literals.RELEASE_FILE__NAME),
                row.text(Literals.RELEASE_FILE__LINES),
                row.text(Literals.RELEASE_FILE__BYTES),
                Labels.of(
                        (org.eclipse.emf.common.util.Enumerator) row.get(Literals.RELEASE_FILE__STATE), call.locale()),
                row.text(Literals.RELEASE_FILE__HASH)));
        return Map.of(
                "kind", row.text(Literals.RELEASE_FILE__KIND),
                "name", row.text(Literals.RELEASE_FILE__NAME),
                "state", row.text(Literals.RELEASE_FILE__STATE),
                "lines", row.get(Literals.RELEASE_FILE__LINES),
                "hash", row.text(Literals.RELEASE_FILE__HASH));
    }

    private static LineState state(String text) throws Refusal {
        LineState state = LineState.getByName(text.toUpperCase(Locale.ROOT));
        if (state == null) {
            throw Gima.refusal("choice.unknown", text, names(LineState.VALUES));
        }
        return state;
    }

    private static LineKind kind(String text) throws Refusal {
        LineKind kind = LineKind.getByName(text.toUpperCase(Locale.ROOT));
        if (kind == null) {
            throw Gima.refusal("choice.unknown", text, names(LineKind.VALUES));
        }
        return kind;
    }

    private static String names(List<? extends org.eclipse.emf.common.util.Enumerator> choices) {
        return String.join(
                ", ",
                choices.stream()
                        .map(org.eclipse.emf.common.util.Enumerator::getName)
                        .toList());
    }
}
