// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import fudaban.document.form.FormValues;
import fudaban.document.form.FormWords;
import fudaban.document.xlsx.CellRef;
import fudaban.document.xlsx.XlsxForm.Place;
import fudaban.ledger.Refusal;
import fudaban.reporting.form.BookForm;
import fudaban.reporting.form.Fields;
import fudaban.reporting.form.FormTrial;
import fudaban.reporting.form.ReportForm;
import fudaban.reporting.model.ReportKind;
import fudaban.ui.print.PdfPages;
import fudaban.ui.print.PdfWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Makes previews; in the background, and gives up as soon as nobody waits for it any more. */
final class Previewer {
    /** More pages than these are not shown. */
    private static final int PAGES = 6;

    private static final int DPI = 84;
    private static final int ROWS = 160;
    private static final int COLUMNS = 40;
    private static final int ROW = 24;
    private static final int LEAST = 64;
    private static final int MOST = 240;
    private static final int LETTER = 8;
    private static final int FOUND = 3;
    private static final Pattern ASKED =
            Pattern.compile("\\{\\{\\s*([^{}]+?)\\s*\\}\\}|data-(each|part|if)\\s*=\\s*\"([^\"]+)\"");

    private final ReportKind kind;
    private final FormTrial.Content content;
    private final Locale locale;
    private final BooleanSupplier stop;

    Previewer(ReportKind kind, FormTrial.Content content, Locale locale, BooleanSupplier stop) {
        this.kind = kind;
        this.content = content;
        this.locale = locale;
        this.stop = stop;
    }

    /**
     * A form with the content.
     *
     * @param name of its file; empty: as the program lays it out
     * @throws CancellationException when it was given up
     */
    Preview make(String name, byte[] form) throws Refusal, IOException {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? sheets(name, form) : paper(name, form);
    }

    private Preview paper(String name, byte[] form) throws Refusal, IOException {
        Map<String, Integer> lines = name.isEmpty() ? Map.of() : lines(new String(form, StandardCharsets.UTF_8));
        try {
            ReportForm read = name.isEmpty() ? ReportForm.usual() : ReportForm.read(kind, name, form);
            byte[] pdf = content.on(read.stopping(stop)).content();
            List<Preview.Page> pages = pictures(pdf);
            var words = new PdfWords(pdf, PAGES, DPI);
            return new Preview(pages, fields(name.isEmpty() ? null : lines, words), List.of(), pdf);
        } catch (Refusal broken) {
            return new Preview(List.of(), fields(lines, null), said(broken), null);
        }
    }

    /** The first line says only that it cannot be used. */
    private List<String> said(Refusal broken) {
        List<String> lines = broken.sentence(locale).lines().toList();
        return lines.size() > 1 ? lines.subList(1, lines.size()) : lines;
    }

