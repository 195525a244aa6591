// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * What may be asked of an individual number card (個人番号カード): whether it is one, and that only where somebody switched
 * it on. Its applications with the 個人番号, the face (券面) and the 住基 data are never selected, whatever a profile says:
 * every session refuses such a command before it leaves the desk (番号法 第20条: nobody collects what the law does not name).
 */
public final class MyNumberCard {
    /** 公的個人認証 AP (public in OpenSC's JPKI driver): selecting it tells the card, and shows nothing of its holder. */
    private static final byte[] JPKI = HexFormat.of().parseHex("D392F000260100000001");
    /** What 券面 (…0402), 券面事項入力補助 (…0408) and 住基 (…0100) begin with. */
    private static final byte[] CLOSED = HexFormat.of().parseHex("D392100031");

    private MyNumberCard() {}

    /** Whether a card is one; asks for nothing else. Call it only where it was switched on. */
    public static boolean recognise(CardChannel card) throws CardFailure {
        return card.transmit(CommandApdu.of(0, 0xA4, 0x04, 0x0C, JPKI)).ok();
    }

    /** Whether an application must not be selected; also by an identifier cut short, which some cards complete. */
    public static boolean closed(byte[] aid) {
        var common = Math.min(aid.length, CLOSED.length);
        return common > 0 && Arrays.equals(aid, 0, common, CLOSED, 0, common);
    }

    /**
     * For implementations of sessions: refuses a command that must not reach any card.
     *
     * @throws CardFailure FORBIDDEN
     */
    public static void guard(CommandApdu command) throws CardFailure {
        if (command.ins() == 0xA4 && command.p1() == 0x04 && closed(command.data())) {
            throw new CardFailure(CardFailure.Kind.FORBIDDEN, "application of an individual number card");
        }
    }
}
