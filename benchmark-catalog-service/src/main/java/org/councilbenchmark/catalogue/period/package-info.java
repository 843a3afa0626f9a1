/** Days and stretches of days as callers write them; pure, so that what a label means is decided in one place. */
package org.councilbenchmark.catalogue.period;
