// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import fudaban.issuance.Say;
import java.util.Locale;

/** A file cannot be used as a photo; says why in a sentence. */
public final class PhotoException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient Say sentence;

    private PhotoException(String reason, Say sentence, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
        this.sentence = sentence;
    }

    static PhotoException of(String reason, Object... arguments) {
        return new PhotoException(reason, Photos.say("file." + reason, arguments), null);
    }

    static PhotoException of(Throwable cause, String reason, Object... arguments) {
        return new PhotoException(reason, Photos.say("file." + reason, arguments), cause);
    }

    /** Stable name: none, empty, bytes, image, format, huge or broken. */
    public String reason() {
        return reason;
    }

    /** What is wrong and what to do. */
    public Say sentence() {
        return sentence;
    }

    /** The same as text. */
    public String text(Locale locale) {
        return sentence.text(locale);
    }
}
