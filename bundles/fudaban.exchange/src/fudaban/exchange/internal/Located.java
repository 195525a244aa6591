// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import fudaban.exchange.ExchangeException;
import fudaban.exchange.Finding;
import fudaban.exchange.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON data that remembers where each value stands, so that a mistake in a pack is told with line and column.
 *
 * @param value a {@code Map<String, Located>}, {@code List<Located>}, String, Number, Boolean or null
 * @param place where it begins
 */
public record Located(Object value, Place place) {
    private static final int DEEP = 50;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEP).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads a text.
     *
     * @param file name for messages
     * @throws ExchangeException when it is not JSON or not an object
     */
    public static Located read(String file, String json) throws ExchangeException {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            Located root = value(file, parser);
            if (parser.nextToken() != null || !(root.value() instanceof Map)) {
                throw new ExchangeException(List.of(Finding.at(root.place(), "json.object")));
            }
            return root;
        } catch (ExchangeException told) {
            throw told;
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            Place place = at == null ? Place.of(file) : new Place(file, at.getLineNr(), at.getColumnNr());
            throw new ExchangeException(List.of(Finding.at(place, "json.broken", broken.getOriginalMessage())), broken);
        } catch (IOException impossible) {
            throw new ExchangeException(List.of(Finding.at(Place.of(file), "json.broken", impossible)), impossible);
        }
    }

    private static Located value(String file, JsonParser parser) throws IOException {
        var at = parser.currentTokenLocation();
        Place place = new Place(file, at.getLineNr(), at.getColumnNr());
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new Located(members(file, parser), place);
            case START_ARRAY -> {
                List<Located> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(file, parser));
                }
                yield new Located(list, place);
            }
            case VALUE_STRING -> new Located(parser.getText(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Located(parser.getDecimalValue(), place);
            case VALUE_TRUE, VALUE_FALSE -> new Located(parser.getBooleanValue(), place);
            case null -> throw new ExchangeException(List.of(Finding.at(place, "json.empty")));
            default -> new Located(null, place);
        };
    }

    private static Map<String, Located> members(String file, JsonParser parser) throws IOException {
        Map<String, Located> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(file, parser));
        }
        return members;
    }
}
