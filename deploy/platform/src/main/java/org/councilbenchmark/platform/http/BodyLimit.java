package org.councilbenchmark.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A limit for the body of one operation, of whatever type, in place of {@code platform.limits.json-body-bytes}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyLimit {
    long mebibytes();
}
