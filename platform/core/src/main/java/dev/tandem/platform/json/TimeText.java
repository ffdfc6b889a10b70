package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Dates, times and durations are texts in the forms of ISO 8601: a number could be seconds, milliseconds or days. */
class TimeText<T> extends StdScalarDeserializer<T> {
    private final transient Function<String, T> reader;

    TimeText(Class<T> type, Function<String, T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    @SuppressWarnings("unchecked") // Both handlers answer with a value of the wanted type, or with null.
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        try {
            return reader.apply(parser.getText());
        } catch (DateTimeException malformed) {
            return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "is malformed");
        }
    }
}
