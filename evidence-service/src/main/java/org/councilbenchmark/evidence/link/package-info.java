/**
 * Which document backs which criterion of which assessment: many to many, each link with a place in the document and a
 * note. Once the assessment is completed or withdrawn its links stay as they are.
 */
package org.councilbenchmark.evidence.link;
