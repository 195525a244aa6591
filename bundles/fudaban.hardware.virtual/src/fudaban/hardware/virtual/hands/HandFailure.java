// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.hands;

import fudaban.hardware.virtual.internal.Messages;
import java.util.Locale;

/** Why hands could not do what they were told. */
public final class HandFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String about;

    /** What went wrong. */
    public enum Kind {
        /** There is no such reader. About: what was asked for. */
        NO_READER,
        /** The reader is inside the card printer; its cards come and go with the printer. About: reader. */
        INSIDE,
        /** There is no such card in the folder. About: card. */
        NO_CARD,
        /** No card lies there. About: reader. */
        EMPTY,
        /** There is no such printer. About: what was asked for. */
        NO_PRINTER,
        /** Another program holds the devices of this folder and does not answer. About: folder. */
        NO_ANSWER,
        /** The folder cannot be read or written. About: folder. */
        FOLDER,
        /** No folder was chosen yet. */
        NOT_OPEN
    }

    /** Without a cause. */
    public HandFailure(Kind kind, String about) {
        this(kind, about, null);
    }

    /** With the exception that led to it. */
    public HandFailure(Kind kind, String about, Throwable cause) {
        super(kind + ": " + about, cause);
        this.kind = kind;
        this.about = about;
    }

    /** What went wrong, for programs. */
    public Kind kind() {
        return kind;
    }

    /** What it is about. */
    public String about() {
        return about;
    }

    /** What happened, what it means, what to do next. */
    public String sentence(Locale locale) {
        return Messages.text(locale, "hands." + kind.name(), about);
    }
}
