package dev.tandem.platform.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member that problems of a refusal have beside those of every problem, so that the contract promises it with its type. A name
 * has one type in the whole suite, since clients read all problems by one class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Fact.All.class)
public @interface Fact {
    String name();

    /** A type of Java that travels as a text, a number or a boolean, or one with a schema of its own. */
    Class<?> type();

    /** Whether it is a list of those. */
    boolean several() default false;

    /** What it says with the code of this refusal. */
    String meaning();

    /** Of a text that has no format. */
    String example() default "";

    /** The facts of one refusal. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Fact[] value();
    }
}
