// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.issuance.loss.Loss;
import fudaban.issuance.loss.LossRules;
import fudaban.issuance.loss.model.LossCase;
import fudaban.issuance.loss.model.LossFactory;
import fudaban.issuance.loss.model.LossPackage.Literals;
import fudaban.issuance.loss.model.LossStamp;
import fudaban.issuance.loss.model.LossState;
import fudaban.issuance.loss.model.StampKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Account;
import fudaban.model.Role;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** What the acts of 亡失 have alike. Whoever may suspend may do all of it. */
abstract class LossAct<I extends java.lang.Record> implements Act<I> {
    private static final Set<Role> RESPONSIBLE = Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR);

    private final ActType<I> type;

    LossAct(String name, Class<I> input) {
        this.type = new ActType<>(name, input, RESPONSIBLE, "1-4", "", Loss.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }

    static LossCase known(String number, Change change) throws Refusal {
        return change.find(LossCase.class, Literals.LOSS_CASE__NUMBER, String.valueOf(number))
                .orElseThrow(() -> Loss.refusal("loss.none", String.valueOf(number)));
    }

    static LossCase open(String number, Change change) throws Refusal {
        LossCase loss = known(number, change);
        if (loss.getState() != LossState.OPEN) {
            throw Loss.refusal("loss.settled", loss.getNumber());
        }
        return loss;
    }

    static void stamp(LossCase loss, StampKind kind, Instant at, String by, String remark, Change change) {
        LossStamp stamp = LossFactory.eINSTANCE.createLossStamp();
        stamp.setKind(kind);
        stamp.setAt(at);
        stamp.setBy(by);
        stamp.setRemark(remark == null || remark.isBlank() ? null : remark.strip());
        stamp.setEntered(change.now());
        loss.getStamps().add(stamp);
    }

    /** Open until everything the office wants is stamped. */
    static void settle(LossCase loss, Change change) throws Refusal {
        Set<StampKind> there = loss.getStamps().stream().map(LossStamp::getKind).collect(Collectors.toSet());
        boolean done = there.containsAll(change.profile(LossRules.class).needed());
        loss.setState(done ? LossState.CLOSED : LossState.OPEN);
        loss.setClosed(done ? change.happened() : null);
        loss.setOpenKey(done ? null : loss.getCard());
    }

    /** 氏名 of who did it: as given, else of the account, which has its log-in name where it has no other. */
    static String name(String given, Change change) throws Refusal {
        String login = change.actor().name();
        String by = given == null || given.isBlank() ? login : given.strip();
        if (!by.equals(login)) {
            return by;
        }
        String name = change.load(Account.class, change.actor().account()).getDisplayName();
        return name == null || name.isBlank() ? login : name;
    }
}
