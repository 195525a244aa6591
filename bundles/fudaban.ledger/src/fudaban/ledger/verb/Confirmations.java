// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Confirmation;
import java.util.List;

/** How a verb is told by what an act is confirmed: the same options everywhere, so that confirmation rules hold on the command line too. */
public final class Confirmations {
    private Confirmations() {}

    /** The options, to be added to a verb's own. */
    public static List<Verb.Parameter> parameters() {
        return List.of(
                option("--approver", "その場で確認する承認者のアカウント名", "account that confirms in place"),
                option("--approver-password-file", "承認者のパスワードを書いたファイル", "file with the approver's password"),
                flag("--paper", "決裁待ちにする", "wait for a decision on paper"),
                option("--oral", "口頭で指示した方の名前（事後承認が必要になる）", "who instructed orally (an approval becomes due)"));
    }

    /**
     * The confirmation the options say; none when they say nothing.
     *
     * @throws Refusal when the approver's password is wrong
     */
    public static Confirmation of(Invocation call) throws Refusal {
        if (call.value("--approver").isPresent()) {
            String name = call.value("--approver").get();
            char[] password = call.value("--approver-password-file").isPresent()
                    ? Passwords.firstLine(call.path("--approver-password-file"))
                    : call.password(name);
            return new Confirmation.Approver(call.ledger().logIn(name, password));
        }
        if (call.value("--oral").isPresent()) {
            return new Confirmation.Oral(
                    call.value("--oral").get(), call.ledger().clock().instant());
        }
        return call.flag("--paper") ? new Confirmation.Paper() : new Confirmation.None();
    }
}
