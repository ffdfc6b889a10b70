package dev.tandem.local.suite;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A service in small: ready after a while, or dead of a cause it logs. */
final class StandIn {
    private StandIn() {}

    public static void main(String[] args) throws Exception {
        System.out.println("12:00:00 INFO  [stand-in] starting");
        if ("dying".equals(args[0])) {
            System.out.println("12:00:01 ERROR [stand-in] Failed to start application");
            System.out.println("java.lang.RuntimeException: Failed to start");
            System.out.println("\tat stand.In.main(In.java:1)");
            System.out.println("Caused by: java.sql.SQLException: no database called lead");
            System.out.println("\t... 12 more");
            System.exit(3);
        }
        Thread.sleep(Long.parseLong(args[1]));
        serve(Integer.parseInt(args[0]));
    }

    private static void serve(int port) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
