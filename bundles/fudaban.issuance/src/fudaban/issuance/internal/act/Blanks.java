// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.profile.BlankStock;
import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What becomes of blank cards: each piece is in one place, and every way from one to another is a line of the account. */
final class Blanks {
    private Blanks() {}

    static Optional<Blank> bySerial(String serial, Change change) {
        return serial == null ? Optional.empty() : change.find(Blank.class, Literals.BLANK__SERIAL, serial);
    }

    /** A box or card that pieces can be taken from. */
    static Blank inStock(String serial, Change change) throws Refusal {
        Blank blank = bySerial(serial, change).orElseThrow(() -> Issuance.refusal("stock.unknown", serial));
        if (blank.getState() != BlankState.IN_STOCK) {
            throw Issuance.refusal(
                    "stock.not-there",
                    serial,
                    Issuance.refusal("blank-state." + blank.getState().getName()));
        }
        return blank;
    }

    static boolean isBox(Blank blank) {
        return blank.getPool() != null || blank.getCount() != 1;
    }

    /** A blank became a card: the one of this number, else a piece of the hopper or of the first box; a desk that counts none changes nothing. */
    static void used(Credential card, Change change) throws Refusal {
        refuseSpent(card.getUid(), change);
        Optional<Blank> single = bySerial(card.getUid(), change).filter(blank -> !isBox(blank));
        if (single.isPresent()) {
            if (single.get().getState() == BlankState.IN_STOCK) {
                single.get().setState(BlankState.USED);
                move(MoveKind.USED, single.get(), 1, change).setCredential(card.getId());
            }
            return;
        }
        Optional<Blank> box = box(card.getKind(), change);
        if (box.isPresent()) {
            take(box.get(), 1);
            move(MoveKind.USED, box.get(), 1, change).setCredential(card.getId());
        }
    }

    /** A blank was spoiled while a card was made of it; one that comes out of a box is known by itself from now on, so that it can be destroyed. */
    static void spoiled(String uid, Credential meant, Change change) throws Refusal {
        Optional<Blank> single = bySerial(uid, change).filter(blank -> !isBox(blank));
        Optional<Blank> from = single.isPresent() ? single : box(meant.getKind(), change);
        if (from.isPresent() && from.get().getState() == BlankState.IN_STOCK) {
            spoil(from.get(), 1, uid, change).setCredential(meant.getId());
        }
    }

    /** Takes pieces out as spoiled; pieces of a box become a blank of their own. */
    static BlankMove spoil(Blank from, int pieces, String uid, Change change) throws Refusal {
        BlankMove line = move(MoveKind.SPOILED, from, pieces, change);
        if (!isBox(from)) {
            from.setState(BlankState.SPOILED);
            return line;
        }
        take(from, pieces);
        Blank spoiled = change.create(Blank.class);
        String serial = uid != null && bySerial(uid, change).isEmpty()
                ? uid
                : from.getSerial() + "-S" + change.next("issuance-spoiled-" + from.getSerial());
        spoiled.setSerial(serial);
        spoiled.setKind(from.getKind());
        spoiled.setState(BlankState.SPOILED);
        spoiled.setCount(pieces);
        spoiled.setPlace(from.getPlace());
        spoiled.setLot(from.getLot());
        return line;
    }

    /** Pieces leave a box; an empty one is used up. */
    static void take(Blank box, int pieces) throws Refusal {
        if (pieces < 1 || pieces > box.getCount()) {
            throw Issuance.refusal("stock.too-many", box.getSerial(), box.getCount(), pieces);
        }
        box.setCount(box.getCount() - pieces);
        box.setPool(box.getCount() == 0 ? null : box.getKind().getName());
        if (box.getCount() == 0) {
            box.setState(BlankState.USED);
        }
    }

    /** Pieces come into a box. */
    static void put(Blank box, int pieces) {
        box.setCount(box.getCount() + pieces);
        box.setState(BlankState.IN_STOCK);
        box.setPool(box.getKind().getName());
    }

    /** A line of the account: out of where the blank is. */
    static BlankMove move(MoveKind what, Blank blank, int pieces, Change change) {
        BlankMove line = change.create(BlankMove.class);
        line.setWhat(what);
        line.setBlank(blank.getId());
        line.setSerial(blank.getSerial());
        line.setKind(blank.getKind());
        line.setCount(pieces);
        line.setFromPlace(blank.getPlace());
        line.setHappened(change.happened());
        line.setAccount(change.actor().account());
        return line;
    }

    /** The hopper, else the first box of the kind that has pieces. */
    private static Optional<Blank> box(CredentialKind kind, Change change) throws Refusal {
        List<Blank> boxes = change.list(Query.of(Blank.class)
                .where(Literals.BLANK__POOL, kind.getName())
                .limit(1000));
        if (boxes.isEmpty()) {
            // Boxes of the initial load that nothing was taken from yet.
            boxes =
                    change
                            .list(Query.of(Blank.class)
                                    .where(Literals.BLANK__STATE, BlankState.IN_STOCK)
                                    .limit(1000))
                            .stream()
                            .filter(blank -> blank.getKind() == kind && blank.getCount() > 1)
                            .toList();
        }
        List<String> hoppers = change.profile(BlankStock.class).hoppers();
        return boxes.stream()
                .min(Comparator.<Blank, Boolean>comparing(box -> !hoppers.contains(box.getPlace()))
                        .thenComparing(Blank::getSerial));
    }

    /** What was destroyed or spoiled is never a card again. */
    private static void refuseSpent(String uid, Change change) throws Refusal {
        boolean blank = bySerial(uid, change)
                .filter(known -> known.getState() == BlankState.SPOILED || known.getState() == BlankState.DESTROYED)
                .isPresent();
        boolean card = uid != null
                && !change.list(Query.of(Credential.class)
                                .where(ModelPackage.Literals.CREDENTIAL__UID, uid)
                                .where(
                                        ModelPackage.Literals.CREDENTIAL__STATE,
                                        Query.Operator.IN,
                                        CredentialState.DESTROYED,
                                        CredentialState.SPOILED))
                        .isEmpty();
        if (blank || card) {
            throw Issuance.refusal("blank.spent", uid);
        }
    }
}
