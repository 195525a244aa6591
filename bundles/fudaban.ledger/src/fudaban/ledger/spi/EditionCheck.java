// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import fudaban.ledger.Word;
import java.io.IOException;
import java.util.List;

/**
 * What a topic knows of the editions of one kind of profile: whether they hold together, and what they make of an input. Needs no ledger; used while
 * an edition is
 * being written. An OSGi service.
 */
public interface EditionCheck {
    /** The profile's kind, simple name of its class; an edition with {@code KIND.json} at its top is checked by it. */
    String kind();

    /**
     * What is wrong with an edition beyond well-formed files: profiles that do not fit, mappings to what the schema lacks, code tables that are
     * missing, converters
     * the installed program lacks.
     *
     * @return the defects, none when it is sound
     * @throws IOException when a file cannot be read
     */
    List<Defect> check(EditionFiles edition) throws IOException;

    /** Whether {@link #make} does anything: a kind of profile without tests of its own leaves an edition's tests to the others. */
    default boolean makes() {
        return true;
    }

    /**
     * What the edition makes of one input of its own tests ({@code tests/NAME/input.EXTENSION}).
     *
     * @param input the file's bytes
     * @return what is compared byte by byte with {@code tests/NAME/expected.EXTENSION}
     * @throws IOException when the input cannot be read
     * @throws fudaban.ledger.Refusal when the input is refused; its sentence is what the test found
     */
    byte[] make(EditionFiles edition, byte[] input) throws IOException, fudaban.ledger.Refusal;

    /**
     * One thing that is wrong.
     *
     * @param file below the edition's folder
     * @param line from 1; 0 where the whole file is meant
     * @param column from 1; 0 where unknown
     * @param what the sentence: what is wrong and what to do
     */
    record Defect(String file, int line, int column, Word what) {}
}
