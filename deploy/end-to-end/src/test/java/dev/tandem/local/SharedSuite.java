package dev.tandem.local;

import dev.tandem.demo.api.Api;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starting the suite takes longer than any test of it: the first one starts it, and it stops after the last. */
final class SharedSuite implements ParameterResolver {
    /** Its data is forgotten at each start; its logs are there to be read after a failure. */
    private static final Path LOCAL = Path.of("target/suite");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Set.of(Api.class, RunningSuite.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningSuite suite = context.getRoot()
                .getStore(Namespace.create(SharedSuite.class))
                .computeIfAbsent(RunningSuite.class, key -> RunningSuite.startedIn(LOCAL), RunningSuite.class);
        return parameter.getParameter().getType() == Api.class ? suite.api() : suite;
    }
}
