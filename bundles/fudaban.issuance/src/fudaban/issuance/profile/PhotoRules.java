// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

/**
 * What a photo of a card must keep to. The numbers of the norm are those of 旅券 (外務省「旅券用提出写真についてのお知らせ」, after ICAO Doc 9303): 45 x 35 mm, head from
 * its top to the chin 34 ± 2 mm, 4 ± 2 mm above it, taken within six months. The others are this program's, found with drawn faces: an office that
 * finds them too strict or too lax changes them here.
 *
 * @param width of the photo in millimetres
 * @param height of the photo in millimetres
 * @param head from the top of the head to the chin, millimetres
 * @param above free above the head, millimetres
 * @param aside how far the middle of the head may lie beside the middle, millimetres
 * @param angle how far it may be turned at the desk, degrees
 * @param dpi least resolution of what is cut out
 * @param keptDpi finest resolution that is kept
 * @param light middle lightness of the face, 0 to 255
 * @param clipped greatest share of the face that is quite white or quite black
 * @param sharp least variance of the Laplacian of the head at 300 dpi
 * @param plain greatest standard deviation of the background's lightness
 * @param edges greatest share of the background's points that lie on an edge
 * @param months greatest age
 * @param bytes largest file that is read
 * @param pixels most pixels that are unpacked
 */
public record PhotoRules(
        double width,
        double height,
        Range head,
        Range above,
        double aside,
        double angle,
        int dpi,
        int keptDpi,
        Range light,
        double clipped,
        double sharp,
        double plain,
        double edges,
        int months,
        int bytes,
        long pixels) {
    /** Both ends belong to it. */
    public record Range(double from, double to) {
        /** Whether a value is in it. */
        public boolean has(double value) {
            return value >= from && value <= to;
        }

        /** What to aim at. */
        public double middle() {
            return (from + to) / 2;
        }
    }
}
