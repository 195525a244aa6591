// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.update.Surroundings;
import fudaban.update.Updates;
import fudaban.update.model.TrustedKey;
import fudaban.update.site.SiteKey;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code update key [FILE --fingerprint F]}: shows the key updates must be signed with, or pins one. */
@Component(service = Verb.class)
public final class UpdateKeyVerb extends UpdateVerb {
    /** Made by the component runtime. */
    @Activate
    public UpdateKeyVerb(@Reference Surroundings.Source surroundings) {
        super(
                surroundings,
                "update key",
                new Text("更新データの署名鍵を示す。FILE があれば登録する", "show the key of updates; with FILE, pin it"),
                Stream.concat(
                                Stream.of(
                                        Parameter.positional("FILE", "配布元の公開鍵のファイル", "file with the public key", false),
                                        Parameter.option(
                                                "--fingerprint",
                                                "別の経路（電話・書面）で受け取った指紋",
                                                "the fingerprint as received by telephone or on paper"),
                                        Parameter.option(
                                                "--source", "鍵の受領元・確認者", "where it came from, who compared it")),
                                Confirmations.parameters().stream())
                        .toList());
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Updates updates = updates(call);
        if (call.value("FILE").isPresent()) {
            return pin(call, updates);
        }
        Optional<TrustedKey> key = updates.trusted();
        call.line(key.map(pinned -> say(call, "key.pinned", pinned.getFingerprint()))
                .orElseGet(() -> say(call, "key.none")));
        call.result(Map.of("fingerprint", key.map(TrustedKey::getFingerprint).orElse("")));
        return key.isPresent() ? 0 : 1;
    }

    private static int pin(Invocation call, Updates updates) throws Refusal {
        SiteKey key = SiteKey.read(call.path("FILE"));
        String compared = call.value("--fingerprint")
                .orElseThrow(() -> new Refusal(UpdateVerb.class, "key.compare", key.fingerprint()));
        var receipt = updates.pin(key, compared, call.value("--source").orElse(""), Confirmations.of(call));
        call.line(
                receipt.waits()
                        ? say(call, "waits", receipt.request().orElse(""))
                        : say(call, "key.pinned", key.fingerprint()));
        call.result(Map.of("fingerprint", key.fingerprint(), "waits", receipt.waits()));
        return 0;
    }
}
