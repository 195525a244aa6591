// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.form;

import fudaban.document.form.FormValues;
import fudaban.document.internal.form.Node.Element;
import fudaban.document.internal.form.Node.Hole;
import fudaban.document.internal.form.Node.Words;
import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Heading;
import fudaban.document.model.KeepTogether;
import fudaban.document.model.ListItem;
import fudaban.document.model.PageBreak;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Rule;
import fudaban.document.model.Spacer;
import fudaban.document.model.Span;
import fudaban.document.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A checked form, filled: blocks that are drawn as any other document's. */
final class HtmlBlocks {
    private static final double TABLE = 9;
    private static final double[] HEADINGS = {16, 13, 11};
    private static final Map<String, String> NO_ROW = Map.of();

    private final StyleSheet styles;
    private final FormValues values;

    HtmlBlocks(StyleSheet styles, FormValues values) {
        this.styles = styles;
        this.values = values;
    }

    /** Rows of a table in the order they are printed. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>(header(table));
        rows.addAll(body(table));
        return rows;
    }

    private static List<Element> header(Element table) {
        return table.elements("thead").stream()
                .flatMap(each -> each.elements().stream())
                .toList();
    }

    private static List<Element> body(Element table) {
        return table.elements().stream()
                .flatMap(each -> switch (each.name()) {
                    case "tbody" -> each.elements().stream();
                    case "tr" -> Stream.of(each);
                    default -> Stream.<Element>of();
                })
                .toList();
    }

    /** Over how many columns a cell reaches. */
    static int span(Element cell) {
        String span = cell.get("colspan");
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }

    /** The blocks of the body, made one after the other. */
    Stream<Block> of(Element body) {
        return children(body, styles.of(body).inherited(), NO_ROW);
    }

    private Stream<Block> children(Element parent, Style inherited, Map<String, String> row) {
        return parent.elements().stream()
                .flatMap(each -> repeated(each, row).flatMap(one -> block(each, inherited, one)));
    }

    /** The rows an element is printed for; none when its condition does not hold. */
    private Stream<Map<String, String>> repeated(Element element, Map<String, String> row) {
        String condition = element.get("data-if").strip();
        if (!condition.isEmpty() && !values.has(condition)) {
            return Stream.of();
        }
        String list = element.get("data-each").strip();
        return list.isEmpty() ? Stream.of(row) : values.rows(list).stream();
    }

    private Stream<Block> block(Element element, Style inherited, Map<String, String> row) {
        Style own = inherited.under(styles.of(element));
        Stream<Block> made = switch (element.name()) {
            case "h1", "h2", "h3" -> Stream.of(heading(element, own, row));
            case "p" ->
                Stream.of(new Paragraph(
                        spans(element, own, row),
                        size(own, Paragraph.BODY),
                        align(own),
                        own.indent() == null ? 0 : own.indent()));
            case "table" -> Stream.of(table(element, own, row));
            case "ul", "ol" -> items(element, own, row);
            case "hr" -> Stream.of(new Rule());
            default -> division(element, own, row);
        };
        List<Block> before = new ArrayList<>();
        if (Boolean.TRUE.equals(own.pageBefore())) {
            before.add(new PageBreak());
        }
        if (own.above() != null) {
            before.add(new Spacer(own.above()));
        }
        return before.isEmpty() ? made : Stream.concat(before.stream(), made);
    }

    private Stream<Block> division(Element element, Style own, Map<String, String> row) {
        String part = element.get("data-part").strip();
        Stream<Block> content = part.isEmpty()
                ? children(element, own.inherited(), row)
                : StreamSupport.stream(values.blocks(part).spliterator(), false).map(Block.class::cast);
        return Boolean.TRUE.equals(own.together()) ? Stream.of(new KeepTogether(content.toList())) : content;
    }

    /** A heading that is set otherwise than headings are is a paragraph that looks like one. */
    private Block heading(Element element, Style own, Map<String, String> row) {
        int level = element.name().charAt(1) - '0';
        List<Span> spans = spans(element, own, row);
        if (own.size() == null && own.align() == null && own.bold() == null) {
            var text = new StringBuilder();
            spans.forEach(each -> text.append(each.text()));
            return new Heading(level, text.toString());
        }
        boolean bold = !Boolean.FALSE.equals(own.bold());
        return new Paragraph(
                spans.stream().map(each -> new Span(each.text(), bold)).toList(),
                size(own, HEADINGS[level - 1]),
                align(own),
                0);
    }

    private Stream<Block> items(Element list, Style own, Map<String, String> row) {
        List<Block> items = new ArrayList<>();
        for (Element item : list.elements()) {
            repeated(item, row).forEach(one -> {
                Style style = own.inherited().under(styles.of(item));
                String mark = list.name().equals("ul") ? "・" : (items.size() + 1) + ".";
                items.add(new ListItem(mark, spans(item, style, one), size(style, Paragraph.BODY)));
            });
        }
        return items.stream();
    }

    private Table table(Element table, Style own, Map<String, String> row) {
        List<Element> rows = rows(table);
        int width =
                rows.getFirst().elements().stream().mapToInt(HtmlBlocks::span).sum();
        List<Table.Column> columns = new ArrayList<>();
        List<Element> named = table.elements("colgroup").stream()
                .flatMap(each -> each.elements().stream())
                .toList();
        for (int i = 0; i < width; i++) {
            Style column = named.size() == width ? styles.of(named.get(i)) : Style.NONE;
            columns.add(new Table.Column(column.width() == null ? 100.0 / width : column.width(), align(column)));
        }
        List<Table.Row> body = new ArrayList<>();
        for (Element each : body(table)) {
            repeated(each, row).forEach(one -> body.add(row(each, own, one)));
        }
        return new Table(
                columns, header(table).stream().map(each -> row(each, own, row)).toList(), body, size(own, TABLE));
    }

    private Table.Row row(Element element, Style table, Map<String, String> row) {
        Style own = table.inherited().under(styles.of(element)).inherited();
        return new Table.Row(element.elements().stream()
                .map(cell -> {
                    boolean head = cell.name().equals("th");
                    Style style = (head
                                    ? own.under(new Style(null, true, Align.CENTER, null, null, null, null, null))
                                    : own)
                            .under(styles.of(cell));
                    return new Table.Cell(spans(cell, style, row), style.align(), span(cell));
                })
                .toList());
    }

    private static double size(Style style, double usual) {
        return style.size() == null ? usual : style.size();
    }

    private static Align align(Style style) {
        return style.align() == null ? Align.LEFT : style.align();
    }

    private List<Span> spans(Element element, Style own, Map<String, String> row) {
        List<Span> spans = new ArrayList<>();
        spans(element, Boolean.TRUE.equals(own.bold()), row, spans);
        return Blanks.trimmed(spans);
    }

    private void spans(Element element, boolean bold, Map<String, String> row, List<Span> spans) {
        for (Node child : element.children()) {
            switch (child) {
                case Words words -> spans.add(new Span(Blanks.collapsed(words.text()), bold));
                case Hole hole -> {
                    String cell = row.get(hole.name());
                    spans.add(new Span(cell == null ? values.get(hole.name()) : cell, bold));
                }
                case Element each -> {
                    if (each.name().equals("br")) {
                        spans.add(new Span("\n", bold));
                    } else {
                        Boolean said = styles.of(each).bold();
                        boolean strong = Set.of("b", "strong").contains(each.name());
                        spans(each, said == null ? bold || strong : said, row, spans);
                    }
                }
            }
        }
    }
}
