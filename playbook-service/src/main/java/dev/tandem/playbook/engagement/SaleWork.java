package dev.tandem.playbook.engagement;

import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.MissingRequirement;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.Waiver;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.OpenPiece.Doer;
import dev.tandem.playbook.worklist.WorkKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What is to be done about the tasks of a sale, and by whom. */
final class SaleWork {
    private SaleWork() {}

    /** Nothing, once the sale has ended. */
    static List<OpenPiece> of(Engagement sale) {
        return sale.isRunning()
                ? Stream.concat(sale.tasks().stream().flatMap(SaleWork::of), seats(sale))
                        .toList()
                : List.of();
    }

    /** Whoever leads a side fills the seats without which the deal is not won, once it can be. */
    private static Stream<OpenPiece> seats(Engagement sale) {
        return sale.isInLastStage()
                ? sale.closing().stream()
                        .filter(term -> term.kind() == ClosingTerm.Kind.SEAT && !term.met())
                        .map(SaleWork::seat)
                : Stream.of();
    }

    private static OpenPiece seat(ClosingTerm term) {
        Side side = term.doer().side();
        Doer leader = new Doer(side, null, Actor.leading(side));
        return OpenPiece.of(WorkKind.CLOSING_SEAT, term.doer().role(), null, leader)
                .about(term.code());
    }

    /** Whoever answers for a task has to see that it is done, and then to sign it off if the playbook wants that. */
    static Stream<OpenPiece> of(Task task) {
        if (task.isDone()) {
            return Stream.empty();
        }
        List<MissingRequirement> missing = task.missing();
        Stream<OpenPiece> does = task.responsible().stream()
                .distinct()
                .filter(holder -> missing.stream().anyMatch(one -> isFor(one, holder)))
                .map(holder -> piece(WorkKind.RESPONSIBLE, task, Doer.of(holder))
                        .awaitedBy(task.accountable().personId())
                        .backedBy(task.requirements().backup(Duty.RESPONSIBLE, holder)));
        return Stream.of(does, Stream.of(answersFor(task)), waiver(task)).flatMap(pieces -> pieces);
    }

    private static boolean isFor(MissingRequirement missing, RoleHolder holder) {
        return !missing.requirement().equals("signOff")
                && missing.side() == holder.side()
                && missing.role().equals(holder.role())
                && Objects.equals(missing.personId(), holder.personId());
    }

    private static OpenPiece answersFor(Task task) {
        Doer doer = Doer.of(task.accountable());
        return task.isProven()
                ? piece(WorkKind.SIGN_OFF, task, doer)
                        .awaitedBy(provider(task))
                        .backedBy(task.accountableBackup())
                        .notBy(task.doers().stream())
                : piece(WorkKind.ACCOUNTABLE, task, doer).backedBy(task.accountableBackup());
    }

    /** Whoever has done the task waits for its sign-off. */
    private static UUID provider(Task task) {
        return task.responsible().stream()
                .map(RoleHolder::personId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<OpenPiece> waiver(Task task) {
        Waiver asked = task.waiver();
        return asked == null
                ? Stream.empty()
                : asked.openApprovals().stream()
                        .map(step -> piece(WorkKind.WAIVER, task, new Doer(step.side(), null, step.roles()))
                                .awaitedBy(asked.requestedBy())
                                .notBy(Stream.concat(Stream.of(asked.requestedBy()), task.holders().stream())));
    }

    private static OpenPiece piece(WorkKind kind, Task task, Doer doer) {
        Instant due = task.due() == null ? null : task.due().at();
        return OpenPiece.of(kind, task.requirements().name(), due, doer).about(task.activity());
    }
}
