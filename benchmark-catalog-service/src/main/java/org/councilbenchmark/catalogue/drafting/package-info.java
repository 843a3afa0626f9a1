/**
 * Writing an edition: a draft from nothing or as a copy, edited node by node or replaced whole, checked, published,
 * retired. An edit is a pure change of the edition's content ({@link ContentTree}); what the tables have to take over is
 * worked out where they are kept. A node keeps its key whatever becomes of its code, so that scores of different editions
 * can be laid beside each other.
 */
package org.councilbenchmark.catalogue.drafting;
