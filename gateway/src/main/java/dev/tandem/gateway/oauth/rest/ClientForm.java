package dev.tandem.gateway.oauth.rest;

import dev.tandem.gateway.oauth.TokenRefused;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form that a client sends (RFC 6749, section 3.2): parameters that nobody knows are ignored, and none may be there twice. It is in UTF-8
 * (appendix B). Some clients give every form the name of another charset, which matters where it would read differently.
 */
final class ClientForm {
    private static final char UNREADABLE = '\uFFFD';

    private final Charset named;
    private final Map<String, String> values = new HashMap<>();

    /**
     * @param charset as the media type names it; null if it does not
     * @throws TokenRefused for what is no form, or none in UTF-8, and for a parameter that is there twice
     */
    ClientForm(byte[] body, String charset) throws TokenRefused {
        named = named(charset);
        for (String pair : new String(body, StandardCharsets.US_ASCII).split("&")) {
            int equals = pair.indexOf('=');
            boolean isOdd = equals < 0
                    ? !pair.isEmpty()
                    : values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))) != null;
            if (isOdd) {
                throw TokenRefused.invalidRequest("Send a form, each parameter once");
            }
        }
    }

    static ClientForm of(HttpHeaders headers, byte[] body) throws TokenRefused {
        MediaType type = headers.getMediaType();
        return new ClientForm(body, type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER));
    }

    private static Charset named(String charset) throws TokenRefused {
        try {
            return charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset);
        } catch (IllegalArgumentException unknown) {
            throw notUtf8();
        }
    }

    private String decoded(String part) throws TokenRefused {
        try {
            String text = URLDecoder.decode(part, StandardCharsets.UTF_8);
            if (text.indexOf(UNREADABLE) >= 0 || !text.equals(URLDecoder.decode(part, named))) {
                throw notUtf8();
            }
            return text;
        } catch (IllegalArgumentException unreadable) {
            throw TokenRefused.invalidRequest("The form can't be decoded");
        }
    }

    private static TokenRefused notUtf8() {
        return TokenRefused.invalidRequest("Send the form in UTF-8, and name no other charset");
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
