// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.handover;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.Registry;
import fudaban.registers.handover.HandoverProfile;
import fudaban.registers.handover.HandoverProfile.Kind;
import fudaban.registers.handover.HandoverWork;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** {@code handover note KIND SUBJECT}: a session, a question, something given back, an account, a key under seal. */
@Component(service = Verb.class)
public final class HandoverNoteVerb extends HandoverVerb {
    /** For the service registry. */
    public HandoverNoteVerb() {
        super(
                "handover note",
                "引継ぎの項目・説明会・質問・返却・鍵の受渡し等を1件記録する",
                "enter an item, a session, a question, a return or a key of a handover",
                Parameter.positional(
                        "KIND",
                        "item session question return account seal pack practice erasure のどれか",
                        "one of item session question return account seal pack practice erasure",
                        true),
                Parameter.positional("SUBJECT", "件名", "what it is", true),
                Parameter.option("--party", "相手方（名称の一部でよい）", "the other party, or a part of its name"),
                Parameter.option("--content", "内容", "what was said, asked or given"),
                Parameter.option("--seal", "封印番号（鍵・暗証番号では必須）", "number of the seal (needed for keys and PINs)"),
                Parameter.option("--witness", "立会者（鍵・暗証番号では必須）", "who stood by (needed for keys and PINs)"),
                GIVE);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        HandoverProfile profile = handover(call).profile();
        boolean taken = !call.flag("--give");
        Kind kind = kind(call.value("KIND").orElseThrow());
        if (kind == Kind.SEAL
                && (call.value("--seal").isEmpty() || call.value("--witness").isEmpty())) {
            throw Registry.refusal("handover.seal", call.value("SUBJECT").orElseThrow());
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("direction", profile.direction(taken));
        values.put("kind", profile.kinds().get(kind));
        values.put(
                "party", profile.party(taken, call.value("--party").orElse("")).name());
        values.put("subject", call.value("SUBJECT").orElseThrow());
        call.value("--content").ifPresent(text -> values.put("content", text));
        call.value("--seal").ifPresent(text -> values.put("seal", text));
        call.value("--witness").ifPresent(text -> values.put("witness", text));
        String number = HandoverWork.add(call.ledger(), call.session(), profile, values);
        call.line(say(call, "verb.handover.noted", number));
        call.result(Map.of("number", number));
        return 0;
    }

    private static Kind kind(String typed) throws Refusal {
        return Arrays.stream(Kind.values())
                .filter(each -> each.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> Registry.refusal(
                        "handover.no-kind",
                        typed,
                        Arrays.stream(Kind.values())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" "))));
    }
}
