// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.life;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.mail.Enclosure;
import fudaban.mail.Letter;
import fudaban.mail.Outbox;
import fudaban.mail.Recipient;
import fudaban.mail.Recipients;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage.Literals;
import fudaban.office.era.Wareki;
import fudaban.reporting.Reporting;
import fudaban.reporting.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A report that was handed in, by mail: 官側提出用 as it was printed, with its head to compare. An edition is mailed once; addressed as the last one was, or
 * waiting in 準備 until somebody enters the address.
 */
public final class ReportMail {
    /** What sort of letter it is. */
    public static final String KIND = "reporting.report";

    private final Ledger ledger;
    private final Session session;

    /** Mails as this account. */
    public ReportMail(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * Puts the letter into the outbox.
     *
     * @return its record, with its state
     * @throws Refusal when the report is a draft or was replaced
     */
    public MailLetter queue(Reports.Entry report) throws Refusal {
        if (!report.inForce()) {
            throw Reporting.refusal("report.mail-draft", report.number());
        }
        // The office reads it in Japanese, whatever the screen speaks.
        var texts = Texts.of(Locale.JAPAN);
        String name = texts.get("mail." + report.kind());
        String period = report.firstDay().equals(report.day())
                ? day(report.day())
                : texts.get("mail.period", day(report.firstDay()), day(report.day()));
        byte[] paper = new Reports(ledger, session).paper(report);
        var letter = Letter.of(
                        "report:" + report.number(),
                        KIND,
                        texts.get("mail.office"),
                        recipients(texts.get("mail.office")),
                        texts.get("mail.subject", name, report.number()),
                        texts.get("mail.text", name, report.number(), period, report.pages(), report.head()))
                .about(report.id())
                .with(List.of(new Enclosure(name + "_" + report.number() + ".pdf", Enclosure.PDF, paper)));
        return new Outbox(ledger).queue(session, letter);
    }

    /** Whoever the last report went to. */
    private List<Recipient> recipients(String office) throws Refusal {
        var last = ledger.list(
                        session,
                        Query.of(MailLetter.class)
                                .where(Literals.MAIL_LETTER__KIND, KIND)
                                .orderBy(Literals.MAIL_LETTER__QUEUED, true)
                                .limit(1))
                .rows();
        List<Recipient> known = last.isEmpty()
                ? List.of()
                : Recipients.read(
                        ledger.open(session, MailLetter.class, last.getFirst().id())
                                .getRecipients());
        return known.isEmpty() ? List.of(Recipient.to("", office)) : known;
    }

    private static String day(LocalDate day) {
        return Wareki.format(day, Wareki.Style.LONG_WITH_WEEKDAY);
    }
}
