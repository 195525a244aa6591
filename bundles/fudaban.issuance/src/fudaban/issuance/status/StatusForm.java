// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import fudaban.document.DocumentException;
import fudaban.document.xlsx.XlsxForm;
import fudaban.document.xlsx.XlsxForm.Place;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.office.era.Wareki;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The office's own workbook, filled with a 発行状況一覧表. Cells are bound by names defined in Excel, or by their place:
 *
 * <ul>
 *   <li>{@code 発行状況.日付}, {@code .作成日}, {@code .作成者}, {@code .処理番号}, {@code .証跡照合値}, {@code .ビュー}, {@code .合計}
 *   <li>{@code 発行状況.ICカード身分証.有効}: cards of a kind and a state; {@code 計} stands for all kinds or all states
 *   <li>{@code 発行状況.所属} and {@code 発行状況.所属.ICカード身分証.有効}: the first cell of a column with a row for each unit
 *   <li>{@code 発行状況.一覧.管理番号} and the like: the first cell of a column of the list
 * </ul>
 *
 * <p>Kinds and states may also be named as the program names them ({@code STAFF_CARD.ACTIVE}).
 */
public final class StatusForm implements Closeable {
    private static final Locale JA = Locale.JAPAN;
    private static final String PREFIX = "発行状況.";
    private static final String UNITS = "所属";
    private static final String LIST = "一覧.";
    private static final String ALL = "計";

    private final XlsxForm form;
    private final String file;
    private final Map<String, Place> bound = new LinkedHashMap<>();

    private StatusForm(XlsxForm form, String file) {
        this.form = form;
        this.file = file;
    }

    /**
     * Opens a form and looks at its names.
     *
     * @param cells cells without a name of their own, one a line: {@code 集計!B7=発行状況.合計}
     * @throws Refusal when it cannot be filled: the sentences say which sheet, cell and name
     */
    public static StatusForm open(Path file, String cells) throws Refusal, IOException {
        try {
            var form = new StatusForm(XlsxForm.open(file), file.getFileName().toString());
            try {
                form.bind(cells);
                return form;
            } catch (Refusal | IOException | RuntimeException broken) {
                form.close();
                throw broken;
            }
        } catch (DocumentException broken) {
            Word said = broken::text;
            throw Status.refusal(broken, "form.broken", said);
        }
    }

    private void bind(String cells) throws Refusal, DocumentException {
        List<Refusal> faults = new ArrayList<>();
        form.names().forEach((name, place) -> {
            if (name.startsWith(PREFIX)) {
                bound.put(name, place);
            }
        });
        form.otherNames().forEach((name, text) -> {
            if (name.startsWith(PREFIX)) {
                faults.add(Status.refusal("form.lost", file, name, text));
            }
        });
        for (String line : cells == null ? List.<String>of() : cells.lines().toList()) {
            int is = line.indexOf('=');
            if (!line.isBlank() && is < 0) {
                faults.add(Status.refusal("form.line", line));
            } else if (!line.isBlank()) {
                bound.put(
                        line.substring(is + 1).strip(),
                        form.place(line.substring(0, is).strip()));
            }
        }
        bound.forEach((name, place) -> {
            if (!form.sheets().contains(place.sheet())) {
                faults.add(Status.refusal("form.lost", file, name, place));
            } else if (!known(name)) {
                faults.add(Status.refusal("form.unknown", file, place.sheet(), place.cell(), name));
            }
        });
        if (!faults.isEmpty()) {
            Word all =
                    locale -> faults.stream().map(each -> each.sentence(locale)).collect(Collectors.joining("\n"));
            throw Status.refusal("form.broken", all);
        }
        if (bound.isEmpty()) {
            throw Status.refusal("form.none", file);
        }
    }

    /** The names bound, each with its cell. */
    public Map<String, Place> bound() {
        return bound;
    }

    private static boolean known(String name) {
        String rest = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
        return single(rest)
                || rest.equals(UNITS)
                || pair(rest) != null
                || rest.startsWith(UNITS + ".") && pair(rest.substring(UNITS.length() + 1)) != null
                || rest.startsWith(LIST) && column(rest.substring(LIST.length())) != null;
    }

