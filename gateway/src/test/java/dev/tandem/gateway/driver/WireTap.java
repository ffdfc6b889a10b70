package dev.tandem.gateway.driver;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Between the gateway and a service, and hears each byte that is sent to it. Of what is long ago it remembers nothing. */
final class WireTap {
    private static final String REQUEST_LINE = "[A-Z]+ /\\S* HTTP/1\\.[01]\r\n";
    /** Of a connection, in bytes; more than any request has that a test looks at. */
    private static final int MOST_REMEMBERED = 64 << 10;

    private static final Queue<StringBuilder> CONNECTIONS = new ConcurrentLinkedQueue<>();

    private WireTap() {}

    /** @return the port to send to, instead of that of the service */
    static int before(Vertx vertx, int port) {
        return before(vertx, port, new NetServerOptions());
    }

    /** The same, for a service of which each connection that it closes ends by a reset. */
    static int resetting(Vertx vertx, int port) {
        return before(vertx, port, new NetServerOptions().setSoLinger(0));
    }

    private static int before(Vertx vertx, int port, NetServerOptions options) {
        return vertx.createNetServer(options)
                .connectHandler(gateway -> {
                    gateway.pause();
                    vertx.createNetClient()
                            .connect(port, "127.0.0.1")
                            .onSuccess(service -> join(gateway, service))
                            .onFailure(away -> gateway.close());
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private static void join(NetSocket gateway, NetSocket service) {
        StringBuilder heard = new StringBuilder();
        CONNECTIONS.add(heard);
        gateway.handler(bytes -> {
            synchronized (heard) {
                heard.append(bytes.toString(StandardCharsets.ISO_8859_1));
                heard.delete(0, Math.max(0, heard.length() - MOST_REMEMBERED));
            }
            service.write(bytes);
        });
        service.handler(gateway::write);
        gateway.closeHandler(gone -> service.close());
        service.closeHandler(gone -> gateway.close());
        gateway.resume();
    }

    /** The request with that in its target, as it was sent; nothing if there was none. */
    static String heard(String mark) {
        Pattern request = Pattern.compile(
                "[A-Z]+ /\\S*" + Pattern.quote(mark) + "\\S* HTTP/.*?(?=" + REQUEST_LINE + "|\\z)", Pattern.DOTALL);
        for (StringBuilder connection : CONNECTIONS) {
            String text;
            synchronized (connection) {
                text = connection.toString();
            }
            Matcher found = request.matcher(text);
            if (found.find()) {
                return found.group();
            }
        }
        return "";
    }
}
