// SPDX-License-Identifier: EPL-2.0

/** What the eyes tell of a widget. */
record Seen(int x, int y, int width, int height, boolean usable, String kind, String id, String text) {
    /** From a line of the eyes. */
    static Seen of(String line) {
        String[] part = line.split("\t", -1);
        return new Seen(
                Integer.parseInt(part[0]),
                Integer.parseInt(part[1]),
                Integer.parseInt(part[2]),
                Integer.parseInt(part[3]),
                part[4].equals("on"),
                part[5],
                part[6],
                part[7]);
    }

    int[] center() {
        return new int[] {x + width / 2, y + height / 2};
    }

    /**
     * Whether it is meant.
     *
     * @param kind 0: its id, its class or its whole text; 1: how its text begins; 2: a part of its text
     */
    boolean fits(String wanted, int kind) {
        if (wanted.startsWith("#")) {
            return kind == 0 && id.equals(wanted.substring(1));
        }
        if (wanted.startsWith("=")) {
            return kind == 0 && this.kind.equals(wanted.substring(1));
        }
        return switch (kind) {
            case 0 -> text.equals(wanted);
            case 1 -> text.startsWith(wanted);
            default -> text.contains(wanted);
        };
    }
}
