package dev.tandem.incentive.plan.rule;

import dev.tandem.platform.problem.FieldFault;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.projectnessie.cel.Env;
import org.projectnessie.cel.EnvOption;
import org.projectnessie.cel.Program;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.common.CELError;

/**
 * A condition in the Common Expression Language that a deal has to meet for a rule to pay. It has neither loops, since
 * macros are off, nor regular expressions, and its length is bounded, so it always ends soon. Thread-safe.
 */
public final class Guard {
    /** Nothing a person wrote by hand was ever longer. */
    static final int LONGEST = 1000;

    private static final Pattern REGULAR_EXPRESSION = Pattern.compile("\\bmatches\\s*\\(");

    private static final Env LANGUAGE = Env.newEnv(
            EnvOption.clearMacros(),
            EnvOption.declarations(
                    Decls.newVar("deal.territory", Decls.String),
                    Decls.newVar("deal.amount", Decls.Int),
                    Decls.newVar("deal.currency", Decls.String),
                    Decls.newVar("deal.responseMinutes", Decls.Int),
                    Decls.newVar("deal.term", Decls.Int),
                    Decls.newVar("deal.origin", Decls.String),
                    Decls.newVar("deal.partners", Decls.Int),
                    Decls.newVar("partner.tier", Decls.String),
                    Decls.newVar("partner.integrationDepth", Decls.String)));

    private final Program program;

    private Guard(Program program) {
        this.program = program;
    }

    /** @return everything that is wrong with a text, at this pointer; nothing when it is a guard */
    public static List<FieldFault> faults(String text, String at) {
        if (text.length() > LONGEST) {
            return List.of(new FieldFault(at, "tooLong", "must have at most " + LONGEST + " characters"));
        }
        if (REGULAR_EXPRESSION.matcher(text).find()) {
            String message = "regular expressions are not allowed; use startsWith, endsWith or contains";
            return List.of(new FieldFault(at, "notAllowed", message));
        }
        Env.AstIssuesTuple parsed = LANGUAGE.parse(text);
        return parsed.hasIssues()
                ? faults(parsed.getIssues().getErrors(), "malformed", at)
                : typeFaults(LANGUAGE.check(parsed.getAst()), at);
    }

    private static List<FieldFault> typeFaults(Env.AstIssuesTuple checked, String at) {
        if (checked.hasIssues()) {
            return faults(checked.getIssues().getErrors(), "illTyped", at);
        }
        if (!Decls.Bool.equals(checked.getAst().getResultType())) {
            return List.of(new FieldFault(at, "notBoolean", "must be true or false, as in deal.amount >= 1000"));
        }
        Object ofNothing =
                LANGUAGE.program(checked.getAst()).eval(Map.of()).getVal().value();
        return ofNothing instanceof Boolean
                ? List.of(new FieldFault(at, "constant", "is " + ofNothing + " whatever the deal"))
                : List.of();
    }

    /** @param text one without faults */
    public static Guard of(String text) {
        return new Guard(LANGUAGE.program(LANGUAGE.compile(text).getAst()));
    }

    public boolean isMetBy(GuardFacts facts) {
        return isMetBy(facts.variables());
    }

    boolean isMetBy(Map<String, ?> variables) {
        return Boolean.TRUE.equals(program.eval(variables).getVal().value());
    }

    private static List<FieldFault> faults(List<CELError> errors, String code, String at) {
        return errors.stream()
                .limit(10)
                .map(error -> new FieldFault(at, code, where(error) + error.getMessage()))
                .toList();
    }

    private static String where(CELError error) {
        return "line " + error.getLocation().line() + ", column "
                + (error.getLocation().column() + 1) + ": ";
    }
}
