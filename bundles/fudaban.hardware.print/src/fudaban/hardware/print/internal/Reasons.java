// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal;

import fudaban.hardware.printer.Trouble;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the keywords of {@code printer-state-reasons} mean (RFC 8011, 5.4.12; PWG 5100.9; CUPS). A keyword ends in {@code -error},
 * {@code -warning} or {@code -report}; some devices report as warning what has stopped them, so the keyword itself counts.
 */
final class Reasons {
    /** Beginnings of keywords, the longer before the shorter. */
    private static final List<Map.Entry<String, Trouble>> KNOWN = List.of(
            Map.entry("media-jam", Trouble.JAM),
            Map.entry("media-empty", Trouble.MEDIA_EMPTY),
            Map.entry("media-needed", Trouble.MEDIA_EMPTY),
            Map.entry("input-tray-missing", Trouble.MEDIA_EMPTY),
            Map.entry("input-media-supply-empty", Trouble.MEDIA_EMPTY),
            Map.entry("input-manual-input-request", Trouble.MEDIA_EMPTY),
            Map.entry("media-low", Trouble.MEDIA_LOW),
            Map.entry("input-media-supply-low", Trouble.MEDIA_LOW),
            Map.entry("marker-supply-empty", Trouble.RIBBON_EMPTY),
            Map.entry("marker-supply-missing", Trouble.RIBBON_EMPTY),
            Map.entry("marker-supply-low", Trouble.RIBBON_LOW),
            Map.entry("marker-ribbon-empty", Trouble.RIBBON_EMPTY),
            Map.entry("marker-ribbon-almost-empty", Trouble.RIBBON_LOW),
            Map.entry("marker-ink-empty", Trouble.RIBBON_EMPTY),
            Map.entry("marker-ink-almost-empty", Trouble.RIBBON_LOW),
            Map.entry("toner-empty", Trouble.RIBBON_EMPTY),
            Map.entry("toner-low", Trouble.RIBBON_LOW),
            Map.entry("marker-waste-full", Trouble.WASTE_FULL),
            Map.entry("marker-waste-ink-receptacle-full", Trouble.WASTE_FULL),
            Map.entry("door-open", Trouble.DOOR_OPEN),
            Map.entry("cover-open", Trouble.DOOR_OPEN),
            Map.entry("interlock-open", Trouble.DOOR_OPEN),
            Map.entry("output-area-full", Trouble.OUTPUT_FULL),
            Map.entry("output-tray-missing", Trouble.OUTPUT_FULL),
            Map.entry("cleaner-life-over", Trouble.CLEANING),
            Map.entry("cleaner-life-almost-over", Trouble.CLEANING),
            Map.entry("marker-cleaner-", Trouble.CLEANING),
            Map.entry("cleaning", Trouble.CLEANING),
            Map.entry("paused", Trouble.PAUSED),
            Map.entry("moving-to-paused", Trouble.PAUSED),
            Map.entry("hold-new-jobs", Trouble.PAUSED),
            Map.entry("offline", Trouble.OFFLINE),
            Map.entry("timed-out", Trouble.OFFLINE),
            Map.entry("shutdown", Trouble.OFFLINE),
            Map.entry("connecting-to-device", Trouble.OTHER));

    private Reasons() {}

    static Set<Trouble> troubles(Collection<String> keywords) {
        var found = EnumSet.noneOf(Trouble.class);
        keywords.forEach(keyword -> {
            // CUPS puts its own beside the device's: cups-ipp-missing-..., com.maker-...
            if (!keyword.equals("none") && !keyword.startsWith("cups-")) {
                found.add(trouble(keyword));
            }
        });
        return found;
    }

    private static Trouble trouble(String keyword) {
        return KNOWN.stream()
                .filter(each -> keyword.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> keyword.endsWith("-error") ? Trouble.OTHER_STOP : Trouble.OTHER);
    }
}