    private List<Preview.Page> pictures(byte[] pdf) throws IOException {
        Path file = Files.createTempFile("fudaban-form", ".pdf");
        try {
            Files.write(file, pdf);
            List<Preview.Page> pages = new ArrayList<>();
            try (var all = new PdfPages(file)) {
                for (int page = 0; page < Math.min(PAGES, all.count()); page++) {
                    goOn();
                    pages.add(new Preview.Page(all.page(page, DPI), null));
                }
            }
            return pages;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void goOn() {
        if (stop.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** What a form asks for, each with the line where it does so first; columns by list and column. */
    static Map<String, Integer> lines(String form) {
        Map<String, Integer> lines = new HashMap<>();
        String list = "";
        int line = 0;
        for (String text : form.split("\\R", -1)) {
            line++;
            var matcher = ASKED.matcher(text);
            while (matcher.find()) {
                boolean value = matcher.group(1) != null;
                String name = value ? matcher.group(1) : matcher.group(3);
                if (!value && matcher.group(2).equals("each")) {
                    list = name;
                }
                lines.putIfAbsent(name, line);
                lines.putIfAbsent(list + "." + name, line);
            }
        }
        return lines;
    }

    /** @param lines null where the program prints what it has */
    private List<Preview.Field> fields(Map<String, Integer> lines, PdfWords paper) throws Refusal {
        List<Preview.Field> fields = new ArrayList<>();
        for (String name : names(true)) {
            goOn();
            List<PdfWords.Spot> spots = new ArrayList<>();
            if (paper != null) {
                for (String value : values(name)) {
                    // One letter stands everywhere.
                    if (value.strip().length() > 1) {
                        spots.addAll(paper.find(value, FOUND));
                    }
                }
            }
            int dot = name.indexOf('.');
            int line = lines == null ? 0 : lines.getOrDefault(name, 0);
            // A list may be printed as a whole.
            boolean whole = lines != null && dot > 0 && line == 0 && lines.containsKey(name.substring(0, dot));
            boolean used = lines == null ? !spots.isEmpty() : line > 0 || whole && !spots.isEmpty();
            int at = whole && used ? lines.get(name.substring(0, dot)) : line;
            fields.add(new Preview.Field(name, said(name), used, null, at, used ? spots : List.of()));
        }
        return ordered(fields);
    }

    private Preview sheets(String name, byte[] form) throws Refusal, IOException {
        BookForm.Looked looked;
        try {
            looked = BookForm.look(kind, name, form);
        } catch (Refusal broken) {
            return new Preview(List.of(), List.of(), said(broken), null);
        }
        List<String> problems = new ArrayList<>();
        looked.problems().forEach(each -> problems.add(each.text(locale)));
        Map<Place, String> filled = Map.of();
        if (problems.isEmpty()) {
            try {
                filled = ReportForm.read(kind, name, form).cells(content.values());
            } catch (Refusal broken) {
                problems.addAll(said(broken));
            }
        }
        goOn();
        List<Preview.Page> pages = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (var sheet : looked.sheets().entrySet()) {
            Map<CellRef, String> texts = new LinkedHashMap<>(sheet.getValue());
            filled.forEach((place, value) -> {
                if (place.sheet().equals(sheet.getKey())) {
                    texts.put(place.cell(), value);
                }
            });
            numbers.put(sheet.getKey(), pages.size());
            pages.add(new Preview.Page(null, grid(sheet.getKey(), texts, looked)));
        }
        List<Preview.Field> fields = new ArrayList<>();
        for (String each : names(false)) {
            Place place = looked.fields().get(each);
            List<PdfWords.Spot> spots = new ArrayList<>();
            if (place != null && numbers.containsKey(place.sheet())) {
                int page = numbers.get(place.sheet());
                for (int row = 0; row < Math.max(1, values(each).size()); row++) {
                    CellRef cell = place.below(row).cell();
                    if (cell.row() < ROWS && cell.column() < COLUMNS) {
                        spots.add(new PdfWords.Spot(page, pages.get(page).grid().at(cell)));
                    }
                }
            }
            fields.add(new Preview.Field(each, said(each), place != null, place, 0, spots));
        }
        return new Preview(pages, ordered(fields), problems, null);
    }

    private static Preview.Grid grid(String sheet, Map<CellRef, String> texts, BookForm.Looked looked) {
        int columns = 6;
        int rows = 12;
        Map<Integer, Integer> widest = new TreeMap<>();
        var cells = new ArrayList<>(texts.keySet());
        looked.fields().values().stream()
                .filter(place -> place.sheet().equals(sheet))
                .forEach(place -> cells.add(place.cell()));
        for (CellRef cell : cells) {
            columns = Math.max(columns, cell.column() + 2);
            rows = Math.max(rows, cell.row() + 3);
            widest.merge(cell.column(), texts.getOrDefault(cell, "").length() * LETTER + LETTER, Math::max);
        }
        int[] x = new int[Math.min(columns, COLUMNS) + 1];
        x[0] = 40;
        for (int i = 1; i < x.length; i++) {
            x[i] = x[i - 1] + Math.clamp(widest.getOrDefault(i - 1, 0), LEAST, MOST);
        }
        int[] y = new int[Math.min(rows, ROWS) + 1];
        for (int i = 0; i < y.length; i++) {
            y[i] = 2 * ROW + i * ROW;
        }
        return new Preview.Grid(sheet, x, y, Map.copyOf(texts));
    }

    private List<String> names(boolean sections) throws Refusal {
        FormWords words = Fields.of(kind);
        var names = new TreeSet<>(words.texts());
        words.lists().forEach((list, columns) -> columns.forEach(column -> names.add(list + "." + column)));
        if (sections) {
            words.sections().stream()
                    .filter(section -> !words.lists().containsKey(section))
                    .forEach(names::add);
        }
        return List.copyOf(names);
    }

    private List<String> values(String name) {
        FormValues values = content.values();
        int dot = name.indexOf('.');
        if (dot < 0) {
            return List.of(values.get(name));
        }
        return values.rows(name.substring(0, dot)).stream()
                .map(row -> row.getOrDefault(name.substring(dot + 1), ""))
                .toList();
    }

    private String said(String name) {
        List<String> values =
                values(name).stream().filter(each -> !each.isBlank()).toList();
        return String.join(" / ", values.subList(0, Math.min(FOUND, values.size())))
                + (values.size() > FOUND ? " …" : "");
    }

    /** As they are read on the paper; then the rest by name. */
    private static List<Preview.Field> ordered(List<Preview.Field> fields) {
        return fields.stream()
                .sorted(Comparator.comparing((Preview.Field field) -> !field.used())
                        .thenComparing(field -> field.spots().isEmpty())
                        .thenComparingInt(field -> first(field, true))
                        .thenComparingInt(field -> first(field, false))
                        .thenComparing(Preview.Field::name))
                .toList();
    }

    private static int first(Preview.Field field, boolean page) {
        if (field.spots().isEmpty()) {
            return 0;
        }
        PdfWords.Spot spot = field.spots().getFirst();
        return page ? spot.page() : spot.at().y * 10_000 + spot.at().x;
    }
}
