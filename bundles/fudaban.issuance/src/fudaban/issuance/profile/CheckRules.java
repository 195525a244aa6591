// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import java.util.List;
import java.util.Map;

/**
 * What an application must fulfil.
 *
 * @param required fields that must not be empty
 * @param longest most characters of a field
 * @param youngest least age in years on the day of the check
 * @param oldest greatest age in years on that day
 * @param photo what a photo must fulfil
 * @param reissueNeedsReason whether 再発行 and 記載事項変更 must say why
 */
public record CheckRules(
        List<ApplicationField> required,
        Map<ApplicationField, Integer> longest,
        int youngest,
        int oldest,
        Photo photo,
        boolean reissueNeedsReason) {
    /**
     * What a photo must fulfil. The default is the passport norm of 45 x 35 mm at 300 dpi.
     *
     * @param needed whether an application without a photo is defective
     * @param width least width in pixels
     * @param height least height in pixels
     * @param ratioFrom least width divided by height
     * @param ratioTo greatest width divided by height
     * @param bytes largest file
     * @param pixels most pixels that are still decoded
     */
    public record Photo(
            boolean needed, int width, int height, double ratioFrom, double ratioTo, int bytes, long pixels) {}
}
