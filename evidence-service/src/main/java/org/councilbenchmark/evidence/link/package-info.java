/**
 * Which document backs which criterion of which assessment: many to many, each link with how strongly, where to look and
 * a note. While the assessment is open a link means the document's current revision. Its completion or withdrawal pins
 * the link to the revision of that moment; then it neither changes nor goes.
 *
 * <p>Whoever writes links holds the assessments first and the document then. So does the freeze, which thereby either
 * comes before a link, which is refused, or after it, and pins it.
 */
package org.councilbenchmark.evidence.link;
