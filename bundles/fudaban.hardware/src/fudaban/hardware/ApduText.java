// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.util.HexFormat;
import java.util.Set;

/**
 * Text of a command for plans and logs. Data is shown only for instructions whose data is an address (SELECT, GET DATA):
 * everything else may be a PIN, a key, a challenge or a person, and shows its length alone.
 */
public final class ApduText {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    /** SELECT, GET DATA (even and odd), GET RESPONSE. */
    private static final Set<Integer> OPEN = Set.of(0xA4, 0xCA, 0xCB, 0xC0);

    private ApduText() {}

    /** One line such as {@code 00 20 00 80 Lc=8 [8 bytes]}. */
    public static String of(CommandApdu command) {
        var text = new StringBuilder(HEX.formatHex(
                new byte[] {(byte) command.cla(), (byte) command.ins(), (byte) command.p1(), (byte) command.p2()}));
        var data = command.data();
        if (data.length > 0) {
            text.append(" Lc=").append(data.length).append(' ');
            text.append(OPEN.contains(command.ins()) ? HEX.formatHex(data) : "[" + data.length + " bytes]");
        }
        if (command.expected() != CommandApdu.NONE) {
            text.append(" Le=").append(command.expected());
        }
        return text.toString();
    }
}
