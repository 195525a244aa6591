// SPDX-License-Identifier: EPL-2.0
package fudaban.document.form;

import fudaban.document.Problem;

/**
 * Something wrong with a form, and where.
 *
 * @param line from 1; 0 where the whole file is meant, or the sentence names a cell
 * @param column from 1; 0 likewise
 * @param what the sentence
 */
public record FormFault(int line, int column, Problem what) {
    /** The same as one sentence that names file and place. */
    public Problem in(String file) {
        return line == 0 ? Problem.of("form.of", file, what) : Problem.of("form.at", file, line, column, what);
    }
}
