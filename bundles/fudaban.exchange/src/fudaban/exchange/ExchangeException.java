// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A file was not written, read or loaded; carries everything found, as sentences. Whoever throws it left nothing half done. */
public final class ExchangeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * @param findings at least one
     */
    public ExchangeException(List<Finding> findings) {
        this(findings, null);
    }

    /**
     * @param findings at least one
     * @param cause the exception behind it, or null
     */
    public ExchangeException(List<Finding> findings, Throwable cause) {
        super(Finding.text(findings, Locale.JAPANESE), cause);
        this.findings = List.copyOf(findings);
    }

    /** What is wrong, in the order found. */
    public List<Finding> findings() {
        return findings;
    }

    /** All sentences, one a line. */
    public String text(Locale locale) {
        return Finding.text(findings, locale);
    }
}
