package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Text that PostgreSQL can keep: without the NUL character, and without half of a character of two parts, which would be kept as a
 * question mark. JSON allows both, but no client means them.
 */
class StorableText extends StringDeserializer {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        for (int i = 0; text != null && i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == 0) {
                return refused(text, "must not contain a NUL character", context);
            }
            if (Character.isSurrogate(one)) {
                if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    i++;
                } else {
                    return refused(text, "must not contain half of a surrogate pair", context);
                }
            }
        }
        return text;
    }

    private static String refused(String text, String why, DeserializationContext context) throws IOException {
        return (String) context.handleWeirdStringValue(String.class, text, why);
    }
}
