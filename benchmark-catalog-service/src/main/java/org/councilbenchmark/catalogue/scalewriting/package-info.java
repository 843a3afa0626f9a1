/**
 * Making and mending rating scales. What a published edition is rated on never changes, since ratings would silently
 * come to mean something else; a scale that only drafts use may be mended.
 */
package org.councilbenchmark.catalogue.scalewriting;
