// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.handover;

import fudaban.ledger.Refusal;
import fudaban.registers.Registry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What this contract hands over (仕様書 1.4 c, 2.2, 3.4 c). The rows stand in a register with the columns {@code direction}, {@code
 * kind}, {@code party}, {@code subject},
 * {@code content}, {@code seal}, {@code witness}, and later {@code answer}, {@code done} and {@code accepted}.
 *
 * @param register its id
 * @param lent id of the 貸与資料管理簿, or null
 * @param media id of the 記憶媒体持出記録簿, or null
 * @param taking value of the column direction for 引継ぎ受け
 * @param giving the same for 引渡し
 * @param kinds values of the column kind
 * @param take from whom what is taken over
 * @param give to whom what is handed out or given back
 * @param boxes labels of the 確認欄 of its papers
 */
public record HandoverProfile(
        String register,
        String lent,
        String media,
        String taking,
        String giving,
        Map<Kind, String> kinds,
        List<Party> take,
        List<Party> give,
        List<String> boxes) {
    public HandoverProfile {
        kinds = Map.copyOf(kinds);
        take = List.copyOf(take);
        give = List.copyOf(give);
        boxes = List.copyOf(boxes);
    }

    /** What a row is about. */
    public enum Kind {
        /** Something to be explained, shown or delivered. */
        ITEM,
        /** 説明会, 実習. */
        SESSION,
        /** A question and its answer. */
        QUESTION,
        /** 貸与資料 given back. */
        RETURN,
        /** An account that is closed. */
        ACCOUNT,
        /** A key or PIN that changes hands under seal. */
        SEAL,
        /** 引渡し一式. */
        PACK,
        /** 練習. */
        PRACTICE,
        /** 消去. */
        ERASURE
    }

    /** Whom it comes from or goes to. */
    public record Party(String name, List<Item> items) {
        public Party {
            items = List.copyOf(items);
        }
    }

    /** Something every such handover has. */
    public record Item(Kind kind, String subject, String content) {}

    /**
     * A party by its name or a part of it; without a name the first.
     *
     * @throws Refusal when there is none, or several fit
     */
    public Party party(boolean taken, String name) throws Refusal {
        List<Party> all = taken ? take : give;
        if (name.isBlank()) {
            return all.getFirst();
        }
        List<Party> found =
                all.stream().filter(each -> each.name().contains(name)).toList();
        if (found.size() != 1) {
            throw Registry.refusal(
                    "handover.party", name, all.stream().map(Party::name).collect(Collectors.joining("、")));
        }
        return found.getFirst();
    }

    /** The value of the column direction. */
    public String direction(boolean taken) {
        return taken ? taking : giving;
    }
}
