// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.xml;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Findings;
import fudaban.exchange.internal.xml.Checking;
import fudaban.exchange.internal.xml.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import javax.xml.validation.Schema;

/**
 * Checks files against a schema with the validator of the JDK: as a stream, with secure processing, without access to anything outside. May be used
 * by several threads.
 */
public final class SchemaCheck {
    private final Schema schema;
    private final RecordPath path;
    private final XmlLimits limits;

    /**
     * Compiles the schema.
     *
     * @param files the schema
     * @param path where the records stand
     * @param limits what is still accepted
     * @throws ExchangeException when the schema is none, or asks for something outside; with file, line and column
     */
    public SchemaCheck(SchemaFiles files, RecordPath path, XmlLimits limits) throws ExchangeException {
        this.schema = Schemas.compile(files);
        this.path = path;
        this.limits = limits;
    }

    /**
     * Checks one file.
     *
     * @param file the file
     * @param charset the charset it has to be in
     * @param progress told the number of records so far, each thousand and at the end; may throw to stop
     * @return everything found, with file, line, column and record; findings about a file that is not even XML end the check
     * @throws IOException when the file cannot be read
     */
    public Checked check(Path file, String charset, LongConsumer progress) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return check(in, file.getFileName().toString(), charset, progress);
        }
    }

    /**
     * Checks what a stream gives.
     *
     * @param in the file; not closed
     * @param name its name for messages
     * @param charset the charset it has to be in
     * @param progress told the number of records so far, each thousand and at the end; may throw to stop
     * @return everything found
     * @throws IOException when reading fails
     */
    public Checked check(InputStream in, String name, String charset, LongConsumer progress) throws IOException {
        return new Checking(schema, path, limits, name, charset, progress).run(in);
    }

    /**
     * What was found.
     *
     * @param records how many records were read
     * @param findings what is wrong
     */
    public record Checked(long records, Findings findings) {
        /** Whether the file is valid. */
        public boolean valid() {
            return findings.isEmpty();
        }
    }
}
