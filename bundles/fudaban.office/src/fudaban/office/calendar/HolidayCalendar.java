// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import fudaban.office.calendar.Holiday.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The holidays in force: the official list for the years it covers, the law as computed for all others. Within a listed
 * year the list decides which days are holidays; the law only gives 休日 its exact name (振替休日, 国民の休日).
 */
public final class HolidayCalendar {

    private final HolidayLaw law;
    private final Optional<OfficialHolidays> list;
    private final Map<Integer, SortedMap<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    /** By law alone. */
    public HolidayCalendar(HolidayLaw law) {
        this(law, Optional.empty());
    }

    /** By the list where it speaks, else by law. */
    public HolidayCalendar(HolidayLaw law, OfficialHolidays list) {
        this(law, Optional.of(list));
    }

    private HolidayCalendar(HolidayLaw law, Optional<OfficialHolidays> list) {
        this.law = law;
        this.list = list;
    }

    /** The law and the list that ship with this bundle. */
    public static HolidayCalendar shipped() {
        return new HolidayCalendar(new HolidayLaw(), OfficialHolidays.shipped());
    }

    /** The holiday on a day, if it is one. */
    public Optional<Holiday> on(LocalDate date) {
        return Optional.ofNullable(year(date.getYear()).get(date));
    }

    /**
     * All holidays of a year, by date.
     *
     * @throws fudaban.office.OfficeException for a year neither the list nor the law can tell
     */
    public SortedMap<LocalDate, Holiday> year(int year) {
        return years.computeIfAbsent(year, this::compute);
    }

    /** Where law and list differ, over the years the list covers; empty when there is no list. */
    public List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        list.ifPresent(official -> {
            int last = Math.min(official.names().lastKey().getYear(), HolidayLaw.LAST_YEAR);
            for (int year = Math.max(official.names().firstKey().getYear(), HolidayLaw.FIRST_YEAR);
                    year <= last;
                    year++) {
                found.addAll(compare(law.year(year), official.year(year)));
            }
        });
        return found;
    }

    private SortedMap<LocalDate, Holiday> compute(int year) {
        if (list.isEmpty() || !list.get().covers(year)) {
            return law.year(year);
        }
        SortedMap<LocalDate, Holiday> byLaw = year < HolidayLaw.FIRST_YEAR || year > HolidayLaw.LAST_YEAR
                ? Collections.emptySortedMap()
                : law.year(year);
        SortedMap<LocalDate, Holiday> inForce = new TreeMap<>();
        list.get().year(year).forEach((date, name) -> {
            Holiday lawful = byLaw.get(date);
            inForce.put(date, lawful != null && sameName(lawful, name) ? lawful : new Holiday(date, name, Kind.LISTED));
        });
        return Collections.unmodifiableSortedMap(inForce);
    }

    private static List<Contradiction> compare(
            SortedMap<LocalDate, Holiday> byLaw, SortedMap<LocalDate, String> byList) {
        TreeSet<LocalDate> dates = new TreeSet<>(byLaw.keySet());
        dates.addAll(byList.keySet());
        List<Contradiction> found = new ArrayList<>();
        for (LocalDate date : dates) {
            Holiday lawful = byLaw.get(date);
            String listed = byList.get(date);
            if (lawful == null || listed == null || !sameName(lawful, listed)) {
                found.add(new Contradiction(
                        date, Optional.ofNullable(lawful).map(Holiday::name), Optional.ofNullable(listed)));
            }
        }
        return found;
    }

    private static boolean sameName(Holiday lawful, String listed) {
        // The list calls both kinds of made holidays 休日, and 2019 has 体育の日（スポーツの日）.
        return lawful.kind() == Kind.NATIONAL ? listed.startsWith(lawful.name()) : listed.equals("休日");
    }
}
