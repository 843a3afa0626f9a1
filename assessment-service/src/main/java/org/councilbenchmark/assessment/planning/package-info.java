/**
 * Writing actions into a plan, changing what they plan, taking them out again. Every rule that an action must keep
 * stands in {@code ActionRules}; how it goes is told by notes, or by the same body where it says so.
 */
package org.councilbenchmark.assessment.planning;
