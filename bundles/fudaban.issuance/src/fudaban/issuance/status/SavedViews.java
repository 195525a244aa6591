// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.status.model.SavedForm;
import fudaban.issuance.status.model.SavedView;
import fudaban.issuance.status.model.StatusPackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Attachment;
import java.util.List;

/** The views and forms of a desk by their names. Each change is an act. */
public final class SavedViews {
    private final Ledger ledger;
    private final Session session;

    /** @param session whose acts they are */
    public SavedViews(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * A view.
     *
     * @param id id of its record
     */
    public record Saved(String id, String name, StatusView view) {}

    /**
     * A form.
     *
     * @param id id of its record
     * @param fileName name of the file it came in
     * @param file id of the attachment
     * @param cells cells without a name of their own, one a line
     */
    public record Form(String id, String name, String fileName, String file, String cells) {}

    /** All views by name. */
    public List<Saved> views() throws Refusal {
        var query = Query.of(SavedView.class)
                .where(Literals.SAVED_VIEW__ACTIVE_NAME, Query.Operator.NOT_EMPTY)
                .orderBy(Literals.SAVED_VIEW__NAME, false);
        List<Saved> views = new java.util.ArrayList<>();
        for (Row row : Pages.all(ledger, session, query)) {
            views.add(new Saved(
                    row.id(),
                    row.text(Literals.SAVED_VIEW__NAME),
                    StatusView.of(row.text(Literals.SAVED_VIEW__DEFINITION))));
        }
        return views;
    }

    /**
     * A view by its name.
     *
     * @throws Refusal when there is none
     */
    public Saved view(String name) throws Refusal {
        return views().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Status.refusal("view.none", name));
    }

    /** Keeps a view under a name, in place of one that has it. */
    public Receipt save(String name, StatusView view) throws Refusal {
        return ledger.submit(session, Submission.of(StatusActs.SAVE_VIEW, new StatusActs.SaveView(name, view.json())));
    }

    /** Gives a view another name. */
    public Receipt rename(String id, String name) throws Refusal {
        return ledger.submit(session, Submission.of(StatusActs.RENAME_VIEW, new StatusActs.RenameView(id, name)));
    }

    /** Takes a view away. */
    public Receipt delete(String id) throws Refusal {
        return ledger.submit(session, Submission.of(StatusActs.DELETE_VIEW, new StatusActs.View(id)));
    }

    /** Takes back that it was taken away. */
    public Receipt restore(String id) throws Refusal {
        return ledger.submit(session, Submission.of(StatusActs.RESTORE_VIEW, new StatusActs.View(id)));
    }

    /** All forms by name. */
    public List<Form> forms() throws Refusal {
        var query = Query.of(SavedForm.class)
                .where(Literals.SAVED_FORM__ACTIVE_NAME, Query.Operator.NOT_EMPTY)
                .orderBy(Literals.SAVED_FORM__NAME, false);
        return Pages.all(ledger, session, query).stream()
                .map(row -> new Form(
                        row.id(),
                        row.text(Literals.SAVED_FORM__NAME),
                        row.text(Literals.SAVED_FORM__FILE_NAME),
                        row.text(Literals.SAVED_FORM__FILE),
                        row.text(Literals.SAVED_FORM__CELLS)))
                .toList();
    }

    /**
     * A form by its name.
     *
     * @throws Refusal when there is none
     */
    public Form form(String name) throws Refusal {
        return forms().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Status.refusal("form.none-of", name));
    }

    /** The workbook of a form. */
    public byte[] content(Form form) throws Refusal {
        return ledger.open(session, Attachment.class, form.file()).getContent();
    }

    /** Keeps a form under a name, in place of one that has it; it should have been tried before. */
    public Receipt saveForm(String name, String fileName, byte[] content, String cells) throws Refusal {
        var input = new StatusActs.SaveForm(name, fileName, Hash.hex(Hash.sha256(content)), cells);
        return ledger.submit(session, Submission.of(StatusActs.SAVE_FORM, input).carrying(List.of(content)));
    }

    /** Takes a form away. */
    public Receipt deleteForm(String id) throws Refusal {
        return ledger.submit(session, Submission.of(StatusActs.DELETE_FORM, new StatusActs.Form(id)));
    }
}
