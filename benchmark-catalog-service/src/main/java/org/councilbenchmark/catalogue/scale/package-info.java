/**
 * Rating scales as data: the levels that a rater chooses from and the bands that name a computed score. Scales never
 * change; what should mean something else gets another code.
 */
package org.councilbenchmark.catalogue.scale;
