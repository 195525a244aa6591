// SPDX-License-Identifier: EPL-2.0
package fudaban.document.form;

import fudaban.document.DocumentException;
import fudaban.document.Problem;
import fudaban.document.xlsx.XlsxForm;
import fudaban.document.xlsx.XlsxForm.Place;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The office's own workbook as a form: cells named in Excel {@code 日報.所見} hold a value, {@code 日報.作業.内容} is the first cell of a column with a row for each
 * entry of a list. Everything else of the workbook stays as it is, byte for byte; Excel prints it.
 */
public final class WorkbookForm implements Closeable {
    /** A number as it is printed; longer ones are numbers of something and stay text. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}|[1-9]\\d{0,2}(?:,\\d{3}){1,2}");

    private final XlsxForm form;
    private final String prefix;
    private final Map<String, Place> bound = new LinkedHashMap<>();

    private WorkbookForm(XlsxForm form, String prefix) {
        this.form = form;
        this.prefix = prefix;
    }

    /**
     * Opens a form and looks at its names.
     *
     * @param prefix what its names begin with, e.g. {@code 日報.}; others are the office's own
     * @throws DocumentException with everything that is wrong: sheet, cell and name
     */
    public static WorkbookForm open(Path file, String prefix, FormWords words) throws IOException {
        var form = new WorkbookForm(XlsxForm.open(file), prefix);
        try {
            List<Problem> problems = form.bind(file.getFileName().toString(), words);
            if (!problems.isEmpty()) {
                throw new DocumentException(problems);
            }
            return form;
        } catch (IOException | RuntimeException broken) {
            form.close();
            throw broken;
        }
    }

    /**
     * What is wrong with the names of a form; none when it can be filled in.
     *
     * @throws DocumentException when it is no workbook
     */
    public static List<Problem> check(Path file, String prefix, FormWords words) throws IOException {
        try (var book = XlsxForm.open(file)) {
            return new WorkbookForm(book, prefix).bind(file.getFileName().toString(), words);
        }
    }

    /**
     * What filling it in would write into which cell. For one use.
     *
     * @throws DocumentException what is in the way, with sheet, cell and name
     */
    public Map<Place, String> filled(FormValues values) throws IOException {
        write(values, OutputStream.nullOutputStream());
        Map<Place, String> filled = new LinkedHashMap<>();
        form.values().forEach((place, value) -> filled.put(place, value == null ? "" : value.toString()));
        return filled;
    }

    private List<Problem> bind(String file, FormWords words) {
        List<Problem> problems = new ArrayList<>();
        form.otherNames().forEach((name, text) -> {
            if (name.startsWith(prefix)) {
                problems.add(Problem.of("form.book.lost", file, name, text));
            }
        });
        Set<String> used = new HashSet<>();
        form.names().forEach((name, place) -> {
            if (!name.startsWith(prefix)) {
                return;
            }
            String rest = name.substring(prefix.length());
            int dot = rest.indexOf('.');
            boolean known = dot < 0
                    ? words.texts().contains(rest)
                    : words.lists()
                            .getOrDefault(rest.substring(0, dot), List.of())
                            .contains(rest.substring(dot + 1));
            if (!form.sheets().contains(place.sheet())) {
                problems.add(Problem.of("form.book.lost", file, name, place));
            } else if (!known) {
                problems.add(Problem.of("form.book.unknown", file, place.sheet(), place.cell(), name, known(words)));
            } else {
                used.add(dot < 0 ? rest : rest.substring(0, dot));
                bound.put(rest, place);
            }
        });
        for (String name : words.required()) {
            // Boxes to sign in are drawn in the workbook itself; they have no name.
            boolean cell = words.texts().contains(name) || words.lists().containsKey(name);
            if (cell && !used.contains(name)) {
                problems.add(Problem.of("form.book.missing", file, prefix + name));
            }
        }
        return problems;
    }

    private static String known(FormWords words) {
        var names = new TreeSet<>(words.texts());
        words.lists().forEach((list, columns) -> columns.forEach(column -> names.add(list + "." + column)));
        return String.join("、", names);
    }

    /**
     * Fills and writes it. For one use.
     *
     * @throws DocumentException what is in the way, with sheet, cell and name; nothing was written then
     */
    public void write(FormValues values, OutputStream out) throws IOException {
        for (var each : bound.entrySet()) {
            String name = each.getKey();
            Place place = each.getValue();
            int dot = name.indexOf('.');
            if (dot < 0) {
                LocalDate day = values.getDay(name);
                form.set(prefix + name, place, day != null && form.isDate(place) ? day : value(values.get(name)));
            } else {
                String column = name.substring(dot + 1);
                form.setColumn(
                        prefix + name,
                        place,
                        values.rows(name.substring(0, dot)).stream()
                                .map(row -> value(row.getOrDefault(column, "")))
                                .toList());
            }
        }
        form.write(out);
    }

    private static Object value(String text) {
        return NUMBER.matcher(text).matches() ? Long.valueOf(text.replace(",", "")) : text;
    }

    @Override
    public void close() throws IOException {
        form.close();
    }
}
