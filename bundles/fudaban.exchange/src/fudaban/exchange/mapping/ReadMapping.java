// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.Place;
import fudaban.exchange.Words;
import fudaban.exchange.mapping.MappingRow.NamedConverter;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/**
 * How the records of a file are read. Read by {@link ReadMappingReader}.
 *
 * @param name what it is for
 * @param edition edition of the format
 * @param form XML or CSV
 * @param fields what is taken of a record
 * @param status how a result is told; null where the file tells none
 */
public record ReadMapping(String name, String edition, Form form, List<Field> fields, Status status) {
    /** Keeps a copy. */
    public ReadMapping {
        fields = List.copyOf(fields);
    }

    /** The form of the file. */
    public sealed interface Form {
        /** The charset it has to be in. */
        String charset();
    }

    /**
     * XML.
     *
     * @param charset the charset it has to be in
     * @param namespaces namespace by prefix
     * @param record elements from the root down to the one that holds a record
     */
    public record Xml(String charset, Map<String, String> namespaces, List<QName> record) implements Form {}

    /**
     * CSV with headings in its first line.
     *
     * @param charset the charset it has to be in
     * @param separator between fields
     */
    public record Csv(String charset, char separator) implements Form {}

    /** Rows of a table that is no file, e.g. of a database view: the columns are named. */
    public record Rows() implements Form {
        @Override
        public String charset() {
            return "UTF-8";
        }
    }

    /**
     * A value of a record.
     *
     * @param name by which the caller asks for it
     * @param sources XML: path below the record's element; CSV: headings, the first one that the file has is taken
     * @param converters from left to right
     * @param required whether it has to have a value
     * @param title what it is called on screen
     * @param place where it stands in the mapping
     */
    public record Field(
            String name,
            List<String> sources,
            List<NamedConverter> converters,
            boolean required,
            Words title,
            Place place) {}

    /**
     * How a result is told.
     *
     * @param field the field that tells it
     * @param accepted its values that mean accepted
     * @param rejected its values that mean rejected
     */
    public record Status(String field, List<String> accepted, List<String> rejected) {}
}
