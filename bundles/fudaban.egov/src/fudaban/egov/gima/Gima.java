// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Word;
import fudaban.model.Classification;
import java.util.Locale;

/** 職員認証サービス (GIMA): names what the topic's acts and sentences belong to. Its message bundle is the one in this package. */
public final class Gima {
    /** The row of 別表2 all work of this topic serves: XMLデータによる利用者認証情報の一括登録、更新等の支援. */
    public static final String ROW = "E-1";

    private Gima() {}

    /** A refusal with a sentence of this topic's message bundle. */
    public static Refusal refusal(String key, Object... arguments) {
        return new Refusal(Gima.class, key, texts(arguments));
    }

    /** The same with the failure below it as its cause. */
    public static Refusal refusal(Throwable cause, String key, Object... arguments) {
        return new Refusal(cause, Gima.class, key, texts(arguments));
    }

    /**
     * Refuses an account that may not see people: what it would read, write or send are their names.
     *
     * @throws Refusal when it may not
     */
    public static void requireSight(Session session) throws Refusal {
        if (!session.sees(Classification.PERSONAL)) {
            throw refusal("diff.sight", session.name());
        }
    }

    /** A sentence of this topic in one language. */
    public static String say(Locale locale, String key, Object... arguments) {
        return refusal(key, arguments).sentence(locale);
    }

    /** A sentence of this topic in the language of whoever reads it. */
    public static Word word(String key, Object... arguments) {
        return refusal(key, arguments);
    }

    /** Numbers are shown as they are: a line number has no thousands separator. */
    private static Object[] texts(Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i] instanceof Word ? arguments[i] : String.valueOf(arguments[i]);
        }
        return texts;
    }
}
