// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.profile.CardNumbering;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.CredentialKind;
import fudaban.office.era.FiscalYear;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives numbers by the profile's pattern. */
final class Numbers {
    private static final Pattern RUNNING = Pattern.compile("\\{n([1-9])}");

    private Numbers() {}

    static String next(CardNumbering numbering, CredentialKind kind, Change change) throws Refusal {
        var rule = numbering.kinds().get(kind);
        if (rule == null) {
            throw Issuance.refusal("number.rule.none", kind.getName());
        }
        int year = FiscalYear.of(change.day()).year();
        String text =
                rule.pattern().replace("{yyyy}", "%04d".formatted(year)).replace("{yy}", "%02d".formatted(year % 100));
        Matcher running = RUNNING.matcher(text);
        if (!running.find()) {
            throw Issuance.refusal("number.pattern", rule.pattern());
        }
        String number;
        do {
            // Cards taken over may already bear numbers of the same pattern.
            long n = change.next("issuance-number-" + text);
            number = running.replaceFirst("%0" + running.group(1) + "d").formatted(n);
            running.reset();
            running.find();
        } while (Cards.byNumber(change, number).isPresent());
        return number;
    }
}
