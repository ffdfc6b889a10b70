package dev.tandem.platform.openapi;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Forbidden;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.ProblemMapper;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.problem.RuleViolation;
import dev.tandem.platform.problem.TooOften;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** The refusals that a method names by {@link Refuses}, as statuses and codes. */
final class RefusalTypes {
    private static final Map<DotName, Refusal.Kind> KINDS = Map.of(
            DotName.createSimple(Conflict.class), Refusal.Kind.CONFLICT,
            DotName.createSimple(Forbidden.class), Refusal.Kind.FORBIDDEN,
            DotName.createSimple(NotFound.class), Refusal.Kind.NOT_FOUND,
            DotName.createSimple(RuleViolation.class), Refusal.Kind.RULE_VIOLATION,
            DotName.createSimple(TooOften.class), Refusal.Kind.TOO_OFTEN);

    private final IndexView index;

    RefusalTypes(IndexView index) {
        this.index = index;
    }

    /** Codes by status. */
    Map<String, Set<String>> of(MethodInfo method) {
        Map<String, Set<String>> codes = new TreeMap<>();
        AnnotationInstance refuses = method.annotation(Refuses.class);
        if (refuses != null) {
            for (Type refusal : refuses.value().asClassArray()) {
                ClassInfo type = index.getClassByName(refusal.name());
                codes.computeIfAbsent(status(type), none -> new LinkedHashSet<>())
                        .add(Refusal.code(type.simpleName()));
            }
        }
        return codes;
    }

    private String status(ClassInfo refusal) {
        ClassInfo type = refusal;
        while (!KINDS.containsKey(type.name())) {
            type = index.getClassByName(type.superName());
        }
        return String.valueOf(ProblemMapper.status(KINDS.get(type.name())));
    }
}
