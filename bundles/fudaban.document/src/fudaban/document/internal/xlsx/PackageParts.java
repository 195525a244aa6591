// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.xlsx;

import fudaban.document.DocumentException;
import fudaban.document.Problem;
import fudaban.document.xlsx.XlsxLimits;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an Office package, with a limit on what is unpacked in all. */
public final class PackageParts implements Closeable {
    private final ZipFile zip;
    private final String file;
    private final XlsxLimits limits;
    private long unpacked;

    private PackageParts(ZipFile zip, String file, XlsxLimits limits) {
        this.zip = zip;
        this.file = file;
        this.limits = limits;
    }

    /**
     * Opens a package.
     *
     * @param path the file
     * @param limits what is still accepted
     * @return its parts
     * @throws IOException when it is no package
     */
    public static PackageParts open(Path path, XlsxLimits limits) throws IOException {
        String name = path.getFileName().toString();
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(4);
        }
        if (start.length == 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF) {
            throw new DocumentException("xlsx.old", name);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new DocumentException(List.of(Problem.of("xlsx.not", name)), e);
        }
        if (zip.size() > limits.entries()) {
            zip.close();
            throw new DocumentException("xlsx.entries", name, limits.entries());
        }
        return new PackageParts(zip, name, limits);
    }

    String file() {
        return file;
    }

    /** Name of the file. */
    public String name() {
        return file;
    }

    /** Its entries in their order. */
    public List<? extends ZipEntry> entries() {
        return zip.stream().toList();
    }

    /**
     * The bytes of an entry.
     *
     * @throws IOException when it cannot be read, or all together are too large
     */
    public InputStream stream(String part) throws IOException {
        return open(part);
    }

    /**
     * Writes the package with some parts anew; every other part is copied byte for byte.
     *
     * @param anew content by part
     * @param out not closed
     */
    public void copy(Map<String, byte[]> anew, OutputStream out) throws IOException {
        var copied = new ZipOutputStream(out);
        for (ZipEntry entry : entries()) {
            var copy = new ZipEntry(entry.getName());
            copy.setTime(entry.getTime());
            copied.putNextEntry(copy);
            byte[] changed = anew.get(entry.getName());
            if (changed != null) {
                copied.write(changed);
            } else if (!entry.isDirectory()) {
                try (InputStream in = stream(entry.getName())) {
                    in.transferTo(copied);
                }
            }
            copied.closeEntry();
        }
        copied.finish();
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** What is said of a part that cannot be understood. */
    public DocumentException broken(String part, Exception cause) {
        return new DocumentException(List.of(Problem.of("xlsx.broken", file, part)), cause);
    }

    InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw broken(part, null);
        }
        return new Counting(zip.getInputStream(entry));
    }

    /** Work on the events of an XML part. */
    interface XmlWork<T> {
        T read(XMLStreamReader reader) throws XMLStreamException, IOException;
    }

    /** A failure of the caller's own code while it was handed content; it does not mean that the part is broken. */
    static final class HandlerFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        HandlerFailure(RuntimeException cause) {
            super(cause);
        }

        @Override
        public synchronized RuntimeException getCause() {
            return (RuntimeException) super.getCause();
        }
    }

    /** Reads an XML part; nothing outside the part is ever loaded (no DTD, no external entity). */
    <T> T xml(String part, XmlWork<T> work) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = open(part)) {
            return work.read(factory.createXMLStreamReader(in));
        } catch (DocumentException e) {
            throw e;
        } catch (XMLStreamException e) {
            // The parser wraps what its input stream threw, such as the limit on unpacked bytes.
            throw e.getNestedException() instanceof DocumentException d ? d : broken(part, e);
        } catch (HandlerFailure e) {
            throw e.getCause();
        } catch (ZipException | RuntimeException e) {
            throw broken(part, e);
        }
    }

    /** The parts that a part refers to, by relationship id. */
    Map<String, String> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String relations = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, String> targets = new LinkedHashMap<>();
        if (!has(relations)) {
            return targets;
        }
        return xml(relations, reader -> {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("Relationship")
                        && !"External".equals(reader.getAttributeValue(null, "TargetMode"))) {
                    String target = reader.getAttributeValue(null, "Target");
                    targets.put(reader.getAttributeValue(null, "Id"), resolve(folder, target));
                }
            }
            return targets;
        });
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return java.net
                .URI
                .create("/" + folder)
                .resolve(target.replace(" ", "%20"))
                .getPath()
                .substring(1);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws DocumentException {
            unpacked += bytes;
            if (unpacked > limits.unpacked()) {
                throw new DocumentException("xlsx.big", file, limits.unpacked());
            }
        }
    }
}
