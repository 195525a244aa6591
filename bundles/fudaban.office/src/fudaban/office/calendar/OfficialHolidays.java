// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import fudaban.office.OfficeException;
import fudaban.office.internal.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of holidays in the shape the Cabinet Office publishes it ({@code syukujitsu.csv}: one header line, then
 * {@code 2026/1/1,元日}; windows-31j, here UTF-8 too). Replaceable data: the list grows by one year each February.
 *
 * @param names the name by date; 振替休日 and 国民の休日 are both called 休日 there
 * @param source where the list comes from
 * @param retrieved 取得日, the day it was taken from there
 */
public record OfficialHolidays(SortedMap<LocalDate, String> names, String source, LocalDate retrieved) {

    private static final Pattern ROW = Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2}),([^,]+)");
    private static final Charset OFFICIAL_CHARSET = Charset.forName("windows-31j");

    /** Copies the names; they must not be empty. */
    public OfficialHolidays {
        if (names.isEmpty()) {
            throw new OfficeException("calendar.listEmpty");
        }
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** The list that ships with this bundle. */
    public static OfficialHolidays shipped() {
        Properties about = new Properties();
        byte[] text = Resources.bytes(OfficialHolidays.class, "syukujitsu.properties");
        try {
            about.load(new StringReader(new String(text, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(
                Resources.bytes(OfficialHolidays.class, "syukujitsu.csv"),
                about.getProperty("source"),
                LocalDate.parse(about.getProperty("retrieved")));
    }

    /**
     * Reads a list as published (windows-31j) or in UTF-8.
     *
     * @throws OfficeException naming the first line that is not a day and a name, or a day named twice
     */
    public static OfficialHolidays read(byte[] csv, String source, LocalDate retrieved) {
        List<String> lines = decode(csv).lines().toList();
        SortedMap<LocalDate, String> names = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean header = i == 0 && !ROW.matcher(line).matches();
            if (!header && !line.isEmpty()) {
                addRow(names, i + 1, line);
            }
        }
        return new OfficialHolidays(names, source, retrieved);
    }

    /** Whether the list speaks for a year: it holds whole years from its first row to its last. */
    public boolean covers(int year) {
        return names.firstKey().getYear() <= year && year <= names.lastKey().getYear();
    }

    /** The listed holidays of one year. */
    public SortedMap<LocalDate, String> year(int year) {
        return names.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    private static void addRow(SortedMap<LocalDate, String> names, int number, String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            throw new OfficeException("calendar.listRow", number, line);
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(row.group(1)), Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3)));
            if (names.put(date, row.group(4).strip()) != null) {
                throw new OfficeException("calendar.listTwice", number, date);
            }
        } catch (DateTimeException e) {
            throw new OfficeException("calendar.listRow", number, line);
        }
    }

    private static String decode(byte[] csv) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, OFFICIAL_CHARSET)) {
            try {
                // A new decoder reports malformed input, so a windows-31j file is never taken for UTF-8.
                return charset.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw new OfficeException("calendar.listCharset");
    }
}
