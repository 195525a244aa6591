// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.release.Releases;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.time.LocalDate;
import java.util.Locale;

/** What all verbs of the topic share. */
abstract class GimaVerb implements Verb {
    static final Parameter RELEASE = Parameter.option(
            "--release",
            "提出番号（例 G2026-01）。既定は進行中の提出",
            "number of the release (e.g. G2026-01); the open one unless given");

    private final String words;
    private final Text summary;
    private final Converters converters;

    GimaVerb(String words, Converters converters, String ja, String en) {
        this.words = "gima " + words;
        this.converters = converters;
        this.summary = new Text(ja, en);
    }

    @Override
    public final String words() {
        return words;
    }

    @Override
    public final Text summary() {
        return summary;
    }

    /** The edition in force today. */
    final GimaEdition edition(Invocation call) throws Refusal {
        LocalDate today = LocalDate.now(call.ledger().clock());
        return GimaEdition.of(call.ledger().edition(GimaProfile.class, today), converters);
    }

    /** The release that was named, or the open one. */
    static Row release(Invocation call) throws Refusal {
        return new Releases(call.ledger(), call.session()).find(call.value("--release"));
    }

    static String say(Locale locale, String key, Object... arguments) {
        return Gima.say(locale, key, arguments);
    }

    /**
     * A day as typed.
     *
     * @throws Refusal when it is none
     */
    static LocalDate day(String text) throws Refusal {
        try {
            return fudaban.office.era.DateText.parse(text);
        } catch (fudaban.office.OfficeException unreadable) {
            throw Gima.refusal(unreadable, "day.unreadable", text);
        }
    }
}
