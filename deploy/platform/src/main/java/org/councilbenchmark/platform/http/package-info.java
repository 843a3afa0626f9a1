/**
 * HTTP conventions that hold in every service: paging, conditional requests, strict JSON, limits. Resources use these;
 * services beneath them see at most {@link org.councilbenchmark.platform.http.ExpectedVersion} and
 * {@link org.councilbenchmark.platform.http.Paging}.
 */
package org.councilbenchmark.platform.http;
