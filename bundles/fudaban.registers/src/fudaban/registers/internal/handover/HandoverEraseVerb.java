// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.handover;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.Registry;
import fudaban.registers.handover.CopyErasure;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code handover erase FOLDER --witness NAME}: overwrites and deletes copies outside the desk, and enters it. */
@Component(service = Verb.class)
public final class HandoverEraseVerb extends HandoverVerb {
    /** For the service registry. */
    public HandoverEraseVerb() {
        super(
                "handover erase",
                "デスクの外にある写し（作業フォルダー等）を上書きして消去し、引継ぎ記録簿に入れる（元に戻せない）",
                "overwrite and delete copies outside the desk, and enter it (cannot be undone)",
                Parameter.positional("FOLDER", "消去するフォルダー", "the folder", true),
                Parameter.option("--witness", "立会者", "who stands by"),
                Parameter.option("--party", "相手方（名称の一部でよい）", "the other party, or a part of its name"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String witness = call.value("--witness").orElseThrow(() -> Registry.refusal("handover.witness"));
        var party = handover(call).profile().party(false, call.value("--party").orElse(""));
        var erased = new CopyErasure(call.ledger(), call.session())
                .erase(call.path("FOLDER"), call.settings().folder(), party.name(), witness);
        call.line(say(
                call, "verb.handover.erased", call.path("FOLDER"), erased.files(), erased.bytes(), erased.number()));
        call.result(Map.of(
                "files", erased.files(), "bytes", erased.bytes(), "list", erased.list(), "number", erased.number()));
        return 0;
    }
}
