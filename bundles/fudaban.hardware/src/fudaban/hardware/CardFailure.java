// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import fudaban.hardware.internal.Messages;
import java.util.Locale;

/**
 * Something went wrong between desk and card. The {@link Kind} decides what a program does next, {@link #sentence} is
 * for the operator, {@link #getMessage()} is the technical detail for the log and never holds a secret.
 */
public class CardFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Object[] about;

    /**
     * Without a cause of its own.
     *
     * @param about what the sentence names, in the order of its kind: mostly the reader, the field or a count
     */
    public CardFailure(Kind kind, String detail, Object... about) {
        this(kind, detail, (Throwable) null, about);
    }

    /** With the exception that led to it. */
    public CardFailure(Kind kind, String detail, Throwable cause, Object... about) {
        super(kind + ": " + detail, cause);
        this.kind = kind;
        this.about = about.clone();
    }

    /** What went wrong, for programs. */
    public Kind kind() {
        return kind;
    }

    /** What happened, for the operator. */
    public String what(Locale locale) {
        return Messages.text(locale, kind.what, arguments());
    }

    /** What it means, for the operator. */
    public String meaning(Locale locale) {
        return Messages.text(locale, kind.meaning, arguments());
    }

    /** What to do next, for the operator. */
    public String action(Locale locale) {
        return Messages.text(locale, kind.action, arguments());
    }

    /** All three in one line. */
    public String sentence(Locale locale) {
        var gap = Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? "" : " ";
        return what(locale) + gap + meaning(locale) + gap + action(locale);
    }

    private Object[] arguments() {
        return about == null || about.length == 0 ? new Object[] {"?"} : about;
    }

    /** The kinds of failure; each has its three sentences in the message bundle. */
    public enum Kind {
        /** The PC/SC library is not installed. */
        NO_LIBRARY("no-library.what", "no-library.meaning", "no-library.action", false),
        /** The PC/SC service is not running. */
        NO_SERVICE("no-service.what", "no-service.meaning", "no-service.action", true),
        /** The reader is not connected. About: reader. */
        NO_READER("no-reader.what", "no-reader.meaning", "no-reader.action", true),
        /** No card in the reader. About: reader. */
        NO_CARD("no-card.what", "no-card.meaning", "no-card.action", true),
        /** A card without answer to reset. About: reader. */
        UNREADABLE("unreadable.what", "unreadable.meaning", "unreadable.action", false),
        /** The card went while it was used. About: reader. */
        REMOVED("removed.what", "removed.meaning", "removed.action", true),
        /** Another program reset the card. About: reader. */
        RESET_BY_OTHER("reset.what", "reset.meaning", "reset.action", true),
        /** Another program or task holds the card. About: reader. */
        BUSY("busy.what", "busy.meaning", "busy.action", true),
        /** The card stopped answering. About: reader. */
        MUTE("mute.what", "mute.meaning", "mute.action", true),
        /** Nothing came within the time given. */
        TIMEOUT("timeout.what", "timeout.meaning", "timeout.action", true),
        /** Card or reader broke the rules of their protocol. About: reader or detail. */
        PROTOCOL("protocol.what", "protocol.meaning", "protocol.action", false),
        /** The card refused a command. About: command, status word. */
        REFUSED("refused.what", "refused.meaning", "refused.action", false),
        /** No room on the card. */
        FULL("full.what", "full.meaning", "full.action", false),
        /** Not a card of this profile. */
        FOREIGN("foreign.what", "foreign.meaning", "foreign.action", false),
        /** One of our cards, but not the one expected. About: number on the card, number expected. */
        OTHER_CARD("other-card.what", "other-card.meaning", "other-card.action", false),
        /** Already written to the end. About: card number. */
        ALREADY_COMPLETE("already.what", "already.meaning", "already.action", false),
        /** Declared spoiled earlier. About: card number. */
        SPOILED("spoiled.what", "spoiled.meaning", "spoiled.action", false),
        /** The card did not accept the administration key, or could not prove that it has it. */
        KEY_REFUSED("key.what", "key.meaning", "key.action", false),
        /** The store of card keys is not there. About: file. */
        KEYS_MISSING("keys-missing.what", "keys-missing.meaning", "keys-missing.action", false),
        /** The password of the store of card keys was wrong. About: file. */
        KEYS_LOCKED("keys-locked.what", "keys-locked.meaning", "keys-locked.action", false),
        /** The store of card keys or its token cannot be used. About: problem. */
        KEYS_FAILED("keys-failed.what", "keys-failed.meaning", "keys-failed.action", false),
        /** A PIN or PUK was wrong. About: tries left. */
        PIN_REFUSED("pin.what", "pin.meaning", "pin.action", false),
        /** Too few tries left to risk one. About: tries left. */
        PIN_TRIES_LOW("tries.what", "tries.meaning", "tries.action", false),
        /** The content does not fit the profile. About: field, problem. */
        CONTENT("content.what", "content.meaning", "content.action", false),
        /** The card profile is broken. About: place, problem. */
        PROFILE("profile.what", "profile.meaning", "profile.action", false),
        /** What was read back differs from what was written. About: containers. */
        MISMATCH("mismatch.what", "mismatch.meaning", "mismatch.action", false),
        /** The application holds the 個人番号 or the face of an individual number card: nobody may ask for it here. */
        FORBIDDEN("forbidden.what", "forbidden.meaning", "forbidden.action", false),
        /** The session was closed before. */
        CLOSED("closed.what", "closed.meaning", "closed.action", false);

        private final String what;
        private final String meaning;
        private final String action;
        private final boolean passing;

        Kind(String what, String meaning, String action, boolean passing) {
            this.what = what;
            this.meaning = meaning;
            this.action = action;
            this.passing = passing;
        }

        /** True when the same work may succeed on the same card after the operator did as told. */
        public boolean passing() {
            return passing;
        }
    }
}
