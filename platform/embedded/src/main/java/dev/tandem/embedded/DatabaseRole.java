package dev.tandem.embedded;

/** The two roles that use a service's database; they log in with {@link PostgresServer#password()}. */
public enum DatabaseRole {
    /** Owns databases and tables and runs the migrations; no superuser. */
    OWNER("tandem_owner"),

    /** The role of a running service: it owns nothing and cannot bypass row-level security. */
    APP("tandem_app");

    private final String user;

    DatabaseRole(String user) {
        this.user = user;
    }

    public String user() {
        return user;
    }
}
