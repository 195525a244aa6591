// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.update.site.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code pack keys FILE}: the key pair of who gives out updates; the secret one under a password, the open one beside it in {@code FILE.pub}. */
@Component(service = Verb.class)
public final class PackKeysVerb extends PackVerb {
    /** For the service registry. */
    public PackKeysVerb() {
        super(
                "pack keys",
                "更新サイトの署名鍵を作る（パスワードで保護。公開鍵は FILE.pub）",
                "make the key that signs sites (under a password; the open one is FILE.pub)",
                Parameter.positional("FILE", "鍵の新しいファイル", "the key's new file", true),
                KEY_PASSWORD);
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Path file = call.path("FILE");
        Path open = file.resolveSibling(file.getFileName() + ".pub");
        SigningKey key = SigningKey.create();
        key.write(file, keyPassword(call, file));
        Files.writeString(open, key.open().pem(), StandardOpenOption.CREATE_NEW);
        say(call, "keys.done", file.toString(), open.toString(), key.open().fingerprint());
        call.result(Map.of(
                "key",
                file.toString(),
                "open",
                open.toString(),
                "fingerprint",
                key.open().fingerprint()));
        return 0;
    }
}
