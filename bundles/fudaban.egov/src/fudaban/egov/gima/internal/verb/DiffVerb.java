// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.diff.Counts;
import fudaban.egov.gima.diff.DiffFinding;
import fudaban.egov.gima.diff.DiffLine;
import fudaban.egov.gima.diff.Difference;
import fudaban.egov.gima.diff.LineText;
import fudaban.egov.gima.diff.Noticed;
import fudaban.egov.gima.diff.UserChange;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.profile.CutOffs;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.release.Preparation;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Labels;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code gima diff}: shows the difference, person by person, and opens 提出 第n回 with it. */
@Component(service = Verb.class)
public final class DiffVerb extends WorkVerb {
    private static final int SHOWN = 200;

    /** @param converters converters mappings may name */
    @Activate
    public DiffVerb(@Reference Converters converters) {
        super(
                "diff",
                converters,
                "利用者認証情報の差分を作り、事前確認を始める",
                "compare the users of the service with the records and begin the preview");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                option(
                        "--on",
                        "反映日（既定は本日。先の日付では予約中の発令も見込む）",
                        "day of effect; today unless given. Events that wait for a day until then count"),
                option("--export", "サービスの出力データ（比較する場合）", "the service's own export, to compare with"),
                option("--rows", "表示する差分の件数（既定 200）", "how many lines to show (200)"),
                flag("--preview", "表示だけで、提出を作らない", "only show it, open no release"));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        GimaEdition edition = edition(call);
        ZonedDateTime now = ZonedDateTime.now(call.ledger().clock());
        LocalDate day = call.value("--on").isPresent() ? day(call.value("--on").get()) : now.toLocalDate();
        Optional<CutOffs.Day> cutOff = new CutOffs(edition.profile()).lastFor(day, now);
        var export = ExportOption.of(call, edition);
        Instant until = cutOff.map(each -> each.at().toInstant()).orElse(null);
        var shown = new Shown(call, edition.profile(), rows(call));
        if (call.flag("--preview")) {
            Counts counts = new Difference(call.ledger(), call.session(), edition).run(day, export.export(), shown);
            return done(call, edition, counts, shown, null);
        }
        var prepared = new Preparation(call.ledger(), call.session(), edition, item)
                .prepare(new Preparation.Wanted(day, until, export.export(), export.hash()), shown);
        String number = call.ledger()
                .list(
                        call.session(),
                        Query.of(fudaban.egov.gima.model.Release.class)
                                .where(fudaban.model.ModelPackage.Literals.RECORD__ID, prepared.id()))
                .rows()
                .getFirst()
                .text(Literals.RELEASE__NUMBER);
        cutOff.ifPresentOrElse(
                each -> call.line(say(call.locale(), "diff.cut-off", each.title(call.locale()), shownTime(each.at()))),
                () -> call.line(say(call.locale(), "diff.no-cut-off", day)));
        return done(call, edition, prepared.counts(), shown, number);
    }

    private static String shownTime(ZonedDateTime at) {
        return at.format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }

    private static int rows(Invocation call) throws Refusal {
        String rows = call.value("--rows").orElse(String.valueOf(SHOWN));
        if (!rows.matches("[0-9]{1,7}")) {
            throw Gima.refusal("rows.number", rows);
        }
        return Integer.parseInt(rows);
    }

    private static Done done(Invocation call, GimaEdition edition, Counts counts, Shown shown, String number) {
        Optional<String> exceeded = counts.exceeded(edition.profile().limits());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("release", number == null ? "" : number);
        json.put("edition", edition.name());
        json.put("accepted", counts.accepted());
        json.put("targets", counts.targets());
        json.put("unchanged", counts.unchanged());
        json.put("additions", counts.of(LineKind.ADD));
        json.put("changes", counts.of(LineKind.CHANGE));
        json.put("deletions", counts.of(LineKind.DELETE));
        json.put("adoptions", counts.of(LineKind.ADOPT));
        json.put("unknown", counts.unknown());
        json.put("held", shown.states.getOrDefault(LineState.HELD, 0));
        json.put("refused", shown.states.getOrDefault(LineState.REFUSED, 0));
        json.put("exceeded", exceeded.orElse(""));
        json.put("lines", shown.lines);
        json.put("findings", shown.findings);
        exceeded.ifPresent(limit -> call.line(say(
                call.locale(),
                "diff.exceeded",
                Gima.word("limit." + limit),
                edition.profile().limits().deletePercent(),
                edition.profile().limits().changePercent())));
        int open = shown.states.getOrDefault(LineState.HELD, 0) + shown.states.getOrDefault(LineState.REFUSED, 0);
        boolean clean = open == 0 && exceeded.isEmpty() && shown.found == 0;
        return new Done(
                clean ? 0 : 1,
                counts.lines(),
                Gima.word(
                        number == null ? "diff.preview" : "diff.done",
                        number == null ? "" : number,
                        counts.targets(),
                        counts.of(LineKind.ADD),
                        counts.of(LineKind.CHANGE),
                        counts.of(LineKind.DELETE),
                        counts.of(LineKind.ADOPT),
                        counts.unchanged(),
                        shown.states.getOrDefault(LineState.PROPOSED, 0),
                        shown.states.getOrDefault(LineState.HELD, 0),
                        shown.states.getOrDefault(LineState.REFUSED, 0),
                        shown.found),
                json);
    }

    /** Shows lines and findings, the first of them; counts all. */
    private static final class Shown implements Difference.Taker {
        private final Invocation call;
        private final LineText text;
        private final int most;
        private final List<Map<String, Object>> lines = new ArrayList<>();
        private final List<Map<String, Object>> findings = new ArrayList<>();
        private final Map<LineState, Integer> states = new EnumMap<>(LineState.class);
        private int found;
        private int seen;

        Shown(Invocation call, GimaProfile profile, int most) {
            this.call = call;
            this.text = new LineText(profile, call.locale());
            this.most = most;
        }

        @Override
        public void line(DiffLine line) {
            states.merge(line.state(), 1, Integer::sum);
            if (seen++ < most) {
                UserChange change = line.change();
                String sentence = text.line(
                        change.kind(),
                        change.userId(),
                        line.displayName(),
                        change.before(),
                        change.after(),
                        fudaban.egov.gima.diff.Cause.text(line.causes()));
                call.line(say(
                        call.locale(), "diff.line", line.place(), sentence, Labels.of(line.state(), call.locale())));
                lines.add(Map.of(
                        "place", line.place(),
                        "kind", change.kind().getName(),
                        "user", change.userId(),
                        "state", line.state().getName(),
                        "text", sentence));
            }
            for (Noticed noticed : line.findings()) {
                show(change(line), noticed);
            }
        }

        private static String change(DiffLine line) {
            return line.change().userId();
        }

        @Override
        public void finding(DiffFinding finding) {
            found++;
            show(finding.userId(), finding.noticed());
        }

        private void show(String user, Noticed noticed) {
            if (findings.size() < most) {
                String sentence = noticed.sentence().in(call.locale());
                call.line("  ! " + sentence);
                findings.add(Map.of(
                        "user",
                        user,
                        "rule",
                        noticed.rule(),
                        "severity",
                        noticed.severity().getName(),
                        "text",
                        sentence));
            }
        }
    }
}
