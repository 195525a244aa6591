// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import com.ctc.wstx.stax.WstxOutputFactory;
import fudaban.exchange.mapping.Converters;
import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.mapping.MappingReader;
import fudaban.exchange.xml.ExportItem;
import fudaban.exchange.xml.ExportRun;
import fudaban.exchange.xml.ExportedFile;
import fudaban.exchange.xml.RecordPath;
import fudaban.exchange.xml.SchemaCheck;
import fudaban.exchange.xml.SchemaFiles;
import fudaban.exchange.xml.XmlExport;
import fudaban.exchange.xml.XmlLimits;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.codehaus.stax2.XMLStreamWriter2;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Writing and validating users by a mapping, against Woodstox writing the same elements by hand and the JDK's validator reading the same bytes.
 *
 * <p>Use: {@code GimaBench FOLDER USERS}. Prints one line for each measure; exit 1 when a goal is missed.
 */
public final class GimaBench {
    private static final int ROUNDS = 5;
    private static final String NS = "urn:example:bench";
    private static final List<String> FIELDS = List.of(
            "id",
            "operation",
            "familyName",
            "givenName",
            "familyKana",
            "givenKana",
            "familyLatin",
            "givenLatin",
            "organization",
            "title",
            "mail",
            "validFrom");

    private final Path folder;
    private final int users;
    private final EClass type = type();
    private final Mapping mapping = mapping();

