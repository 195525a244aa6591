// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.Reconcile;
import fudaban.issuance.reconcile.ReconcileDesk;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Passwords;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code reconcile password SOURCE}: keeps the password of a database view, sealed at this desk. */
@Component(service = Verb.class)
public final class ReconcilePasswordVerb extends ReconcileVerb {
    /** For the service registry. */
    public ReconcilePasswordVerb() {
        super(
                "reconcile password",
                "データベースのビューを読むパスワードを、この端末に封印して保存する",
                "keep the password of a database view, sealed at this desk",
                List.of(
                        Parameter.positional("SOURCE", "資料の名前", "name of the source", true),
                        Parameter.option(
                                "--view-password-file", "パスワードを書いたファイル", "file with the password of the view")));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        ReconcileDesk desk = desk(call);
        Source source = desk.profile().source(call.value("SOURCE").orElseThrow());
        if (source.view() == null) {
            throw Reconcile.refusal("source.no-view", source.name());
        }
        char[] password = call.value("--view-password-file").isPresent()
                ? Passwords.firstLine(call.path("--view-password-file"))
                : call.password(say(call, "password.prompt", source.title(call.locale())));
        desk.keepPassword(source, password);
        call.line(say(call, "password.kept", source.title(call.locale())));
        call.result(Map.of("source", source.name()));
        return 0;
    }
}
