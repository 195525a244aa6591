// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.destroy;

import fudaban.issuance.Issuance;
import fudaban.issuance.destroy.model.DestructionFactory;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage.Literals;
import fudaban.issuance.destroy.model.LotEntry;
import fudaban.issuance.destroy.model.LotState;
import fudaban.issuance.internal.Pages;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Account;
import fudaban.model.ModelPackage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 破棄ロット, from opening to the confirmation of the 立会者. */
public final class Lots {
    private final Ledger ledger;
    private final Session session;

    /** Of a ledger, for one account. */
    public Lots(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /** All lots, the last first. */
    public List<Row> all() throws Refusal {
        return Pages.all(
                ledger, session, Query.of(DestructionLot.class).orderBy(Literals.DESTRUCTION_LOT__NUMBER, true));
    }

    /** Lots that can be worked on. */
    public List<Row> open() throws Refusal {
        return ledger.list(
                        session,
                        Query.of(DestructionLot.class)
                                .where(Literals.DESTRUCTION_LOT__STATE, LotState.OPEN)
                                .orderBy(Literals.DESTRUCTION_LOT__NUMBER, true))
                .rows();
    }

    /**
     * A lot by its number, typed with or without the word before it, or by the QR of its certificate.
     *
     * @throws Refusal when there is none
     */
    public DestructionLot find(String typed) throws Refusal {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (plain.startsWith(Certificate.SCHEME)) {
            plain = plain.substring(Certificate.SCHEME.length()).split(":", 2)[0];
        }
        String number = plain.startsWith("破棄") ? plain : "破棄" + plain;
        Optional<Row> row = ledger
                .list(session, Query.of(DestructionLot.class).where(Literals.DESTRUCTION_LOT__NUMBER, number))
                .rows()
                .stream()
                .findFirst();
        return ledger.open(
                session,
                DestructionLot.class,
                row.orElseThrow(() -> Issuance.refusal("destroy.lot.none", typed))
                        .id());
    }

    /** What lies in a lot, in the order it was put in. */
    public List<LotEntry> entries(DestructionLot lot) throws Refusal {
        List<LotEntry> entries = new ArrayList<>();
        var query = Query.of(LotEntry.class)
                .where(Literals.LOT_ENTRY__LOT, lot.getId())
                .orderBy(Literals.LOT_ENTRY__PLACE, false);
        for (Row row : Pages.all(ledger, session, query)) {
            if (!row.text(Literals.LOT_ENTRY__ITEM_KEY).isEmpty()) {
                LotEntry entry = DestructionFactory.eINSTANCE.createLotEntry();
                row.values().forEach(entry::eSet);
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Id of the account of this log-in name, for a 立会者 who has one. */
    public String account(String name) throws Refusal {
        return ledger
                .list(session, Query.of(Account.class).where(ModelPackage.Literals.ACCOUNT__ACTIVE_NAME, name))
                .rows()
                .stream()
                .findFirst()
                .orElseThrow(() -> Issuance.refusal("destroy.witness.account", name))
                .id();
    }

    /** What confirms a lot as it stands now. */
    public DestroyActs.Close closing(DestructionLot lot, int counted) throws Refusal {
        return new DestroyActs.Close(lot.getId(), counted, LotList.hash(lot.getNumber(), entries(lot)));
    }

    /**
     * Refuses a confirmation that is not the 立会者's: an account that was named must confirm itself, somebody without an account signs on paper.
     */
    public static void needWitness(DestructionLot lot, Confirmation how) throws Refusal {
        if (how instanceof Confirmation.Approver approver
                && !approver.approver().account().equals(lot.getWitnessAccount())) {
            throw Issuance.refusal("destroy.witness.other", lot.getNumber(), String.valueOf(lot.getWitness()));
        }
    }

    /** 物理破棄: the one confirmation of the 立会者. On paper it waits until the signed sheet is recorded. */
    public Receipt close(DestructionLot lot, int counted, Confirmation how, String workItem) throws Refusal {
        needWitness(lot, how);
        return ledger.submit(
                session,
                Submission.of(DestroyActs.CLOSE, closing(lot, counted))
                        .confirmed(how)
                        .within(workItem));
    }
}
