// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.desk;

import fudaban.ui.shell.Place;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The places of this topic in the workbench, and what they can be asked to show: {@code key=value}. */
public final class Places {
    /** 申請. */
    public static final String APPLICATIONS = "fudaban.issuance.ui.part.applications";
    /** 写真・券面. */
    public static final String PHOTOS = "fudaban.issuance.ui.part.photos";
    /** 一括発行. */
    public static final String BATCHES = "fudaban.issuance.ui.part.batches";
    /** カード照会. */
    public static final String CARDS = "fudaban.issuance.ui.part.cards";

    /** 一括処理. */
    public static final String WAVES = "fudaban.issuance.ui.part.waves";
    /** 未発行カード. */
    public static final String STOCK = "fudaban.issuance.ui.part.stock";

    /** 返納・破棄. */
    public static final String DISPOSAL = "fudaban.issuance.ui.part.disposal";
    /** 交付・郵送. */
    public static final String DELIVERY = "fudaban.issuance.ui.part.delivery";

    /** 印刷. */
    public static final String PRINTERS = "fudaban.issuance.ui.part.printers";

    private Places() {}

    /** A place that shows something. */
    public static Optional<Place> of(String part, String key, Object value) {
        return Optional.of(new Place(part, key + "=" + value));
    }

    /** What a place is asked to show. */
    public static Map<String, String> read(String about) {
        return about == null || about.isEmpty()
                ? Map.of()
                : java.util.Arrays.stream(about.split("&"))
                        .map(part -> part.split("=", 2))
                        .filter(part -> part.length == 2)
                        .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, second) -> second));
    }
}
