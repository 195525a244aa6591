// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.Dimension;
import fudaban.issuance.status.Moment;
import fudaban.issuance.status.Period;
import fudaban.issuance.status.SavedViews;
import fudaban.issuance.status.Status;
import fudaban.issuance.status.StatusView;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.WorkPiece;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What verbs of the 発行状況一覧表 have alike: a piece of work, a view and a day. */
abstract class StatusVerb extends NamedVerb {
    /** As of which day. */
    static final Parameter AS_OF =
            Parameter.option("--as-of", "この日の終わり現在（例 R8.4.30。既定は今）", "as of the end of this day");

    /** The conditions of a view. */
    static final List<Parameter> CONDITIONS = List.of(
            new Parameter(
                    "--kind",
                    new Text("券種（ICカード身分証など。STAFF_CARD などでもよい）", "kind, such as STAFF_CARD"),
                    false,
                    false,
                    true),
            new Parameter("--state", new Text("状態（有効など。ACTIVE などでもよい）", "state, such as ACTIVE"), false, false, true),
            Parameter.option("--unit", "所属（下部組織を含む）", "unit with those below it"),
            Parameter.flag("--alone", "下部組織を含めない", "without the units below"),
            Parameter.option("--destination", "送付先", "destination of the units"),
            Parameter.option(
                    "--period",
                    "期間（ISSUED か EXPIRES と、MONTH, LAST_MONTH, FISCAL_YEAR か 日..日。例 EXPIRES:R8.4.1..R9.3.31）",
                    "time, such as ISSUED:MONTH or EXPIRES:2026-04-01..2027-03-31"),
            new Parameter(
                    "--rows",
                    new Text(
                            "行（UNIT, KIND, STATE, DESTINATION。2つまで）",
                            "rows: UNIT, KIND, STATE, DESTINATION, at most two"),
                    false,
                    false,
                    true),
            new Parameter("--columns", new Text("列（同じ）", "columns, likewise"), false, false, true));

    private final String title;

    /** @param title key of the title of the work item */
    StatusVerb(String words, String ja, String en, String title, List<Parameter> parameters) {
        super(words, ja, en, parameters);
        this.title = title;
    }

    /** How the work ended: a sentence in the caller's language, and how many cards. */
    record Done(String text, int count) {}

    abstract Done work(Invocation call, String item) throws Refusal, IOException;

    @Override
    public final int run(Invocation call) throws Refusal, IOException {
        try (var piece = WorkPiece.begin(
                call.ledger(),
                call.session(),
                Status.ROW,
                Status.say(Locale.JAPAN, title),
                Status.say(Locale.JAPAN, title))) {
            Done done = work(call, piece.item());
            piece.says(Status.say(Locale.JAPAN, title), done.count());
            call.line(done.text());
        }
        return 0;
    }

    static String say(Invocation call, String key, Object... arguments) {
        return Status.say(call.locale(), key, arguments);
    }

    static SavedViews saved(Invocation call) {
        return new SavedViews(call.ledger(), call.session());
    }

    /** As of when. */
    static Moment moment(Invocation call) throws Refusal {
        var clock = call.ledger().clock();
        Optional<String> day = call.value("--as-of");
        return day.isEmpty() ? Moment.now(clock) : Moment.endOf(day(day.get()), clock);
    }

    private static LocalDate day(String text) throws Refusal {
        try {
            return DateText.parse(text);
        } catch (OfficeException unclear) {
            throw Status.refusal(unclear, "day", text);
        }
    }

    /** The saved view that is named, or one of the conditions. */
    static StatusView view(Invocation call) throws Refusal {
        boolean conditions = CONDITIONS.stream()
                .anyMatch(each -> each.flag()
                        ? call.flag(each.name())
                        : !call.values(each.name()).isEmpty()
                                || call.value(each.name()).isPresent());
        Optional<String> name = call.value("--view");
        if (name.isPresent() && conditions) {
            throw Status.refusal("option.which");
        }
        return name.isPresent() ? saved(call).view(name.get()).view() : conditions(call);
    }

    /** The view of the conditions. */
    static StatusView conditions(Invocation call) throws Refusal {
        StatusView view = StatusView.ALL
                .only(
                        choices(call, "--kind", CredentialKind.values()),
                        choices(call, "--state", CredentialState.values()))
                .of(call.value("--unit").orElse(""), !call.flag("--alone"))
                .to(call.value("--destination").orElse(""))
                .within(period(call));
        List<Dimension> rows = choices(call, "--rows", Dimension.values());
        List<Dimension> columns = choices(call, "--columns", Dimension.values());
        rows = rows.isEmpty() ? view.rows() : rows;
        if (columns.isEmpty()) {
            columns = new ArrayList<>(view.columns());
            columns.removeAll(rows);
        }
        try {
            return view.by(rows, columns);
        } catch (IllegalArgumentException unfit) {
            throw Status.refusal(unfit, "option.word", rows + " / " + columns, Arrays.toString(Dimension.values()));
        }
    }

    private static Optional<Period> period(Invocation call) throws Refusal {
        Optional<String> text = call.value("--period");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.get().split(":", 2);
        var what = one(parts[0], Period.What.values());
        String span = parts.length < 2 ? "" : parts[1];
        int dots = span.indexOf("..");
        if (dots < 0) {
            return Optional.of(new Period(what, one(span, Period.Span.values()), null, null));
        }
        String from = span.substring(0, dots);
        String to = span.substring(dots + 2);
        return Optional.of(
                new Period(what, Period.Span.DAYS, from.isEmpty() ? null : day(from), to.isEmpty() ? null : day(to)));
    }

    private static <E extends Enum<E>> List<E> choices(Invocation call, String option, E[] all) throws Refusal {
        List<E> chosen = new ArrayList<>();
        for (String word : call.values(option)) {
            chosen.add(one(word, all));
        }
        return chosen;
    }

    private static <E extends Enum<E>> E one(String word, E[] all) throws Refusal {
        return Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(word)
                        || Status.word(Locale.JAPAN, each).equals(word))
                .findFirst()
                .orElseThrow(() -> Status.refusal("option.word", word, Arrays.toString(all)));
    }
}