    private static boolean single(String rest) {
        return List.of("日付", "作成日", "作成者", "処理番号", "証跡照合値", "ビュー", "合計").contains(rest);
    }

    private static ListColumn column(String name) {
        return java.util.Arrays.stream(ListColumn.values())
                .filter(each -> each.name().equals(name) || each.heading(JA).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Kind and state of a name, null for all of them. */
    private record Pair(Object kind, Object state) {
        boolean counts(StatusTable.Fact fact) {
            return (kind == null || kind == fact.kind()) && (state == null || state == fact.state());
        }
    }

    /** @return null when it names none */
    private static Pair pair(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return null;
        }
        var kind = literal(fudaban.model.CredentialKind.values(), text.substring(0, dot));
        var state = literal(fudaban.model.CredentialState.values(), text.substring(dot + 1));
        return kind == null || state == null ? null : new Pair(unless(kind), unless(state));
    }

    private static Object unless(Object found) {
        return ALL.equals(found) ? null : found;
    }

    private static Object literal(Enum<?>[] values, String name) {
        if (name.equals(ALL)) {
            return ALL;
        }
        for (Enum<?> value : values) {
            String word = Status.word(JA, value);
            if (value.name().equals(name)
                    || word.equals(name)
                    || word.replace("カード", "").equals(name)) {
                return value;
            }
        }
        return null;
    }

    /** Fills it. */
    public StatusForm fill(StatusReport report) throws Refusal, IOException {
        StatusTable table = report.table();
        Map<String, List<StatusTable.Fact>> byUnit =
                table.facts().stream().collect(Collectors.groupingBy(StatusTable.Fact::unit));
        List<String> units = new ArrayList<>();
        table.units().all().stream()
                .map(Units.Unit::name)
                .filter(byUnit::containsKey)
                .forEach(units::add);
        byUnit.keySet().stream()
                .filter(name -> !units.contains(name))
                .sorted(java.util.Comparator.comparing(String::isEmpty).thenComparing(name -> name))
                .forEach(units::add);
        for (var each : bound.entrySet()) {
            String name = each.getKey();
            String rest = name.substring(PREFIX.length());
            Place place = each.getValue();
            if (single(rest)) {
                form.set(name, place, day(place, value(report, rest)));
            } else if (rest.equals(UNITS)) {
                form.setColumn(
                        name,
                        place,
                        units.stream()
                                .map(unit -> StatusTable.word(JA, Dimension.UNIT, unit))
                                .toList());
            } else if (rest.startsWith(UNITS + ".")) {
                Pair pair = pair(rest.substring(UNITS.length() + 1));
                form.setColumn(
                        name,
                        place,
                        units.stream().map(unit -> sum(byUnit.get(unit), pair)).toList());
            } else if (rest.startsWith(LIST)) {
                list(report, name, place, column(rest.substring(LIST.length())));
            } else {
                form.set(name, place, sum(table.facts(), pair(rest)));
            }
        }
        return this;
    }

    private void list(StatusReport report, String name, Place place, ListColumn column) throws IOException {
        List<Object> values = new ArrayList<>();
        for (var card : report.cards()) {
            values.add(day(place, column.value(card, JA)));
        }
        form.setColumn(name, place, values);
    }

    private static Object value(StatusReport report, String rest) {
        return switch (rest) {
            case "日付" -> report.moment().day();
            case "作成日" -> report.made().toLocalDate();
            case "作成者" -> report.by();
            case "処理番号" -> report.entry();
            case "証跡照合値" -> report.hash();
            case "ビュー" -> report.name();
            default -> report.table().total();
        };
    }

    /** A day as the cell shows it: as Excel's day where it is formatted so, else in 和暦. */
    private Object day(Place place, Object value) throws IOException {
        return value instanceof LocalDate day && !form.isDate(place) ? Wareki.format(day, Wareki.Style.LONG) : value;
    }

    private static long sum(List<StatusTable.Fact> facts, Pair pair) {
        return facts.stream()
                .filter(pair::counts)
                .mapToLong(StatusTable.Fact::count)
                .sum();
    }

    /**
     * Writes it.
     *
     * @throws DocumentException what is in the way, with sheet, cell and name
     */
    void write(OutputStream out) throws IOException {
        form.write(out);
    }

    @Override
    public void close() throws IOException {
        form.close();
    }
}
