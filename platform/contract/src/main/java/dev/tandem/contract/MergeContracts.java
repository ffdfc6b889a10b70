package dev.tandem.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * {@code MergeContracts <output> <contract>…}: one document of several. Ends with 1, and names each conflict, when a name means
 * two things.
 */
public final class MergeContracts {
    private static final int LARGEST = 10_000_000;

    private MergeContracts() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]);
        SuiteContract suite =
                merged(Arrays.stream(arguments).skip(1).map(Path::of).toArray(Path[]::new));
        if (!suite.conflicts().isEmpty()) {
            suite.conflicts().forEach(System.err::println);
            System.exit(1);
        }
        Files.createDirectories(output.toAbsolutePath().getParent());
        Files.writeString(output, yaml().dump(suite.document()));
    }

    /** @param contracts each named after its service: {@code …/lead-service/contracts/openapi.yaml} */
    static SuiteContract merged(Path... contracts) throws IOException {
        SuiteContract suite = new SuiteContract();
        for (Path contract : contracts) {
            Map<String, Object> document = yaml().load(Files.readString(contract));
            String module = contract.toAbsolutePath()
                    .normalize()
                    .getParent()
                    .getParent()
                    .getFileName()
                    .toString();
            suite.add(module.replace("-service", ""), document);
        }
        return suite;
    }

    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setCodePointLimit(LARGEST);
        DumperOptions dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
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
