// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

/** What a printer knows of a job by its key. */
public sealed interface Finding {
    /** It has the job, or had it and remembers. */
    record Known(PrintJob job) implements Finding {}

    /** The job never came: the memory of the printer reaches back to before it can have been sent. */
    record Absent() implements Finding {}

    /** The printer does not remember far enough; somebody has to look. */
    record Forgotten() implements Finding {}
}
