package dev.tandem.playbook.playbook.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The type of a variable's values. They are given as text, and rendered as given. */
public enum VariableType {
    @JsonProperty("text")
    TEXT("text", ".*"),
    @JsonProperty("number")
    NUMBER("a plain decimal such as 12.5", "-?\\d{1,18}(\\.\\d{1,6})?"),
    @JsonProperty("money")
    MONEY("an exact amount and its currency, such as 1234.50 USD", "-?\\d{1,15}(\\.\\d{1,3})? [A-Z]{3}"),
    @JsonProperty("date")
    DATE("a day such as 2026-03-31", "\\d{4}-\\d{2}-\\d{2}"),
    /** True shows a section, false leaves it out. */
    @JsonProperty("yesNo")
    YES_NO("true or false", "true|false");

    private final String form;
    private final Pattern pattern;

    VariableType(String form, String pattern) {
        this.form = form;
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    public boolean accepts(String value) {
        return pattern.matcher(value).matches() && (this != DATE || isDay(value));
    }

    /** Whether the value leaves out the section that it controls. */
    public boolean isNo(String value) {
        return this == YES_NO && value.equals("false");
    }

    /** A readable description of valid values. */
    public String form() {
        return form;
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
