// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

/** The parts of a form's workbook that are the same for everybody. */
final class FormParts {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private FormParts() {}

    static String types(boolean drawn) {
        String drawing = """
            <Default Extension="jpg" ContentType="image/jpeg"/>\
            <Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>\
            """;
        return HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
            """ + (drawn ? drawing : "") + "</Types>";
    }

    /** Relations rId1, rId2 … of type and target in turn. */
    static String relations(String... typesAndTargets) {
        var xml = new StringBuilder(HEAD)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId")
                    .append(i / 2 + 1)
                    .append("\" Type=\"")
                    .append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    static String workbook() {
        return HEAD + """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="申請書" sheetId="1" r:id="rId1"/></sheets></workbook>\
            """;
    }

    /** 0 plain, 1 framed text, 2 framed label, 3 title. */
    static String styles() {
        return HEAD + """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <fonts count="2"><font><sz val="11"/><name val="BIZ UDPGothic"/></font><font><b/><sz val="16"/><name val="BIZ UDPGothic"/></font></fonts>\
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFEFF2F5"/></patternFill></fill></fills>\
            <borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>\
            <cellStyleXfs count="1"><xf/></cellStyleXfs>\
            <cellXfs count="4"><xf/><xf numFmtId="49" borderId="1" applyNumberFormat="1" applyBorder="1"/>\
            <xf fillId="2" borderId="1" applyFill="1" applyBorder="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>\
            """;
    }

    /** One picture with its corner at G4, 35 by 45 mm in English metric units. */
    static String drawing() {
        return HEAD + """
            <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
            <xdr:ext cx="1260000" cy="1620000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="photo"/><xdr:cNvPicPr/></xdr:nvPicPr>\
            <xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/>\
            <a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1260000" cy="1620000"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>\
            """;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
