// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.issuance.evidence.EvidenceDesk;
import fudaban.issuance.profile.EvidenceRules.Step;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A verb about photos as evidence: of which step, and of which lot, sheet, parcel or application. */
abstract class EvidenceVerb extends WorkVerb {
    private final String word;
    private final Text summary;
    private final List<Parameter> more;

    EvidenceVerb(String word, Text summary, Parameter... more) {
        this.word = word;
        this.summary = summary;
        this.more = List.of(more);
    }

    @Override
    public final String words() {
        return "evidence " + word;
    }

    @Override
    public final Text summary() {
        return summary;
    }

    @Override
    public final List<Parameter> parameters() {
        return Stream.concat(
                        Stream.of(
                                Parameter.positional(
                                        "STEP",
                                        "区分：DESTROY（破棄ロット）、HANDOVER（受領書）、SEAL（郵送）、DAMAGED（破損の申請）",
                                        "DESTROY (a lot), HANDOVER (a sheet), SEAL (a parcel) or DAMAGED (an"
                                                + " application)",
                                        true),
                                Parameter.positional("NUMBER", "番号", "its number", true)),
                        more.stream())
                .toList();
    }

    @Override
    final String row() {
        return "1-4";
    }

    @Override
    final String title(Invocation call) {
        return say(Locale.JAPAN, "work.evidence", number(call));
    }

    static EvidenceDesk desk(Invocation call) {
        return new EvidenceDesk(call.ledger(), call.session());
    }

    static Step step(Invocation call) throws Refusal {
        String typed = call.value("STEP").orElse("");
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> Issuance.refusal("evidence.what", typed));
    }

    static String number(Invocation call) {
        return call.value("NUMBER").orElse("");
    }
}
