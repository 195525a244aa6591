// SPDX-License-Identifier: EPL-2.0
package fudaban.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A document could not be read or written; carries every problem found, as sentences. Nothing was written when a
 * writer throws it.
 */
public final class DocumentException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Several problems at once.
     *
     * @param problems at least one
     */
    public DocumentException(List<Problem> problems) {
        this(problems, null);
    }

    /**
     * One problem.
     *
     * @param key the sentence's key
     * @param arguments what the sentence names
     */
    public DocumentException(String key, Object... arguments) {
        this(List.of(Problem.of(key, arguments)), null);
    }

    /**
     * Several problems with the technical cause behind them.
     *
     * @param problems at least one
     * @param cause the library's exception, or null
     */
    public DocumentException(List<Problem> problems, Throwable cause) {
        super(join(problems, Locale.JAPANESE), cause);
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return at least one problem, in the order found
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * All sentences, one a line.
     *
     * @param locale English or Japanese
     * @return the text to show
     */
    public String text(Locale locale) {
        return join(problems, locale);
    }

    private static String join(List<Problem> problems, Locale locale) {
        return problems.stream().map(p -> p.text(locale)).collect(Collectors.joining("\n"));
    }
}
