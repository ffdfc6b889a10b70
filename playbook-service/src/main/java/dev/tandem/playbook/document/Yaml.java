package dev.tandem.playbook.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;

/** Writes API objects as readable YAML that {@link YamlTree} reads back unchanged. */
@ApplicationScoped
public class Yaml {
    public static final String MEDIA_TYPE = "application/yaml";

    private final ObjectMapper json;

    Yaml(ObjectMapper json) {
        this.json = json;
    }

    public String write(Object document) {
        DumperOptions options = options();
        return new org.yaml.snakeyaml.Yaml(new TextStyle(options), options)
                .dump(plain(json.convertValue(document, new TypeReference<>() {})));
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setSplitLines(false);
        options.setDereferenceAliases(true);
        options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
        return options;
    }

    /** YAML reads decimals without a fraction as integers; written as decimals, they would get a tag. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            fields.forEach((name, field) -> plain.put(name, plain(field)));
            return plain;
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Yaml::plain).toList();
        }
        return value instanceof BigDecimal number && number.scale() <= 0 ? number.toBigIntegerExact() : value;
    }
}
