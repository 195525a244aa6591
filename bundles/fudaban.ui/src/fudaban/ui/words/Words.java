// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.words;

import fudaban.ledger.Refusal;
import fudaban.office.OfficeException;
import fudaban.office.era.Wareki;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of one bundle in the language of the screen: {@code messages.properties} (Japanese) and {@code messages_en.properties} beside a class. */
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Class<?> origin, Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                origin.getPackageName() + ".messages",
                locale,
                origin.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts beside a class, in the language of the screen: English where the platform speaks English, else Japanese. */
    public static Words of(Class<?> origin) {
        return new Words(origin, Locale.getDefault().getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPAN);
    }

    /** The same in a given language. */
    public static Words of(Class<?> origin, Locale locale) {
        return new Words(origin, locale);
    }

    /** The text of a key, with its parameters filled in; the key itself where there is none. */
    public String say(String key, Object... arguments) {
        try {
            String text = bundle.getString(key);
            return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    /** Whether there is a text of this key. */
    public boolean knows(String key) {
        return bundle.containsKey(key);
    }

    /** A day as one reads it: 和暦 in Japanese (R8.3.31), else as ISO 8601. Days before 和暦 counts like the calendar are ISO, too. */
    public String day(LocalDate day) {
        try {
            return locale.getLanguage().equals("ja") ? Wareki.format(day, Wareki.Style.SHORT) : day.toString();
        } catch (OfficeException before) {
            return day.toString();
        }
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A failure as sentences: a refusal speaks for itself, anything else is said to be unexpected. */
    public String failure(Throwable failure) {
        return failure instanceof Refusal refusal
                ? refusal.sentence(locale)
                : of(Words.class, locale).say("failure.unexpected", String.valueOf(failure.getMessage()));
    }
}
