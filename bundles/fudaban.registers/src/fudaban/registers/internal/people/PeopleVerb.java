// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.registers.Registry;
import fudaban.registers.internal.Texts;
import fudaban.registers.people.MemberReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What verbs on people of the contract have alike. */
abstract class PeopleVerb extends NamedVerb {
    static final Parameter MEMBER = Parameter.positional("MEMBER", "名簿の番号", "number in the list of people", true);

    PeopleVerb(String words, String ja, String en, Parameter... parameters) {
        super(words, ja, en, parameters);
    }

    static String say(Invocation call, String key, Object... arguments) {
        return Texts.of(call.locale()).get(key, arguments);
    }

    static LocalDate today(Invocation call) {
        return LocalDate.now(call.ledger().clock());
    }

    static Optional<LocalDate> day(Invocation call, String option) throws Refusal {
        Optional<String> text = call.value(option);
        try {
            return text.map(DateText::parse);
        } catch (OfficeException unreadable) {
            throw Registry.refusal(unreadable, "typed.day", option, text.orElse(""));
        }
    }

    static MemberReader.Entry member(Invocation call, String number) throws Refusal {
        return new MemberReader(call.ledger(), call.session())
                .all().stream()
                        .filter(each -> each.member().getNumber().equals(number))
                        .findFirst()
                        .orElseThrow(() -> Registry.refusal("member.none", number));
    }

    /** Submits an act and says what was done, or where it waits. */
    static int submit(Invocation call, Submission submission, String said, String number) throws Refusal {
        var receipt = call.ledger().submit(call.session(), submission);
        String request = receipt.request().orElse("");
        boolean waits = receipt.number() == 0;
        call.line(waits ? say(call, "verb.people.waits", number, request) : say(call, said, number));
        call.result(Map.of("number", number, "request", request, "waits", waits));
        return 0;
    }

    /** A choice typed in small letters. */
    static <E extends Enum<E>> E choice(Class<E> type, String text) throws Refusal {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        throw Registry.refusal(
                "member.word",
                text,
                String.join(
                        ", ",
                        List.of(type.getEnumConstants()).stream()
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }
}
