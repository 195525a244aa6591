// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.xlsx;

import fudaban.document.xlsx.CellRef;
import fudaban.document.xlsx.XlsxPicture;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds the pictures of a sheet by way of its drawing part (ECMA-376 20.5). */
public final class Drawings {
    private Drawings() {}

    /**
     * Pictures of a sheet.
     *
     * @param parts the package
     * @param sheet the sheet's part
     * @return the pictures anchored to cells
     * @throws IOException when a part is broken
     */
    public static List<XlsxPicture> pictures(PackageParts parts, String sheet) throws IOException {
        List<XlsxPicture> pictures = new ArrayList<>();
        for (String target : parts.relations(sheet).values()) {
            if (!target.contains("/drawings/") || !target.endsWith(".xml") || !parts.has(target)) {
                continue;
            }
            Map<String, String> media = parts.relations(target);
            for (Anchor anchor : parts.xml(target, Drawings::anchors)) {
                String part = media.get(anchor.relation());
                if (part != null && parts.has(part)) {
                    try (InputStream in = parts.open(part)) {
                        pictures.add(new XlsxPicture(
                                anchor.from(),
                                anchor.to(),
                                part.substring(part.lastIndexOf('/') + 1),
                                in.readAllBytes()));
                    }
                }
            }
        }
        return pictures;
    }

    private record Anchor(CellRef from, CellRef to, String relation) {}

    private static List<Anchor> anchors(XMLStreamReader reader) throws XMLStreamException {
        List<Anchor> anchors = new ArrayList<>();
        CellRef from = null;
        CellRef to = null;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> {
                    from = null;
                    to = null;
                }
                case "from" -> from = marker(reader);
                case "to" -> to = marker(reader);
                case "blip" -> {
                    String relation = reader.getAttributeValue(null, "embed");
                    if (relation != null && from != null) {
                        anchors.add(new Anchor(from, to == null ? from : to, relation));
                    }
                }
                default -> {
                    // Shapes, sizes and effects do not matter.
                }
            }
        }
        return anchors;
    }

    private static CellRef marker(XMLStreamReader reader) throws XMLStreamException {
        String end = reader.getLocalName();
        int column = 0;
        int row = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("col")) {
                column = Integer.parseInt(reader.getElementText().trim());
            } else if (event == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("row")) {
                row = Integer.parseInt(reader.getElementText().trim());
            } else if (event == XMLStreamReader.END_ELEMENT
                    && reader.getLocalName().equals(end)) {
                break;
            }
        }
        return new CellRef(column, row);
    }
}
