// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting;

import fudaban.document.fonts.ShippedFont;
import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Document;
import fudaban.document.model.Heading;
import fudaban.document.model.KeepTogether;
import fudaban.document.model.KeyValueGrid;
import fudaban.document.model.Paragraph;
import fudaban.document.model.SideBySide;
import fudaban.document.model.Span;
import fudaban.document.model.Table;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * The same document as JasperReports 7 prints it: a band for each kind of row, the same texts in the same fonts, sizes and widths, embedded, on the same paper.
 * It has less to do than the writer it is compared with: no heads repeated on each page, no bookmarks, no QR code, no look at each character whether it can be
 * drawn. The report is compiled before the clock runs.
 */
final class JasperBaseline {
    private static final double MM = 72 / 25.4;
    private static final String FAMILY = "BIZ UDPGothic bench";

    /** A row: which band, and its texts. */
    private record Line(String band, List<String> texts) {}

    private final Map<String, JRDesignBand> bands = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final JasperReport report;
    private final int width;

    JasperBaseline(Document document) throws Exception {
        fonts();
        var page = document.page();
        width = (int) ((page.paperWidth() - page.left() - page.right()) * MM);
        for (Block block : document.blocks()) {
            take(block);
        }
        var design = new JasperDesign();
        design.setName("report");
        design.setPageWidth((int) (page.paperWidth() * MM));
        design.setPageHeight((int) (page.paperHeight() * MM));
        design.setColumnWidth(width);
        design.setLeftMargin((int) (page.left() * MM));
        design.setRightMargin((int) (page.right() * MM));
        design.setTopMargin((int) (page.top() * MM) - 14);
        design.setBottomMargin((int) (page.bottom() * MM) - 14);
        field(design, "band");
        for (int i = 0; i < 20; i++) {
            field(design, "c" + i);
        }
        for (JRDesignBand band : bands.values()) {
            ((JRDesignSection) design.getDetailSection()).addBand(band);
        }
        design.setPageHeader(
                furniture(document.furniture().headLeft(), document.furniture().headRight(), false));
        design.setPageFooter(furniture(document.furniture().footLeft(), "", true));
        report = JasperCompileManager.compileReport(design);
    }

