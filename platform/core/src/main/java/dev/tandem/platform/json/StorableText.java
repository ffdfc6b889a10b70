package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Text that PostgreSQL can keep: all but the NUL character, which JSON allows but no client means. */
class StorableText extends StringDeserializer {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        return text == null || text.indexOf('\0') < 0
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "must not contain a NUL character");
    }
}
