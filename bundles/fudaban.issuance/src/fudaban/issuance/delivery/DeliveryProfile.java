// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where cards are posted to and how. Addresses, kinds of mail and periods are the office's own, so they are data (pack file {@code DeliveryProfile.json});
 * what stands here is invented and only shows the form.
 *
 * @param destinations where cards are posted to
 * @param counter words of 交付先 that mean the counter
 * @param sender who posts
 * @param label the sheet of address labels
 * @param methods kinds of mail, the usual one first
 * @param receiptDays days from posting until the receipt is to be back
 * @param onReceipt what a receipt does with the cards: they are in use, or held until the destination says so
 * @param demandDays days a unit has to hand cards in after a 督促
 */
public record DeliveryProfile(
        List<Destination> destinations,
        List<String> counter,
        Sender sender,
        Label label,
        List<String> methods,
        int receiptDays,
        OnReceipt onReceipt,
        int demandDays) {
    /** What a receipt does with the cards. */
    public enum OnReceipt {
        /** 有効. */
        ACTIVATE,
        /** 有効化待ち. */
        HOLD
    }

    /**
     * A destination.
     *
     * @param name as applications and units name it
     * @param aliases other names of it
     * @param postalCode seven digits
     * @param lines lines of the address
     * @param addressee to whom, without 様 or 御中
     */
    public record Destination(
            String name, List<String> aliases, String postalCode, List<String> lines, String addressee) {}

    /** The address on what is returned. */
    public record Sender(String postalCode, List<String> lines, String name, String extension) {}

    /**
     * A sheet of labels, A4. All lengths in mm.
     *
     * @param top from the edge of the paper to the first label
     * @param left likewise
     */
    public record Label(
            int columns, int rows, double top, double left, double width, double height, double gapX, double gapY) {}

    /** The form with invented addresses: 防大, 防医大 and the eight 地方防衛局 (仕様書 別表2, 防衛省設置法). */
    public static final DeliveryProfile DEFAULT = new DeliveryProfile(
            List.of(
                    place("防衛大学校", List.of("防大"), "2390099", "神奈川県横須賀市見本町一丁目1番1号", "総務部総務課 身分証担当"),
                    place("防衛医科大学校", List.of("防医大"), "3590099", "埼玉県所沢市見本町二丁目2番2号", "事務局総務部総務課 身分証担当"),
                    place("北海道防衛局", List.of("北海道局"), "0600099", "北海道札幌市見本区北一条西一丁目1番地", "総務部総務課 身分証担当"),
                    place("東北防衛局", List.of("東北局"), "9830099", "宮城県仙台市見本区見本町一丁目2番3号", "総務部総務課 身分証担当"),
                    place("北関東防衛局", List.of("北関東局"), "3300099", "埼玉県さいたま市見本区見本町一丁目3番4号", "総務部総務課 身分証担当"),
                    place("南関東防衛局", List.of("南関東局"), "2310099", "神奈川県横浜市見本区見本通一丁目4番5号", "総務部総務課 身分証担当"),
                    place("近畿中部防衛局", List.of("近畿中部局"), "5400099", "大阪府大阪市見本区見本町一丁目5番6号", "総務部総務課 身分証担当"),
                    place("中国四国防衛局", List.of("中国四国局"), "7300099", "広島県広島市見本区見本町一丁目6番7号", "総務部総務課 身分証担当"),
                    place("九州防衛局", List.of("九州局"), "8120099", "福岡県福岡市見本区見本町一丁目7番8号", "総務部総務課 身分証担当"),
                    place("沖縄防衛局", List.of("沖縄局"), "9040099", "沖縄県中頭郡見本町字見本8番地9", "総務部総務課 身分証担当")),
            List.of("窓口", "本省", "市ヶ谷", "手渡し"),
            new Sender("1620099", List.of("東京都新宿区市谷見本町一丁目1番"), "身分証窓口", "00000"),
            new Label(2, 6, 21.2, 18.6, 86.4, 42.3, 0, 0),
            List.of("簡易書留", "一般書留", "ゆうパック（セキュリティサービス）", "省内便"),
            14,
            OnReceipt.ACTIVATE,
            14);

    /** The profile in force on a day; the form above where no pack brings one. */
    public static DeliveryProfile of(Ledger ledger, LocalDate day) {
        try {
            return ledger.profile(DeliveryProfile.class, day);
        } catch (Refusal none) {
            return DEFAULT;
        }
    }

    /** The destination meant by a word. */
    public Optional<Destination> destination(String word) {
        return destinations.stream()
                .filter(each ->
                        same(each.name(), word) || each.aliases().stream().anyMatch(alias -> same(alias, word)))
                .findFirst();
    }

    /** The destination's own name for a word; the word itself where it is none of them; empty for the counter. */
    public String name(String word) {
        if (word == null || word.isBlank() || counter.stream().anyMatch(each -> same(each, word))) {
            return "";
        }
        return destination(word).map(Destination::name).orElse(word.strip());
    }

    private static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static Destination place(String name, List<String> aliases, String code, String line, String addressee) {
        return new Destination(name, aliases, code, List.of(line), addressee);
    }
}
