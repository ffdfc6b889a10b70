package dev.tandem.playbook.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The order in which the levels of a playbook version's escalation paths are told, also where one path continues with another. */
public final class EscalationCourse {
    private final Map<String, EscalationPath> paths;

    public EscalationCourse(Collection<EscalationPath> paths) {
        this.paths = paths.stream().collect(Collectors.toMap(EscalationPath::code, Function.identity()));
    }

    /** Where a path begins; nothing when there is no such path. */
    public Optional<EscalationStep> first(String path) {
        return Optional.ofNullable(path).map(paths::get).map(found -> step(found, 1));
    }

    /** Who is told when that level has let its time pass; nothing when nobody is left. */
    public Optional<EscalationStep> after(String path, int level) {
        EscalationPath taken = paths.get(path);
        return level < taken.levels().size() ? Optional.of(step(taken, level + 1)) : first(taken.continuesWith());
    }

    private static EscalationStep step(EscalationPath path, int level) {
        List<EscalationLevel> levels = path.levels();
        EscalationLevel told = levels.get(level - 1);
        return new EscalationStep(path.code(), level, told.whom(), told.within());
    }
}
