package dev.tandem.gateway.oauth.rest;

import dev.tandem.gateway.oauth.TokenRefused;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A form that a client sends (RFC 6749, section 3.2): parameters that nobody knows are ignored, and none may be there twice. */
final class ClientForm {
    private final Map<String, String> values = new HashMap<>();

    /** @throws TokenRefused for what is no form, and for a parameter that is there twice */
    ClientForm(String text) throws TokenRefused {
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            boolean isOdd = equals < 0
                    ? !pair.isEmpty()
                    : values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))) != null;
            if (isOdd) {
                throw TokenRefused.invalidRequest("Send a form, each parameter once");
            }
        }
    }

    private static String decoded(String part) throws TokenRefused {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw TokenRefused.invalidRequest("The form can't be decoded");
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Null if it is not there. */
    String get(String name) {
        return values.get(name);
    }

    /** @throws TokenRefused if it is not there */
    String require(String name) throws TokenRefused {
        return Optional.ofNullable(get(name)).orElseThrow(() -> TokenRefused.invalidRequest("Send " + name));
    }

    /**
     * Who says that it sends it.
     *
     * @param authorization the header of that name; null for none
     * @throws TokenRefused if that is missing, not readable, or there twice
     */
    ClientCredentials credentials(String authorization) throws TokenRefused {
        return ClientCredentials.of(authorization, get("client_id"), get("client_secret"))
                .orElseThrow(() -> TokenRefused.invalidClient(
                        "Send client_id and client_secret once, in the form or by HTTP Basic"));
    }
}
