package dev.tandem.embedded;

/** The two roles that use a service's database; they log in with {@link PostgresServer#password()}. */
public enum DatabaseRole {
    /** Owns databases and tables and runs the migrations; no superuser. */
    OWNER("tandem_owner"),

    /** What a service runs as: owns nothing and cannot pass row-level security. */
    APP("tandem_app");

    private final String user;

    DatabaseRole(String user) {
        this.user = user;
    }

    public String user() {
        return user;
    }
}
