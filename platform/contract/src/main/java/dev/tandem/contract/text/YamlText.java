package dev.tandem.contract.text;

import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A document as YAML; what is read may be JSON, too, which is YAML. */
public final class YamlText {
    private static final int LARGEST = 10_000_000;

    private YamlText() {}

    public static Map<String, Object> read(String text) {
        return yaml().load(text);
    }

    public static String of(Map<String, Object> document) {
        return yaml().dump(document);
    }

    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setCodePointLimit(LARGEST);
        DumperOptions dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        dumping.setDereferenceAliases(true);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new TextsOfTime());
    }

    /** Examples of times are texts, and stay as they are written. */
    private static final class TextsOfTime extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern form, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, form, first, limit);
            }
        }
    }
}
