// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

/**
 * Makes converters of one name. An OSGi service: a pack that needs a converter nobody has yet brings a bundle with one, and its mapping names it under
 * {@code needs}.
 */
public interface ConverterFactory {
    /** The name by which mappings call it: lower case letters, digits and hyphens. */
    String name();

    /**
     * A converter with the arguments of one place of a mapping. Arguments that are missing or wrong are told to {@code arguments}, and those that are
     * not asked for are found by the caller.
     */
    Converter create(Arguments arguments);
}
