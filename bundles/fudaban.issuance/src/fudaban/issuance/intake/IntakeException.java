// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file is broken. Nothing of it was taken. */
public final class IntakeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public IntakeException(List<Fault> faults) {
        super(faults.getFirst().file());
        this.faults = List.copyOf(faults);
    }

    /** All that was found, in the order of the file. */
    public List<Fault> faults() {
        return faults;
    }

    /** All faults, one a line. */
    public String text(Locale locale) {
        return faults.stream().map(fault -> fault.text(locale)).collect(Collectors.joining("\n"));
    }
}
