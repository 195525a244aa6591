// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.personnel.load.LoadCommand;
import fudaban.personnel.load.ReorganizeCommand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** {@code personnel reorganise}: 組織改編 by an old→new table. */
@Component(service = Verb.class)
public final class ReorganiseVerb implements Verb {
    @Override
    public String words() {
        return "personnel reorganise";
    }

    @Override
    public Text summary() {
        return new Text(
                "新旧対照表で組織改編を行う（適用日前なら予約になる）",
                "carry out a reorganisation by a table of old and new units (before its day it is reserved)");
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(LoadCommand.parameters());
        parameters.add(new Parameter(
                "--on",
                new Text("新しい組織の最初の日（2026-07-01、R8.7.1 の形）", "first day of the new units (2026-07-01 or R8.7.1)"),
                true,
                false,
                false));
        return parameters;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        return ReorganizeCommand.run(call);
    }
}
