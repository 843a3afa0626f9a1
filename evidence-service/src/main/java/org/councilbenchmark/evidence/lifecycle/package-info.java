/**
 * What its owner does with a document after it was recorded: says something else of it, names its successor, withdraws
 * it. Every change needs the version that was read, and lands in the document's history with who, when, from what to
 * what and why.
 *
 * <p>A withdrawn document backs nothing new and its content is closed, links to open assessments stay and are seen to
 * be of a withdrawn document. Where an assessment was completed before, what it was decided on stays readable: a
 * judgement that cannot be checked any more would be worse than evidence that its owner regrets.
 */
package org.councilbenchmark.evidence.lifecycle;
