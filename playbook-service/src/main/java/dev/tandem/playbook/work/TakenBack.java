package dev.tandem.playbook.work;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something that counted for a task and was taken back, with all that it takes to put it back as it was. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "evidence", value = TakenBack.Piece.class),
    @JsonSubTypes.Type(name = "checklist", value = TakenBack.Point.class),
    @JsonSubTypes.Type(name = "signOff", value = TakenBack.Signature.class),
    @JsonSubTypes.Type(name = "waiver", value = TakenBack.Relief.class)
})
public sealed interface TakenBack {
    /** Everything that counted before a change of the task, and does not any more. */
    static List<TakenBack> between(Task before, Task now) {
        List<TakenBack> gone = new ArrayList<>();
        now.evidence().stream()
                .filter(piece -> !piece.counts() && before.counts(piece.id()))
                .forEach(piece -> gone.add(new Piece(piece.id(), piece.withdrawn())));
        before.ticks().stream()
                .filter(tick -> now.tick(tick.item()).isEmpty())
                .forEach(tick -> gone.add(new Point(tick)));
        if (before.signedOff() != null && now.signedOff() == null) {
            gone.add(new Signature(before.signedOff()));
        }
        if (before.isWaived() && !now.isWaived()) {
            gone.add(new Relief(before.waiver()));
        }
        return List.copyOf(gone);
    }

    /** The task with it, as if it had not been taken back; what has come in its place since stays instead. */
    Task putBack(Task task);

    /** Whether both are about one and the same thing of a task, also if it was there again between. */
    boolean isOfSame(TakenBack other);

    /** Evidence, which stays on record. */
    record Piece(UUID evidenceId, Evidence.Withdrawal withdrawal) implements TakenBack {
        @Override
        public Task putBack(Task task) {
            return task.restored(evidenceId);
        }

        @Override
        public boolean isOfSame(TakenBack other) {
            return other instanceof Piece piece && evidenceId.equals(piece.evidenceId);
        }
    }

    /** The tick of a point of the checklist. */
    record Point(Tick tick) implements TakenBack {
        @Override
        public Task putBack(Task task) {
            return task.restored(tick);
        }

        @Override
        public boolean isOfSame(TakenBack other) {
            return other instanceof Point point && tick.item().equals(point.tick.item());
        }
    }

    /** The sign-off, taken back by itself, or ended by a change of what it was for. */
    record Signature(Task.SignOff signOff) implements TakenBack {
        @Override
        public Task putBack(Task task) {
            return task.signedOff() == null ? task.restored(signOff) : task;
        }

        @Override
        public boolean isOfSame(TakenBack other) {
            return other instanceof Signature;
        }
    }

    /** A waiver that was granted. */
    record Relief(Waiver waiver) implements TakenBack {
        @Override
        public Task putBack(Task task) {
            return task.isWaived() ? task : task.restored(waiver);
        }

        @Override
        public boolean isOfSame(TakenBack other) {
            return other instanceof Relief;
        }
    }
}
