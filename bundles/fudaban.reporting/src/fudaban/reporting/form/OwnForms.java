// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.form;

import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.EditionFiles;
import fudaban.reporting.Reporting;
import fudaban.reporting.facts.Everything;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.model.OwnForm;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportingPackage.Literals;
import fudaban.reporting.profile.ReportProfile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which form is in force on which day: one that was put in place at this desk, that of the edition, or none. */
public final class OwnForms {
    /** Where a form comes from. */
    public enum Origin {
        /** None: the program lays the report out. */
        USUAL,
        /** The edition in force names it. */
        EDITION,
        /** It was put in place at this desk. */
        OWN
    }

    /**
     * The form of a kind of report on a day.
     *
     * @param name of its file; empty without one
     * @param since the day it was put in place, or went back to that of the edition; null where neither was done
     * @param content empty without a form
     */
    public record InForce(ReportKind kind, Origin origin, String name, LocalDate since, byte[] content) {
        /**
         * Reads it.
         *
         * @throws Refusal when it is broken; the sentence says where
         */
        public ReportForm form() throws Refusal {
            return origin == Origin.USUAL ? ReportForm.usual() : ReportForm.read(kind, name, content);
        }
    }

    private final Ledger ledger;
    private final Session reader;

    /** Reads and changes as this account. */
    public OwnForms(Ledger ledger, Session reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    /**
     * The form in force on a day.
     *
     * @throws Refusal when the edition names one it does not have
     */
    public InForce on(ReportKind kind, LocalDate day) throws Refusal {
        Optional<Row> own = changes(kind).stream()
                .filter(row -> !since(row).isAfter(day))
                .max(Comparator.comparing(OwnForms::since));
        LocalDate since = own.map(OwnForms::since).orElse(null);
        if (own.isPresent() && !own.get().text(Literals.OWN_FORM__NAME).isEmpty()) {
            byte[] content = ledger.open(reader, OwnForm.class, own.get().id()).getContent();
            return new InForce(kind, Origin.OWN, own.get().text(Literals.OWN_FORM__NAME), since, content);
        }
        String file = ledger.profile(ReportProfile.class, day).forms().get(kind.getName());
        if (file == null) {
            return new InForce(kind, Origin.USUAL, "", since, new byte[0]);
        }
        EditionFiles edition = ledger.edition(ReportProfile.class, day);
        try (var in = edition.open(file)) {
            return new InForce(kind, Origin.EDITION, file, since, in.readAllBytes());
        } catch (IOException missing) {
            throw Reporting.refusal(missing, "form.missing", file, edition.name());
        }
    }

    private List<Row> changes(ReportKind kind) throws Refusal {
        var all = Query.of(OwnForm.class).where(Literals.OWN_FORM__SINCE, Operator.FROM, LocalDate.EPOCH);
        return Everything.of(ledger, reader, all).stream()
                .filter(row -> row.get(Literals.OWN_FORM__KIND) == kind)
                .toList();
    }

    private static LocalDate since(Row row) {
        return (LocalDate) row.get(Literals.OWN_FORM__SINCE);
    }

    /**
     * What puts a form in place from a day on.
     *
     * @throws Refusal when it is broken; the sentence says where
     */
    public static Submission use(ReportKind kind, LocalDate since, String name, byte[] content) throws Refusal {
        ReportForm.read(kind, name, content);
        var input = new ReportActs.ChangeForm(kind, since, name, Hash.hex(Hash.sha256(content)));
        return Submission.of(ReportActs.FORM, input).carrying(List.of(content));
    }

    /** What goes back to the form of the edition from a day on. */
    public static Submission back(ReportKind kind, LocalDate since) {
        return Submission.of(ReportActs.FORM, new ReportActs.ChangeForm(kind, since, null, null));
    }

    /** Submits one of these. */
    public Receipt submit(Submission change) throws Refusal {
        return ledger.submit(reader, change);
    }
}
