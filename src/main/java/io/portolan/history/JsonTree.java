package io.portolan.history;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON text as maps, lists, texts and numbers; asking for what is not there names it. */
final class JsonTree {
    private JsonTree() {}

    /** The value at which a parser stands. */
    static Object read(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                object.put(name, read(json));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(read(json));
            }
            return list;
        }
        return token != null && token.isNumeric() ? (Object) json.getDoubleValue() : String.valueOf(json.getText());
    }

    static List<Map<String, Object>> objects(@Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException("a list is missing");
        }
        return list.stream().map(JsonTree::object).toList();
    }

    static Map<String, Object> object(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("an object is missing");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((name, item) -> object.put(String.valueOf(name), item));
        return object;
    }

    static String text(@Nullable Object value, String name) {
        if (!(value instanceof String text)) {
            throw new IllegalArgumentException("the text \"" + name + "\" is missing");
        }
        return text;
    }

    static double number(@Nullable Object value, String name) {
        if (!(value instanceof Double number)) {
            throw new IllegalArgumentException("the number \"" + name + "\" is missing");
        }
        return number;
    }
}
