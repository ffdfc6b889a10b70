package dev.tandem.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a transactional resource method: a request that repeats an {@code Idempotency-Key} gets the stored answer of the first
 * and has no second effect. Without the header nothing is remembered.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {
    /**
     * Whether the method opens no transaction of its own, as several requests share one: then it is the method that asks for its
     * {@link RequestKey}, and {@link StoredResponses} for all of them.
     */
    @Nonbinding
    boolean together() default false;
}
