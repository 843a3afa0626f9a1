/**
 * Who of other councils may read evidence: peers, and whoever else the assessment service lets see an assessment, may
 * read what backs that assessment, and nothing else of that council: of a document only the revisions that are meant
 * there, neither what it was before nor what became of it later.
 *
 * <p>The evidence of the caller's own councils is never a question for anybody else: their queries are narrowed to those
 * councils, and this package is not asked. Only for the others it asks the assessment service, with the caller's own
 * token, and keeps the answer for a minute at most. While that service is away those callers get 503; the council's own
 * people notice nothing.
 */
package org.councilbenchmark.evidence.access;
