/**
 * Links that open a live stream without a header, for browsers, whose EventSource cannot send one.
 *
 * <p>A link holds a random ticket that serves once and for a minute, in place of the token, which would otherwise stand
 * in addresses, logs and histories. The table keeps the ticket's hash and what the token said; any replica can take the
 * ticket in, and taking it deletes it. The stream ends when the token would have.
 */
package org.councilbenchmark.assessment.streamlink;
