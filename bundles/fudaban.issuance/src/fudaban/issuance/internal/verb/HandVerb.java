// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.hardware.virtual.hands.HandFailure;
import fudaban.hardware.virtual.hands.HandOrder;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.nio.file.Path;
import java.util.List;

/**
 * A verb that does with practice devices what hands do with real ones, without ledger and account. The devices of a folder may be held by a workbench
 * or a batch of another program: it then does what the verb says.
 */
abstract class HandVerb implements Verb {
    /** Where practice cards of a desk lie below its data folder. */
    static final String CARDS = "practice-cards";

    static final Parameter FOLDER = option(
            "--practice",
            "訓練用カードのフォルダー。既定はデータフォルダーの practice-cards",
            "folder of practice cards; practice-cards of the data folder unless given");

    private volatile PracticeOperator operator;

    /** Bound by the component of each verb. */
    final void set(PracticeOperator service) {
        operator = service;
    }

    /** Taken away. */
    final void unset(PracticeOperator service) {
        if (operator == service) {
            operator = null;
        }
    }

    @Override
    public final boolean needsLedger() {
        return false;
    }

    /** The hands, at the devices of the folder that was named. */
    final PracticeOperator hands(Invocation call) throws Refusal {
        PracticeOperator hands = operator;
        if (hands == null) {
            throw Issuance.refusal("issue.practice.none");
        }
        try {
            hands.open(folder(call));
            return hands;
        } catch (HandFailure failure) {
            throw refusal(failure, call);
        }
    }

    static Path folder(Invocation call) throws Refusal {
        return call.value("--practice").isPresent()
                ? call.path("--practice")
                : call.settings().folder().resolve(CARDS);
    }

    final void order(Invocation call, HandOrder order) throws Refusal {
        try {
            hands(call).order(order);
        } catch (HandFailure failure) {
            throw refusal(failure, call);
        }
    }

    /** The reader that was named by a part of its id or name, or the first one outside printers. */
    final String reader(Invocation call) throws Refusal {
        String wanted = call.value("--reader").orElse("");
        return hands(call).slots().stream()
                .filter(slot -> wanted.isEmpty()
                        ? !slot.inside()
                        : slot.id().contains(wanted) || slot.name().contains(wanted))
                .map(PracticeOperator.Slot::id)
                .findFirst()
                .orElse(wanted);
    }

    static Refusal refusal(HandFailure failure, Invocation call) {
        return Issuance.refusal(failure, "practice.failed", failure.sentence(call.locale()));
    }

    /** The parameters of a verb at one reader. */
    static List<Parameter> atReader(Parameter... more) {
        List<Parameter> all = new java.util.ArrayList<>(
                List.of(option("--reader", "訓練用リーダーの名前（一部でよい）", "the practice reader (part of its name)")));
        all.addAll(List.of(more));
        all.add(FOLDER);
        return all;
    }
}
