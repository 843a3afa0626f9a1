/**
 * From any code or name, with the day or period of the data that carries it, to one body. Codes were changed, reused by
 * nobody but remembered by everybody; names pass from a county to the unitary that follows it. So an answer says how it
 * was found and which code was in use then, and where there is no one answer the refusal says which bodies there are.
 * The whole decision is pure ({@code Register}); one lot of questions costs a fixed number of queries.
 */
package org.councilbenchmark.catalogue.resolution;
