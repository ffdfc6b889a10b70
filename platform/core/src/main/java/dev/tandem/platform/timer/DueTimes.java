package dev.tandem.platform.timer;

/**
 * The column of a timer's due times in the database. It is asked for the first of a tenant's all the time, so an index on
 * (tenant, column) with the same condition has to exist.
 *
 * @param table its rows belong to a tenant
 * @param column of type {@code timestamptz}, or {@code date} for what is due when that day begins in the tenant's time zone
 * @param isDate whether the column is a date
 * @param condition which rows wait for their time, over the alias {@code d}
 */
public record DueTimes(String table, String column, boolean isDate, String condition) {
    public static DueTimes at(String table, String column) {
        return new DueTimes(table, column, false, "d." + column + " is not null");
    }

    public static DueTimes on(String table, String column) {
        return new DueTimes(table, column, true, "d." + column + " is not null");
    }

    public DueTimes where(String sql) {
        return new DueTimes(table, column, isDate, sql);
    }

    /** When a row is due; {@code t} is the tenant's row of {@code tenant_time}. */
    String instant() {
        return isDate ? "(d.%s::timestamp at time zone t.zone)".formatted(column) : "d." + column;
    }

    /** The first so many of one tenant's, as (at). */
    String earliest(int most) {
        return "(select %s at from %s d where d.tenant = t.tenant and %s order by d.%s limit %d)"
                .formatted(instant(), table, condition, column, most);
    }

    /** The first of one tenant's, as (timer, at). */
    String first(int timer) {
        return "(select %d timer, %s at from %s d where d.tenant = t.tenant and %s order by d.%s limit 1)"
                .formatted(timer, instant(), table, condition, column);
    }
}
