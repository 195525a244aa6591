// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import java.nio.charset.Charset;

/** Which of our sentences stands for what a parser complains about. */
public final class XmlTrouble {
    private XmlTrouble() {}

    /** Key of the sentence. */
    public static String key(Throwable trouble) {
        String said = said(trouble);
        if (said.contains("must start and end within the same entity")
                || said.contains("end-tag")
                || said.contains("Premature end")
                || said.contains("Unexpected EOF")
                || said.contains("Unexpected end of input")) {
            return "xml.truncated";
        }
        if (said.contains("DOCTYPE") || said.contains("DTD") || said.contains("entity")) {
            return "xml.doctype";
        }
        if (trouble instanceof java.io.CharConversionException
                || trouble.getCause() instanceof java.io.CharConversionException
                || trouble instanceof java.io.UnsupportedEncodingException
                || said.contains("encoding")
                || said.contains("Invalid byte")
                || said.contains("Invalid UTF-8")) {
            return "xml.encoding";
        }
        if (said.contains("JAXP0001") || said.contains("limit") || said.contains("Maximum")) {
            return "xml.limit";
        }
        return "xml.broken";
    }

    /** What the parser said, in one line. */
    public static String message(Throwable trouble) {
        return said(trouble).replaceAll("\\s+", " ").strip();
    }

    private static String said(Throwable trouble) {
        return trouble.getMessage() == null ? trouble.getClass().getSimpleName() : trouble.getMessage();
    }

    /** Whether both names are one charset; a name that nobody knows is another. */
    public static boolean sameCharset(String one, String other) {
        try {
            return Charset.forName(one).equals(Charset.forName(other));
        } catch (IllegalArgumentException unknown) {
            return one.equalsIgnoreCase(other);
        }
    }
}
