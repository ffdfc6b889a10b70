package dev.tandem.playbook.escalation;

import dev.tandem.playbook.staff.SideRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order in which the levels of a version's escalation paths are notified, including paths that continue with
 * another.
 */
public final class EscalationCourse {
    private final Map<String, EscalationPath> paths;

    public EscalationCourse(Collection<EscalationPath> paths) {
        this.paths = paths.stream().collect(Collectors.toMap(EscalationPath::code, Function.identity()));
    }

    /** The levels to notify in turn along a path; empty if there is no such path. */
    public List<Step> from(String path) {
        List<Step> steps = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        String next = path;
        // A playbook with a cyclic path is refused on submission; here it would never end.
        while (next != null && paths.containsKey(next) && taken.add(next)) {
            steps.addAll(steps(paths.get(next)));
            next = paths.get(next).continuesWith();
        }
        return steps;
    }

    private static List<Step> steps(EscalationPath path) {
        List<Step> steps = new ArrayList<>();
        for (EscalationLevel level : path.levels()) {
            steps.add(new Step(path.code(), steps.size() + 1, level.recipient(), level.within()));
        }
        return steps;
    }

    /**
     * One level of one path, in order of notification.
     *
     * @param level starting at 1
     * @param within time for the level before the next one is notified
     */
    public record Step(String path, int level, SideRole recipient, Duration within) {}
}
