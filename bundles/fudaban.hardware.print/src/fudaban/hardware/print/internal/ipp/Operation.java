// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

/** The operations of RFC 8011 and of CUPS that are used here. */
public enum Operation {
    PRINT_JOB(0x0002),
    CREATE_JOB(0x0005),
    CANCEL_JOB(0x0008),
    GET_JOB_ATTRIBUTES(0x0009),
    GET_JOBS(0x000A),
    GET_PRINTER_ATTRIBUTES(0x000B),
    CUPS_GET_PRINTERS(0x4002);

    private final int code;

    Operation(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
