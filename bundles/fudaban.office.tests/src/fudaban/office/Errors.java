// SPDX-License-Identifier: EPL-2.0
package fudaban.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Checks that an act is refused with one certain sentence. */
public final class Errors {

    private Errors() {}

    public static OfficeException refused(String key, Executable act) {
        OfficeException error = assertThrows(OfficeException.class, act);
        assertEquals(key, error.key());
        return error;
    }
}
