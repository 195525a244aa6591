// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.verb;

import fudaban.ledger.Contributions;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One call of a verb: its arguments, the open ledger, and where it prints. */
public interface Invocation {
    /** The value of an option or positional parameter. */
    Optional<String> value(String name);

    /** All values of a repeatable one. */
    List<String> values(String name);

    /** Whether a flag was given. */
    boolean flag(String name);

    /** A file or folder parameter, resolved against the caller's working folder. */
    Path path(String name) throws Refusal;

    /** Where the data of this call lies and which clock it runs by. */
    Settings settings();

    /** What the plug-ins bring, for verbs that open or make a ledger themselves. */
    Contributions contributions();

    /** The open ledger; only for verbs that need one. */
    Ledger ledger();

    /** Who calls; only for verbs that need a ledger. */
    Session session();

    /** The language of the output. */
    Locale locale();

    /** Whether {@code --json} was given: then {@link #result} is printed as JSON and {@link #line} is silent. */
    boolean json();

    /** A line for people. */
    void line(String text);

    /** The result for programs: maps, lists, texts, numbers. */
    void result(Object value);

    /** How far long work has come; shown on the error stream when it is a terminal. */
    void progress(String what, long done, long of);

    /** Asks for a password: from the terminal without echo, or from the file given with {@code --password-file}. */
    char[] password(String prompt) throws Refusal;
}