    private GimaBench(Path folder, int users) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.users = users;
    }

    public static void main(String[] arguments) throws Exception {
        boolean met = new GimaBench(Path.of(arguments[0]), Integer.parseInt(arguments[1])).run();
        System.exit(met ? 0 : 1);
    }

    private boolean run() throws Exception {
        Schema schema =
                SchemaFactory.newDefaultInstance().newSchema(new StreamSource(new java.io.StringReader(schema())));
        SchemaCheck check =
                new SchemaCheck(SchemaFiles.of("bench.xsd", schema()), RecordPath.of(mapping), XmlLimits.usual());
        double best = 0;
        double ours = Double.MAX_VALUE;
        double theirs = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<ExportedFile> files = new XmlExport(mapping, ExportRun.on(LocalDate.of(2026, 11, 23)))
                    .write(this::items, folder, n -> {});
            long written = System.nanoTime();
            for (ExportedFile file : files) {
                var checked = check.check(file.path(), "UTF-8", n -> {});
                if (!checked.valid() || checked.records() != file.records()) {
                    throw new IllegalStateException(checked.findings().list().toString());
                }
            }
            long end = System.nanoTime();
            Path hand = folder.resolve("hand.xml");
            byHand(hand);
            long handWritten = System.nanoTime();
            try (InputStream in = new BufferedInputStream(Files.newInputStream(hand))) {
                schema.newValidator().validate(new StreamSource(in));
            }
            long handEnd = System.nanoTime();
            ours = Math.min(ours, (end - start) / 1e9);
            theirs = Math.min(theirs, (handEnd - end) / 1e9);
            System.out.printf(
                    "round %d: check + write %.2f s, validate %.2f s; by hand: write %.2f s, validate %.2f s%n",
                    round + 1,
                    (written - start) / 1e9,
                    (end - written) / 1e9,
                    (handWritten - end) / 1e9,
                    (handEnd - handWritten) / 1e9);
            if (round == 0
                    && files.size() == 1
                    && Files.mismatch(files.getFirst().path(), hand) >= 0) {
                throw new IllegalStateException("not the same bytes");
            }
        }
        best = theirs / ours;
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                "write + validate, %,d users: %.2f of Woodstox + JDK (goal >= 0.6) %s%n",
                users, best, best >= 0.6 ? "met" : "MISSED");
        System.out.printf(
                "live heap afterwards: %d MB of %d MB%n",
                heap >> 20, Runtime.getRuntime().maxMemory() >> 20);
        return best >= 0.6;
    }

    /** Made anew for each pass, as a query would give them. */
    private Iterator<ExportItem> items() {
        return LongStream.rangeClosed(1, users).mapToObj(this::item).iterator();
    }

    private ExportItem item(long n) {
        EObject user = type.getEPackage().getEFactoryInstance().create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            user.eSet(attribute, value(attribute.getName(), n));
        }
        return new ExportItem("A%07d".formatted(n), "", user);
    }

    private static Object value(String field, long n) {
        return switch (field) {
            case "id" -> "A" + (10_000_000 + n);
            case "operation" -> "ADD";
            case "familyName" -> "見本" + n % 97;
            case "givenName" -> "花子" + n % 89;
            case "familyKana" -> "ミホン";
            case "givenKana" -> "ハナコ";
            case "familyLatin" -> "MIHON";
            case "givenLatin" -> "HANAKO";
            case "organization" -> "大臣官房会計課 " + n % 100;
            case "title" -> "係長";
            case "mail" -> "user" + n + "@example.invalid";
            default -> LocalDate.of(2026, 4, 1);
        };
    }

    private void byHand(Path file) throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            var xml = (XMLStreamWriter2) new WstxOutputFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml.setPrefix("g", NS);
            xml.writeStartElement("g", "users", NS);
            xml.writeNamespace("g", NS);
            xml.writeCharacters("\n");
            for (long n = 1; n <= users; n++) {
                xml.writeStartElement("g", "user", NS);
                for (String field : FIELDS) {
                    xml.writeStartElement("g", field, NS);
                    xml.writeCharacters(value(field, n).toString());
                    xml.writeEndElement();
                }
                xml.writeEndElement();
                xml.writeCharacters("\n");
            }
            xml.writeEndElement();
            xml.writeRaw("\n");
            xml.close();
        }
    }

    private static EClass type() {
        EPackage pack = EcoreFactory.eINSTANCE.createEPackage();
        pack.setName("bench");
        pack.setNsURI(NS);
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("User");
        for (String field : FIELDS) {
            EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
            attribute.setName(field);
            attribute.setEType(
                    field.equals("validFrom") ? EcorePackage.Literals.EJAVA_OBJECT : EcorePackage.Literals.ESTRING);
            type.getEStructuralFeatures().add(attribute);
        }
        pack.getEClassifiers().add(type);
        return type;
    }

    private static Mapping mapping() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String field : FIELDS) {
            String convert = switch (field) {
                case "familyKana", "givenKana" -> ", \"convert\": \"kana-wide\"";
                case "familyLatin", "givenLatin" -> ", \"convert\": \"latin-upper\"";
                case "validFrom" -> ", \"convert\": \"date\"";
                default -> "";
            };
            rows.append(rows.isEmpty() ? "" : ",\n")
                    .append("{\"target\": \"g:%s\", \"source\": \"%s\", \"required\": true, \"longest\": 60%s}"
                            .formatted(field, field, convert));
        }
        return new MappingReader(Converters.standard()).read("bench.json", """
            {"name": "bench", "edition": "1", "layout": {"namespaces": {"g": "%s"}, "root": "g:users", "record": "g:user", "key": "g:id",
              "characters": {"charset": "JIS_X_0213"}, "file": "bench.xml"}, "rows": [%s]}
            """.formatted(NS, rows));
    }

    private static String schema() {
        StringBuilder elements = new StringBuilder();
        for (String field : FIELDS) {
            elements.append(
                    field.equals("validFrom")
                            ? "<xs:element name=\"validFrom\" type=\"xs:date\"/>"
                            : ("<xs:element name=\"%s\"><xs:simpleType><xs:restriction"
                                            + " base=\"xs:string\"><xs:maxLength"
                                            + " value=\"60\"/></xs:restriction></xs:simpleType></xs:element>")
                                    .formatted(field));
        }
        return ("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"%s\""
            + " elementFormDefault=\"qualified\"><xs:element name=\"users\"><xs:complexType><xs:sequence><xs:element"
            + " name=\"user\" maxOccurs=\"unbounded\"><xs:complexType>"
            + "<xs:sequence>%s</xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>")
                .formatted(NS, elements);
    }
}
