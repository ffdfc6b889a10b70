package dev.tandem.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.problem.Problem;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Names the methods of a path to who asks with another one, as the contract lists them; the framework does not know them then. */
public class AllowedMethods {
    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private volatile Map<Pattern, Set<String>> methods;

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException refused, UriInfo uri) {
        Set<String> allowed = new TreeSet<>();
        known().forEach((path, verbs) -> {
            if (path.matcher(uri.getPath()).matches()) {
                allowed.addAll(verbs);
            }
        });
        Response problem = Problem.of(405, "methodNotAllowed", "This method is not supported at this path.")
                .response();
        return Response.fromResponse(problem)
                .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                .build();
    }

    private Map<Pattern, Set<String>> known() {
        if (methods == null) {
            methods = read();
        }
        return methods;
    }

    private static Map<Pattern, Set<String>> read() {
        try (InputStream contract =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            JsonNode paths = new ObjectMapper().readTree(contract).path("paths");
            Map<Pattern, Set<String>> known = new LinkedHashMap<>();
            paths.properties().forEach(path -> known.put(pattern(path.getKey()), verbs(path.getValue())));
            return known;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static Set<String> verbs(JsonNode path) {
        Set<String> verbs = new TreeSet<>();
        path.fieldNames().forEachRemaining(verb -> verbs.add(verb.toUpperCase(Locale.ROOT)));
        return verbs;
    }
}
