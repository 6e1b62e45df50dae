// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen java`. Do not edit.

package org.w3id.onrecord;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads and writes documents of a JSON Schema, with what loses nothing of what Jackson can do. */
public final class Json {

    /** The mapper that reads and writes, for values of your own in extensions. */
    public static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .withConfigOverride(
                            List.class,
                            list -> list.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
                    .build();

    private Json() {}

    /**
     * Reads one document.
     *
     * <p>What is not of these classes is refused, and what they could not write again: null, and
     * lists and maps without content. That is most of what the schema refuses; the README of
     * onrecord's clients lists what is not.
     *
     * @throws JsonProcessingException where it is refused, and why
     * @throws IOException where the file cannot be read
     */
    public static Dossier read(Path path) throws IOException {
        return read(Files.readString(path));
    }

    /**
     * Reads one document; see {@link #read(Path)}.
     *
     * @throws JsonProcessingException where it is refused, and why
     */
    public static Dossier read(String text) throws JsonProcessingException {
        JsonNode before = MAPPER.readTree(text);
        Dossier document = MAPPER.treeToValue(before, Dossier.class);
        String why = lost(before, MAPPER.valueToTree(document), "");
        if (why != null) {
            throw new JsonMappingException(null, why);
        }
        return document;
    }

    /** Returns a document as text, indented by two spaces. It checks nothing. */
    public static String write(Dossier document) throws JsonProcessingException {
        ObjectWriter writer = MAPPER.writerWithDefaultPrettyPrinter();
        String text = writer.writeValueAsString(document);
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            // half a surrogate pair, which a file can hold only as an escape
            text = writer.with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(document);
        }
        return text + "\n";
    }

    /** Says what of before is not in after; null where all is. */
    private static String lost(JsonNode before, JsonNode after, String path) {
        if (before.isObject() && after.isObject()) {
            for (Map.Entry<String, JsonNode> property : before.properties()) {
                String below = path + "/" + property.getKey();
                JsonNode value = after.get(property.getKey());
                if (value == null) {
                    return below + ": " + property.getValue() + "; what is not there is left out";
                }
                String why = lost(property.getValue(), value, below);
                if (why != null) {
                    return why;
                }
            }
            return null;
        }
        if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                String why = lost(before.get(i), after.get(i), path + "/" + i);
                if (why != null) {
                    return why;
                }
            }
            return null;
        }
        boolean isSame =
                before.isNumber() && after.isFloatingPointNumber()
                        ? before.doubleValue() == after.doubleValue()
                        : before.asText().equals(after.asText())
                                && before.getNodeType() == after.getNodeType();
        return isSame ? null : path + ": " + before + " would be written as " + after;
    }
}
