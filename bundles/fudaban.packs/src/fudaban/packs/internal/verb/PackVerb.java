// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.ledger.spi.EditionCheck.Defect;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import fudaban.ledger.verb.Passwords;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the verbs of packs have in common. They need no ledger unless they say so. */
abstract class PackVerb extends NamedVerb {
    /** The option of a file with the key's password. */
    static final Parameter KEY_PASSWORD =
            Parameter.option("--key-password-file", "鍵のパスワードを書いたファイル", "file with the key's password");

    PackVerb(String words, String ja, String en, Parameter... parameters) {
        super(words, ja, en, parameters);
    }

    @Override
    public boolean needsLedger() {
        return false;
    }

    /** The password of a key: from the file of {@link #KEY_PASSWORD}, or typed. */
    static char[] keyPassword(Invocation call, Path key) throws Refusal {
        return call.value(KEY_PASSWORD.name()).isPresent()
                ? Passwords.firstLine(call.path(KEY_PASSWORD.name()))
                : call.password(key.getFileName().toString());
    }

    /** The date of an option, which must be there. */
    static LocalDate day(Invocation call, String name) throws Refusal {
        String text = call.value(name).orElseThrow(() -> new Refusal(PackVerb.class, "option.missing", name));
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new Refusal(wrong, PackVerb.class, "option.date", name, text);
        }
    }

    /** A sentence. */
    static void say(Invocation call, String key, Object... arguments) {
        Word sentence = new Refusal(PackVerb.class, key, arguments);
        call.line(sentence.in(call.locale()));
    }

    /** Shows what is wrong with a pack, a line each: file, line and column, sentence. */
    static List<Map<String, Object>> show(Invocation call, List<Defect> defects) {
        return defects.stream()
                .map(each -> {
                    String place = each.line() == 0 ? "" : ":" + each.line() + ":" + each.column();
                    String said = each.what().in(call.locale());
                    call.line(each.file() + place + "  " + said);
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("file", each.file());
                    row.put("line", each.line());
                    row.put("column", each.column());
                    row.put("what", said);
                    return row;
                })
                .toList();
    }
}
