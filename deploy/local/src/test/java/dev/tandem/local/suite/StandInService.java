package dev.tandem.local.suite;

/** The stand-in as a service's jar: it listens where the launcher's settings say. */
final class StandInService {
    private StandInService() {}

    public static void main(String[] args) throws Exception {
        StandIn.main(new String[] {System.getenv("QUARKUS_HTTP_PORT"), "100"});
    }
}
