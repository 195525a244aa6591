// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.xlsx;

import fudaban.document.xlsx.Workbook;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The small parts of a workbook package. */
public final class WorkbookXml {
    /** Cell format of headings. */
    static final int HEADING = 1;
    /** Cell format of the first {@link Workbook.Kind}; the others follow in their order. */
    static final int FIRST_KIND = 2;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + Xml.MAIN + "\">" + """
        <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
        <numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>\
        <fonts count="2"><font><sz val="10"/><name val="BIZ UDPゴシック"/><charset val="128"/></font>\
        <font><b/><sz val="10"/><name val="BIZ UDPゴシック"/><charset val="128"/></font></fonts>\
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFE6E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>\
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
        <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">\
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" \
        applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>\
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">\
        <alignment vertical="top" wrapText="1"/></xf>\
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>\
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">\
        <alignment vertical="top"/></xf>\
        <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">\
        <alignment vertical="top"/></xf></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>\
        """;

    private final Workbook workbook;

    /**
     * Parts of a workbook.
     *
     * @param workbook the workbook
     */
    public WorkbookXml(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * All parts but the sheets.
     *
     * @return text by part name, in the order to write
     */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relation(1, Xml.RELATIONS + "/officeDocument", "xl/workbook.xml")
                        + relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                        + "</Relationships>");
        parts.put("docProps/core.xml", properties());
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/_rels/workbook.xml.rels", relations());
        parts.put("xl/styles.xml", STYLES);
        return parts;
    }

    private String contentTypes() {
        String sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder xml = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\""
                + " ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", sheetMl + "sheet.main+xml")
                + override("/xl/styles.xml", sheetMl + "styles+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        for (int i = 1; i <= workbook.sheets().size(); i++) {
            xml.append(override("/xl/worksheets/sheet" + i + ".xml", sheetMl + "worksheet+xml"));
        }
        return xml.append("</Types>").toString();
    }

    private String properties() {
        String time = DateTimeFormatter.ISO_INSTANT.format(
                workbook.created().withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + Xml.escape(workbook.title())
                + "</dc:title><dc:creator>" + Xml.escape(workbook.author())
                + "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + time
                + "</dcterms:created></cp:coreProperties>";
    }

    private String workbook() {
        StringBuilder sheets = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            Workbook.Sheet sheet = workbook.sheets().get(i);
            sheets.append("<sheet name=\"" + Xml.escape(sheet.name()) + "\" sheetId=\"" + (i + 1) + "\" r:id=\"rId"
                    + (i + 1) + "\"/>");
            String quoted = "'" + Xml.escape(sheet.name().replace("'", "''")) + "'!";
            names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">" + quoted
                    + "$1:$1</definedName>");
        }
        return HEAD + "<workbook xmlns=\"" + Xml.MAIN + "\" xmlns:r=\"" + Xml.RELATIONS + "\"><sheets>" + sheets
                + "</sheets><definedNames>" + names + "</definedNames></workbook>";
    }

    private String relations() {
        StringBuilder xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        int count = workbook.sheets().size();
        for (int i = 1; i <= count; i++) {
            xml.append(relation(i, Xml.RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.append(relation(count + 1, Xml.RELATIONS + "/styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }
}
