/**
 * Notes on how an action goes. A note is added and never changed; with it come the percentage complete and, where
 * somebody says so, a new status or an early warning.
 */
package org.councilbenchmark.assessment.progress;
