/**
 * Links that download without a header, for browsers and download managers, which cannot send one.
 *
 * <p>The address holds a random ticket in place of the caller's token, which would otherwise stand in addresses, logs and
 * histories. Only the ticket's hash is kept, with the document, the revision and who asked. Unlike the ticket of a live
 * stream it serves more than once, ranges included: a download that was cut off is taken up again, and some programs ask
 * for the parts of a file side by side. In return it lives for minutes, opens one revision of one document, and opens
 * nothing any more once that document is not available. Who may read was decided when the link was made; it is not asked
 * again in the minutes that follow.
 */
package org.councilbenchmark.evidence.downloadlink;
