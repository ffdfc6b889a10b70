import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Answers each request with the same kilobyte, if the signature of its token is good, which it looks at each time. */
public final class Constant extends AbstractVerticle {
    private static final int KILOBYTE = 1_024;

    private static Map<String, PublicKey> keys;

    private final Buffer kilobyte = Buffer.buffer("{\"constant\":\"" + "x".repeat(KILOBYTE - 15) + "\"}");

    /** Arguments: the port to listen at on loopback, and the URL of the keys by which tokens are signed. */
    public static void main(String[] args) throws Exception {
        keys = keys(args[1]);
        System.setProperty("port", args[0]);
        Vertx.vertx()
                .deployVerticle(
                        Constant.class,
                        new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors()))
                .onFailure(failure -> {
                    System.err.println(failure);
                    System.exit(1);
                });
    }

    @Override
    public void start() {
        vertx.createHttpServer().requestHandler(this::answer).listen(Integer.getInteger("port"), "127.0.0.1");
    }

    private void answer(HttpServerRequest request) {
        if (isGood(request.getHeader("Authorization"))) {
            request.response().putHeader("Content-Type", "application/json").end(kilobyte);
        } else {
            request.response().setStatusCode(401).end();
        }
    }

    private static boolean isGood(String authorization) {
        String[] parts = authorization == null ? new String[0] : authorization.replace("Bearer ", "").split("\\.");
        if (parts.length != 3) {
            return false;
        }
        try {
            String header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(keys.get(new JsonObject(header).getString("kid")));
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return false;
        }
    }

    private static Map<String, PublicKey> keys(String url) throws Exception {
        String set = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
        JsonArray found = new JsonObject(set).getJsonArray("keys");
        Map<String, PublicKey> byId = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            JsonObject key = found.getJsonObject(i);
            RSAPublicKeySpec numbers = new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
            byId.put(key.getString("kid"), KeyFactory.getInstance("RSA").generatePublic(numbers));
        }
        return byId;
    }

    private static BigInteger number(JsonObject key, String member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.getString(member)));
    }
}
