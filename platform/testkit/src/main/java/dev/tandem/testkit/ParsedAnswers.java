package dev.tandem.testkit;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ResponseBodyExtractionOptions;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.hamcrest.Matcher;

/**
 * Parses an answer once, however much of it is checked. REST Assured parses it anew for each check, in a dynamic language,
 * and compiles a script to look a name up: a quarter of what the tests cost. Whatever needs a script is left to it.
 */
final class ParsedAnswers implements Filter {
    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification checks, FilterContext context) {
        Response answer = context.next(request, checks);
        return readable(Response.class, answer, RecordedCall.of(request, answer), new ParsedAnswer(answer));
    }

    /** @param part the answer itself, or what is left of it when it has been checked */
    private static <T extends ResponseBodyExtractionOptions> T readable(
            Class<T> type, T part, RecordedCall exchange, ParsedAnswer parsed) {
        return instead(type, (proxy, method, arguments) -> switch (method.getName()) {
            case "then" -> checked(exchange, parsed);
            case "jsonPath" -> new ParsedPath(parsed);
            case "path" ->
                parsed.isJson() ? new ParsedPath(parsed).get((String) arguments[0]) : call(part, method, arguments);
            default -> call(part, method, arguments);
        });
    }

    private static ValidatableResponse checked(RecordedCall exchange, ParsedAnswer parsed) {
        ValidatableResponse checks = exchange.answer().then();
        return instead(ValidatableResponse.class, exchange.failureOf((proxy, method, arguments) -> {
            if (isCheckOf(parsed, method, arguments)) {
                parsed.check((String) arguments[0], (Matcher<?>) arguments[1]);
                return proxy;
            }
            if (method.getName().equals("extract")) {
                return readable(ExtractableResponse.class, checks.extract(), exchange, parsed);
            }
            Object result = call(checks, method, arguments);
            return result == checks ? proxy : result;
        }));
    }

    private static boolean isCheckOf(ParsedAnswer parsed, Method method, Object[] arguments) {
        return method.getName().equals("body")
                && arguments.length == 3
                && arguments[0] instanceof String path
                && arguments[1] instanceof Matcher
                && ((Object[]) arguments[2]).length == 0
                && parsed.knows(path);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T instead(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