    /** Fonts of the product, by Jasper's own way of extensions. */
    private static void fonts() throws Exception {
        Path folder = Path.of(JasperBaseline.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (var font : Map.of("bench.ttf", ShippedFont.GOTHIC, "bench-bold.ttf", ShippedFont.GOTHIC_BOLD)
                .entrySet()) {
            try (var in = font.getValue().open()) {
                Files.write(folder.resolve(font.getKey()), in.readAllBytes());
            }
        }
        Files.writeString(folder.resolve("jasperreports_extension.properties"), """
            net.sf.jasperreports.extension.registry.factory.simple.font.families=\
            net.sf.jasperreports.engine.fonts.SimpleFontExtensionsRegistryFactory
            net.sf.jasperreports.extension.simple.font.families.bench=bench-fonts.xml
            """);
        Files.writeString(folder.resolve("bench-fonts.xml"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <fontFamilies><fontFamily name="%s"><normal>bench.ttf</normal><bold>bench-bold.ttf</bold>
            <pdfEncoding>Identity-H</pdfEncoding><pdfEmbedded>true</pdfEmbedded></fontFamily></fontFamilies>
            """.formatted(FAMILY));
    }

    private static void field(JasperDesign design, String name) throws JRException {
        var field = new JRDesignField();
        field.setName(name);
        field.setValueClass(String.class);
        design.addField(field);
    }

    private void take(Block block) throws JRException {
        switch (block) {
            case Heading heading ->
                row(
                        List.of(1.0),
                        List.of(Align.LEFT),
                        new double[] {16, 13, 11}[heading.level() - 1],
                        true,
                        false,
                        List.of(heading.text()));
            case Paragraph paragraph ->
                row(
                        List.of(1.0),
                        List.of(Align.LEFT),
                        paragraph.size(),
                        false,
                        false,
                        List.of(text(paragraph.spans())));
            case Table table -> {
                for (Table.Row head : table.header()) {
                    row(table, head, true);
                }
                for (Table.Row each : table.rows()) {
                    row(table, each, false);
                }
            }
            case KeyValueGrid grid -> {
                for (var entry : grid.entries()) {
                    row(
                            List.of(0.22, 0.78),
                            List.of(Align.LEFT, Align.LEFT),
                            9,
                            false,
                            true,
                            List.of(entry.label(), entry.value()));
                }
            }
            case ConfirmationBoxes boxes ->
                row(
                        boxes.labels().stream().map(each -> 1.0).toList(),
                        boxes.labels().stream().map(each -> Align.CENTER).toList(),
                        8,
                        false,
                        true,
                        boxes.labels());
            case SideBySide pair -> {
                for (Block each : pair.left()) {
                    take(each);
                }
                for (Block each : pair.right()) {
                    take(each);
                }
            }
            case KeepTogether together -> {
                for (Block each : together.blocks()) {
                    take(each);
                }
            }
            default -> {
                // Rules, gaps, codes: no text.
            }
        }
    }

    private void row(Table table, Table.Row row, boolean head) throws JRException {
        if (row.cells().size() != table.columns().size()) {
            throw new IllegalStateException("cells over several columns are not compared");
        }
        row(
                table.columns().stream().map(Table.Column::share).toList(),
                table.columns().stream().map(Table.Column::align).toList(),
                table.size(),
                head,
                true,
                row.cells().stream().map(cell -> text(cell.spans())).toList());
    }

    private static String text(List<Span> spans) {
        var text = new StringBuilder();
        spans.forEach(each -> text.append(each.text()));
        return text.toString();
    }

    private void row(
            List<Double> shares, List<Align> aligns, double size, boolean bold, boolean ruled, List<String> texts)
            throws JRException {
        String key = shares + " " + aligns + " " + size + bold + ruled;
        JRDesignBand band = bands.get(key);
        if (band == null) {
            band = new JRDesignBand();
            int height = (int) Math.ceil(size * 1.6);
            band.setHeight(height);
            band.setSplitType(SplitTypeEnum.PREVENT);
            band.setPrintWhenExpression(new JRDesignExpression("$F{band}.equals(\"b" + bands.size() + "\")"));
            double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
            double x = 0;
            for (int i = 0; i < shares.size(); i++) {
                double next = x + shares.get(i) / sum * width;
                var field = text("$F{c" + i + "}", (int) x, (int) next - (int) x, height, size, bold);
                field.setHorizontalTextAlign(align(aligns.get(i)));
                field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
                field.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
                if (ruled) {
                    field.getLineBox().getPen().setLineWidth(0.5f);
                    field.getLineBox().setPadding(2);
                }
                band.addElement((JRDesignElement) field);
                x = next;
            }
            bands.put(key, band);
        }
        lines.add(new Line("b" + List.copyOf(bands.keySet()).indexOf(key), texts));
    }

    private static HorizontalTextAlignEnum align(Align align) {
        return switch (align) {
            case LEFT -> HorizontalTextAlignEnum.LEFT;
            case CENTER -> HorizontalTextAlignEnum.CENTER;
            case RIGHT -> HorizontalTextAlignEnum.RIGHT;
        };
    }

    private static JRDesignTextField text(String expression, int x, int width, int height, double size, boolean bold) {
        var field = new JRDesignTextField();
        field.setX(x);
        field.setY(0);
        field.setWidth(width);
        field.setHeight(height);
        field.setFontName(FAMILY);
        field.setFontSize((float) size);
        field.setBold(bold);
        field.setExpression(new JRDesignExpression(expression));
        return field;
    }

    private JRDesignBand furniture(String left, String right, boolean pages) {
        var band = new JRDesignBand();
        band.setHeight(14);
        band.addElement(text("\"" + left + "\"", 0, width / 2, 12, 8, false));
        if (!right.isEmpty()) {
            var field = text("\"" + right + "\"", width / 2, width / 2, 12, 8, false);
            field.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
            band.addElement(field);
        }
        if (pages) {
            var page = text("$V{PAGE_NUMBER} + \"/\"", width / 2, width / 4, 12, 8, false);
            page.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
            band.addElement(page);
            var all = text("\"\" + $V{PAGE_NUMBER}", width * 3 / 4, width / 4, 12, 8, false);
            all.setEvaluationTime(EvaluationTimeEnum.REPORT);
            band.addElement(all);
        }
        return band;
    }

    /** Fills and exports; the number of pages. */
    int write(OutputStream out) throws JRException {
        JasperPrint print = JasperFillManager.fillReport(report, new HashMap<>(), new Lines());
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return print.getPages().size();
    }

    /** The rows, one after the other. */
    private final class Lines implements JRDataSource {
        private int at = -1;

        @Override
        public boolean next() {
            return ++at < lines.size();
        }

        @Override
        public Object getFieldValue(JRField field) {
            Line line = lines.get(at);
            if (field.getName().equals("band")) {
                return line.band();
            }
            int column = Integer.parseInt(field.getName().substring(1));
            return column < line.texts().size() ? line.texts().get(column) : "";
        }
    }
}
