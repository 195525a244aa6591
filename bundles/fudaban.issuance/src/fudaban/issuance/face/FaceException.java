// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.issuance.Say;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A face cannot be made as it should look; nothing was drawn. */
public final class FaceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Say> problems;

    /** @param problems at least one */
    public FaceException(String number, List<Say> problems) {
        super("face of " + number);
        this.problems = List.copyOf(problems);
    }

    /** Why, in sentences. */
    public List<Say> problems() {
        return problems;
    }

    /** All sentences. */
    public String text(Locale locale) {
        return problems.stream().map(problem -> problem.text(locale)).collect(Collectors.joining(" "));
    }
}
