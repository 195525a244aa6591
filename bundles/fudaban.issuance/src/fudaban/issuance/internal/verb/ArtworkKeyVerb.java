// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.issuance.photo.Photos;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Passwords;
import fudaban.ledger.verb.Verb;
import fudaban.model.Classification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code artwork key FILE}: the key of sealed artwork, for a safe copy or another desk. */
@Component(service = Verb.class)
public final class ArtworkKeyVerb implements Verb {
    @Override
    public String words() {
        return "artwork key";
    }

    @Override
    public Text summary() {
        return new Text("封印の鍵を書き出す（控え・他の端末用）、または取り込む", "write the key of sealed artwork to a file, or take it over");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("FILE", "鍵のファイル", "the key file", true),
                flag("--take", "書き出さずに取り込む", "take it over instead of writing it"),
                option(
                        "--key-password-file",
                        "鍵のパスワードを1行目に書いたファイル",
                        "file whose first line is the password of the key"));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Path file = call.path("FILE");
        boolean take = call.flag("--take");
        if (!take && Files.exists(file)) {
            throw Photos.refusal("artwork.key.there", file.getFileName());
        }
        char[] password = call.value("--key-password-file").isPresent()
                ? Passwords.firstLine(call.path("--key-password-file"))
                : call.password(Photos.refusal("artwork.key.password").sentence(call.locale()));
        if (take) {
            call.ledger().vault().take(call.session(), Files.readAllBytes(file), password);
        } else {
            call.ledger()
                    .recordAccess(
                            call.session(), Ledger.AccessKind.EXPORTED, "artwork.key", List.of(), Classification.KEY);
            Files.write(file, call.ledger().vault().give(call.session(), password), StandardOpenOption.CREATE_NEW);
        }
        call.line(Photos.refusal(take ? "artwork.key.taken" : "artwork.key.given", file.getFileName())
                .sentence(call.locale()));
        call.result(Map.of("file", file.toString(), "taken", take));
        return 0;
    }
}
