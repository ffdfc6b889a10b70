package dev.tandem.platform.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with variables ({@code {{company}}}) and sections ({@code {{#contact}}…{{/contact}}}), and nothing that runs. It sees a map
 * of strings alone, so neither a hostile template nor a hostile value reaches anything; what it writes is bounded, and so is
 * its time, as no section repeats.
 */
public final class LogicLessTemplate {
    /** Far more than a message needs, and far less than a stack holds. */
    private static final int DEEPEST = 20;

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
    /** Unescaped output, partials, inheritance, other delimiters, and what is never closed. */
    private static final Pattern FORBIDDEN = Pattern.compile("\\{\\{(\\s*[{&>=<$]|(?![^{}]*}}))");

    private static final Pattern SECTION_MARK = Pattern.compile("\\{\\{\\s*([#^/])");

    private final Template plain;
    private final Template html;
    private final Set<String> variables = new TreeSet<>();

    private LogicLessTemplate(String text) {
        Mustache.Compiler engine =
                Mustache.compiler().defaultValue("").emptyStringIsFalse(true).withCollector(new MapVariables());
        plain = engine.escapeHTML(false).compile(text);
        html = engine.escapeHTML(true).compile(text);
        plain.visit(new NameCollector(variables));
    }

    /** @throws MalformedTemplate with what is wrong, for its author */
    public static LogicLessTemplate of(String text) {
        if (FORBIDDEN.matcher(text).find()) {
            throw new MalformedTemplate("only whole variables, sections and comments are supported");
        }
        checkDepth(text);
        LogicLessTemplate template = compiled(text);
        template.variables.stream()
                .filter(name -> !NAME.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new MalformedTemplate(name + " cannot be the name of a variable");
                });
        return template;
    }

    private static LogicLessTemplate compiled(String text) {
        try {
            return new LogicLessTemplate(text);
        } catch (MustacheException malformed) {
            throw new MalformedTemplate(malformed.getMessage());
        }
    }

    private static void checkDepth(String text) {
        int depth = 0;
        for (Matcher mark = SECTION_MARK.matcher(text); mark.find(); ) {
            depth += mark.group(1).equals("/") ? -1 : 1;
            if (depth > DEEPEST) {
                throw new MalformedTemplate("sections lie in each other more than " + DEEPEST + " deep");
            }
        }
    }

    /** Every name that it uses, in order of the alphabet. */
    public Set<String> variables() {
        return Set.copyOf(variables);
    }

    /**
     * Written out as it is, for notes and other plain text.
     *
     * @param values what is missing is written as nothing, and its sections are left out
     * @param most characters of the result
     * @throws TemplateOutputTooLarge when it takes more
     */
    public String asPlainText(Map<String, String> values, int most) {
        return render(plain, values, most);
    }

    /** As {@link #asPlainText}, for a body of HTML: values are escaped, the template's own text is not. */
    public String asHtml(Map<String, String> values, int most) {
        return render(html, values, most);
    }

    private static String render(Template template, Map<String, String> values, int most) {
        StringWriter written = new StringWriter();
        template.execute(values, new BoundedWriter(written, most));
        return written.toString();
    }
}
