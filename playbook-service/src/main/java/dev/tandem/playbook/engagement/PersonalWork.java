package dev.tandem.playbook.engagement;

import dev.tandem.playbook.staff.HeldTasks;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What people have to do on a sale. */
final class PersonalWork {
    private final Engagement sale;

    PersonalWork(Engagement sale) {
        this.sale = sale;
    }

    /** Of one person, while it runs: its open tasks, and its ownership. */
    List<LeftWork> of(UUID person) {
        List<LeftWork> work = new ArrayList<>();
        Ownership owners = sale.owners();
        if (person.equals(owners.ownerId())) {
            work.add(left(LeftWork.Kind.OWNER, Side.PARTNER, null, null));
        }
        if (person.equals(owners.backupId())) {
            work.add(left(LeftWork.Kind.BACKUP, Side.PARTNER, null, null));
        }
        for (Task task : sale.tasks()) {
            if (!task.isDone()) {
                Stream<LeftWork> does = task.responsible().stream()
                        .filter(holder -> person.equals(holder.personId()))
                        .map(holder -> left(LeftWork.Kind.RESPONSIBLE, holder.side(), holder.role(), task));
                Stream<LeftWork> answers = Stream.of(task.accountable())
                        .filter(holder -> person.equals(holder.personId()))
                        .map(holder -> left(LeftWork.Kind.ACCOUNTABLE, holder.side(), holder.role(), task));
                Stream.concat(does, answers).forEach(work::add);
            }
        }
        return work;
    }

    private LeftWork left(LeftWork.Kind kind, Side side, String role, Task task) {
        return new LeftWork(kind, sale.id(), sale.owners(), side, role, task == null ? null : task.activity(), null);
    }

    /** Of each person, which is nothing once it has ended. */
    Map<UUID, HeldTasks> tasks() {
        Map<UUID, HeldTasks> held = new HashMap<>();
        if (sale.isRunning()) {
            for (Task task : sale.tasks()) {
                HeldTasks one = new HeldTasks(1, task.isDone() ? 0 : 1);
                task.holders().forEach(person -> held.merge(person, one, HeldTasks::plus));
            }
        }
        return held;
    }
}
