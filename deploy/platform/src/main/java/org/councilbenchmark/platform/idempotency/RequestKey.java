package org.councilbenchmark.platform.idempotency;

/**
 * What makes two requests "the same request again".
 *
 * @param caller the token's subject
 * @param route method and path
 * @param key the caller's key, without quotes
 */
record RequestKey(String caller, String route, String key) {}
