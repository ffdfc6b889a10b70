package dev.tandem.playbook.staff;

/**
 * The tasks of one sale for which a person is responsible or accountable.
 *
 * @param open those that are still to be done
 */
public record HeldTasks(int all, int open) {
    static final HeldTasks NONE = new HeldTasks(0, 0);

    public HeldTasks plus(HeldTasks other) {
        return new HeldTasks(all + other.all, open + other.open);
    }
}
