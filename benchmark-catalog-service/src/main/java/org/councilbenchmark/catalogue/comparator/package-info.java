/**
 * Councils that one may fairly be compared with. Computed groups (England, a region, a kind, a county's districts, a
 * tier) hold whoever fits on the day asked for and are stored nowhere; pools and nearest neighbours are chosen by people.
 * A council owns a group or is a member of it, which are two things: an owner decides who is in it and, where it is
 * private, who sees it.
 */
package org.councilbenchmark.catalogue.comparator;
