// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.Delivery;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.WorkPiece;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What the verbs of 交付・郵送 share: each is a piece of work, so that the 日報 writes itself. */
abstract class DeliveryVerb extends NamedVerb {
    static final String COUNTER = "1-1";
    static final String POST = "1-2";
    static final String RETIRING = "1-5";

    private final String word;
    private final String row;

    DeliveryVerb(String word, String row, String ja, String en, Parameter... parameters) {
        super("delivery " + word, ja, en, parameters);
        this.word = word;
        this.row = row;
    }

    /**
     * How the work ended.
     *
     * @param text the outcome in a sentence, without names of holders
     */
    record Done(int exit, int count, Function<Locale, String> text, Map<String, Object> json) {}

    /** @param item id of the work item; null where the caller keeps none */
    abstract Done work(Invocation call, String item) throws Refusal, IOException;

    @Override
    public final int run(Invocation call) throws Refusal, IOException {
        Done done;
        try (var piece = WorkPiece.begin(
                call.ledger(),
                call.session(),
                row,
                Delivery.say(Locale.JAPAN, "work." + word),
                Delivery.say(Locale.JAPAN, "work.broken", "-"))) {
            try {
                done = work(call, piece.item());
            } catch (Refusal refusal) {
                piece.says(Delivery.say(Locale.JAPAN, "work.broken", refusal.key()), 0);
                throw refusal;
            }
            piece.says(done.text().apply(Locale.JAPAN), done.count());
        }
        call.line(done.text().apply(call.locale()));
        call.result(done.json());
        return done.exit();
    }

    static Parameter number() {
        return Parameter.positional(
                "NUMBER", "受領書・郵送の番号、又はQRコードの内容", "number of the receipt or parcel, or the text of its QR code", true);
    }

    static Parameter cards(String ja, String en) {
        return new Parameter("CARD", new Text(ja, en), false, false, true);
    }

    static Parameter on() {
        return Parameter.option("--on", "紙面の日付（既定は今日）", "the date on the paper (today)");
    }

    static Parameter from() {
        return Parameter.option("--from", "有効開始日（既定は受領の日）", "day the cards are valid from (day of receipt)");
    }

    static Parameter reason() {
        return new Parameter("--reason", new Text("理由", "the reason"), true, false, false);
    }

    static Parameter absent() {
        return new Parameter("--absent", new Text("受け取られなかった身分証", "a card that was not taken"), false, false, true);
    }

    static Parameter by() {
        return Parameter.option("--by", "署名した方の氏名", "who signed");
    }

    static String number(Invocation call) {
        return call.value("NUMBER").orElse("");
    }

    static String reason(Invocation call) {
        return call.value("--reason").orElse("");
    }

    static Receipt submit(Invocation call, String act, java.lang.Record input, String item) throws Refusal {
        return call.ledger().submit(call.session(), Submission.of(act, input).within(item));
    }

    /** The day an option says, else today. */
    static LocalDate day(Invocation call, String option) throws Refusal {
        LocalDate day = later(call, option);
        return day == null ? LocalDate.now(call.ledger().clock()) : day;
    }

    /** The day an option says, else null. */
    static LocalDate later(Invocation call, String option) throws Refusal {
        String text = call.value(option).orElse("");
        try {
            return text.isEmpty() ? null : DateText.parse(text);
        } catch (OfficeException unclear) {
            throw Delivery.refusal(unclear, "date.unclear", text);
        }
    }

    /** Whole or not at all. */
    static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.write(beside, content);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    static String say(Locale locale, String key, Object... arguments) {
        return Delivery.say(locale, key, arguments);
    }
}
