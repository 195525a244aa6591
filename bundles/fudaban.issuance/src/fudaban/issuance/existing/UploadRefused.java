// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.existing;

import fudaban.issuance.Say;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The upload file cannot be written as it must be; nothing was written and nothing handed over. */
public final class UploadRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Say> problems;

    UploadRefused(List<Say> problems) {
        super("upload file");
        this.problems = List.copyOf(problems);
    }

    /** Each card, column and character. */
    public List<Say> problems() {
        return problems;
    }

    /** All sentences, one a line. */
    public String text(Locale locale) {
        return problems.stream().map(problem -> problem.text(locale)).collect(Collectors.joining("\n"));
    }
}
