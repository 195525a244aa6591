// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.convert;

import fudaban.exchange.mapping.Arguments;
import fudaban.exchange.mapping.Converter;
import fudaban.exchange.mapping.ConverterFactory;
import java.util.function.Function;

/** A factory that is a name and a function. */
record Simple(String name, Function<Arguments, Converter> factory) implements ConverterFactory {
    @Override
    public Converter create(Arguments arguments) {
        return factory.apply(arguments);
    }
}
