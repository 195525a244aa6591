// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.edition;

import fudaban.exchange.mapping.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The records of a file just written, each as its values by path, in order. */
final class WrittenRecords {
    private final int depth;
    private final String name;
    private final List<Map<String, String>> records = new ArrayList<>();

    WrittenRecords(Layout layout) {
        depth = layout.record().size() + 1;
        name = layout.record().getLast().getLocalPart();
    }

    /** Reads one more file. */
    List<Map<String, String>> read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            read(factory.createXMLStreamReader(in));
            return records;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        Deque<Map<String, Integer>> siblings = new ArrayDeque<>();
        siblings.push(new HashMap<>());
        var text = new StringBuilder();
        Map<String, String> record = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                int number = siblings.peek().merge(xml.getLocalName(), 1, Integer::sum);
                path.addLast(number == 1 ? xml.getLocalName() : xml.getLocalName() + "[" + number + "]");
                siblings.push(new HashMap<>());
                text.setLength(0);
                boolean begins = path.size() == depth && xml.getLocalName().equals(name);
                record = begins ? new TreeMap<>() : record;
                for (int i = 0; record != null && i < xml.getAttributeCount(); i++) {
                    record.put(below(path) + "@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                boolean leaf = siblings.pop().isEmpty();
                if (record != null && leaf && path.size() > depth) {
                    record.put(below(path), text.toString());
                }
                if (path.size() == depth && record != null) {
                    records.add(record);
                    record = null;
                }
                path.removeLast();
                text.setLength(0);
            }
        }
    }

    private String below(Deque<String> path) {
        return String.join("/", path.stream().skip(depth).toList());
    }
}
