// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.profile;

import fudaban.egov.gima.model.LineKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How 職員認証サービス takes 利用者認証情報. Its formats are not public, so what ships is an assumption that a later edition of the pack replaces. Elements,
 * lengths, charset and sizes of files stand in the mapping beside it; here stands what happens before and after.
 *
 * @param name the format as messages name it
 * @param userId how 利用者ID is made: {@code {staffNumber}} stands for the staff number
 * @param codeSystems code systems (体系) of the units' codes, as the organisations carry them; the first a unit has counts
 * @param mapping file of the mapping in the same edition
 * @param fields the values a user has, in the order people are shown them
 * @param operations 処理区分 by kind of line, as the mapping's field {@code operation}
 * @param limits when a difference is too large to go on by itself
 * @param result file in the same edition that says how the service's answer is read
 * @param export file in the same edition that says how the service's own export is read; null where it gives none
 * @param cutOffs 締切: until when files are taken
 * @param eventDays for how many days back staff events are looked at for order and cause
 */
public record GimaProfile(
        String name,
        String userId,
        List<String> codeSystems,
        String mapping,
        List<Field> fields,
        Map<LineKind, String> operations,
        Limits limits,
        String result,
        String export,
        List<CutOff> cutOffs,
        int eventDays) {
    private static final String NUMBER = "{staffNumber}";

    /** Keeps copies. */
    public GimaProfile {
        codeSystems = List.copyOf(codeSystems);
        fields = List.copyOf(fields);
        operations = Map.copyOf(operations);
        cutOffs = cutOffs == null ? List.of() : List.copyOf(cutOffs);
    }

    /**
     * A value of a user.
     *
     * @param name as the mapping calls it
     * @param source where it comes from: a feature of the person ({@code familyName} …), {@code displayName}, {@code unit.code}, {@code unit.name},
     *     {@code posts} (codes of the units of 併任, joined by a space), {@code familyName.substitute} and {@code givenName.substitute} (the name with
     *     代替文字 where the person has one)
     * @param ja what it is called in Japanese
     * @param en what it is called in English
     * @param quiet whether a difference in it alone is no reason to send the user
     */
    public record Field(String name, String source, String ja, String en, boolean quiet) {}

    /**
     * When a difference stops until somebody says why it is right.
     *
     * @param deletePercent most deletions, of the users accepted last
     * @param changePercent most changes, of the users accepted last
     * @param atLeast numbers up to this one never stop
     */
    public record Limits(int deletePercent, int changePercent, int atLeast) {}

    /**
     * A 締切. One of {@code weekday}, {@code day} and {@code date} is given; one that falls on a day off is on the last working day before it.
     *
     * @param ja what it is called in Japanese
     * @param en what it is called in English
     * @param weekday every week: 1 Monday to 7 Sunday; 0 otherwise
     * @param day every month: day of the month, 31 for the last; 0 otherwise
     * @param date once; null otherwise
     * @param time local time, e.g. 17:00
     * @param workingDays how many working days after it the service reflects what it took
     */
    public record CutOff(String ja, String en, int weekday, int day, LocalDate date, String time, int workingDays) {}

    /** The field of a name. */
    public Optional<Field> field(String wanted) {
        return fields.stream().filter(each -> each.name().equals(wanted)).findFirst();
    }

    /** The staff number a 利用者ID was made of; empty when it was not made so. */
    public Optional<String> staffNumberOf(String id) {
        int at = userId.indexOf(NUMBER);
        String before = userId.substring(0, Math.max(at, 0));
        String after = at < 0 ? "" : userId.substring(at + NUMBER.length());
        boolean fits = at >= 0
                && id.length() > before.length() + after.length()
                && id.startsWith(before)
                && id.endsWith(after);
        return fits ? Optional.of(id.substring(before.length(), id.length() - after.length())) : Optional.empty();
    }

    /** 利用者ID of a staff number. */
    public String userIdOf(String staffNumber) {
        return userId.replace(NUMBER, staffNumber);
    }
}
