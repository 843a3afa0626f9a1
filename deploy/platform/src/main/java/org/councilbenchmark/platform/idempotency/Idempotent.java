package org.councilbenchmark.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creating operation that may be repeated safely: with an {@code Idempotency-Key} header, the first answer is stored
 * in the same transaction as the write and replayed to every repetition for seven days. The same key with another body
 * is 422; a repetition while the first still runs is 409 with {@code Retry-After}. Keys are per caller and route.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
