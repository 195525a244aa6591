// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.reporting.Reporting;
import fudaban.reporting.internal.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What people type: days, times, numbers. */
final class Typed {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int LONGEST_COUNT = 7;

    private Typed() {}

    /** A day in any form the office writes; today when it is not given. */
    static LocalDate day(Invocation call, String option) throws Refusal {
        return optionalDay(call, option).orElse(LocalDate.now(call.ledger().clock()));
    }

    static Optional<LocalDate> optionalDay(Invocation call, String option) throws Refusal {
        Optional<String> text = call.value(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(day(call, option, text.get()));
    }

    private static LocalDate day(Invocation call, String option, String text) throws Refusal {
        try {
            return DateText.parse(text);
        } catch (OfficeException unreadable) {
            throw Reporting.refusal(unreadable, "typed.day", option, unreadable.message(call.locale()));
        }
    }

    /** 9:30 of the day of {@code --on}, or of today; now when it is not given. */
    static Optional<Instant> time(Invocation call, String option) throws Refusal {
        Optional<String> text = call.value(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ZoneId zone = call.ledger().clock().getZone();
        try {
            int space = text.get().strip().lastIndexOf(' ');
            LocalDate day =
                    space < 0 ? day(call, "--on") : day(call, option, text.get().substring(0, space));
            LocalTime time = LocalTime.parse(text.get().strip().substring(space + 1), TIME);
            return Optional.of(day.atTime(time).atZone(zone).toInstant());
        } catch (DateTimeException wrong) {
            throw Reporting.refusal(wrong, "typed.time", option, text.get());
        }
    }

    /** A whole number; none when it is not given. */
    static Optional<Integer> count(Invocation call, String option) throws Refusal {
        Optional<String> text = call.value(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.get().matches("\\d{1," + LONGEST_COUNT + "}")) {
            throw Reporting.refusal("typed.count", option, text.get());
        }
        return Optional.of(Integer.valueOf(text.get()));
    }

    /** A sentence printed for people. */
    static String say(Invocation call, String key, Object... arguments) {
        return Texts.of(call.locale()).get(key, arguments);
    }
}
