// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.issuance.loss.Loss;
import fudaban.issuance.loss.LossActs;
import fudaban.issuance.loss.LossEntry;
import fudaban.issuance.loss.model.StampKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code loss stamp NUMBER KIND}: what was done, when and by whom. */
@Component(service = Verb.class)
public final class LossStampVerb extends LossVerb {
    /** For the service registry. */
    public LossStampVerb() {
        super(
                "loss stamp",
                "亡失の対応済を記録する（ゲート反映確認・共通発行反映確認・官への報告・亡失届受領）",
                "record what was done about a lost card",
                NUMBER,
                Parameter.positional(
                        "KIND",
                        "GATE, COMMON_ISSUER, REPORTED, NOTICE",
                        "GATE, COMMON_ISSUER, REPORTED or NOTICE",
                        true),
                option("--by", "確認した者の氏名", "name of who did it"),
                option("--remark", "備考", "remark"),
                option("--undo", "誤って付けた記録を取り消す理由", "takes the record back: why"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String number = call.value("NUMBER").orElseThrow();
        String word = call.value("KIND").orElseThrow();
        StampKind kind = StampKind.getByName(word.toUpperCase(Locale.ROOT));
        if (kind == null) {
            throw Loss.refusal("stamp.word", word);
        }
        LossEntry after;
        if (call.value("--undo").isPresent()) {
            call.ledger()
                    .submit(
                            call.session(),
                            Submission.of(
                                    LossActs.UNSTAMP,
                                    new LossActs.Unstamp(
                                            number, kind, call.value("--undo").get())));
            after = desk(call).byNumber(number);
        } else {
            after = desk(call)
                    .stamp(
                            new LossActs.Stamp(
                                    number,
                                    kind,
                                    call.value("--by").orElse(null),
                                    call.value("--remark").orElse(null)),
                            null);
        }
        call.line(line(call, after));
        call.result(Map.of("loss", facts(after)));
        return 0;
    }
}
