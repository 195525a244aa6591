// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.coverage;

/** What became of a row of 別表2 on a day. The signs are told apart in black and white. */
public enum CoverageState {
    /** 実施: there is evidence. */
    DONE("●"),
    /** 該当なし: nothing was due. */
    NOT_DUE("－"),
    /** 役務なし: no service day. */
    NO_SERVICE(""),
    /** 不在: due, but nobody was there. */
    ABSENT("休"),
    /** 未実施 with its reason. */
    MISSED("△"),
    /** 未実施 without a reason yet. */
    UNEXPLAINED("×"),
    /** Due today or later. */
    PENDING("○");

    private final String sign;

    CoverageState(String sign) {
        this.sign = sign;
    }

    /** One character for tables; empty for days without service. */
    public String sign() {
        return sign;
    }
}
