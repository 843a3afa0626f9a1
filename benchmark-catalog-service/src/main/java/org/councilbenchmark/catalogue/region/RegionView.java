package org.councilbenchmark.catalogue.region;

/**
 * @param code GSS code, such as E12000002
 * @param name official name
 * @param snacCode the letter that stood for it in data of 2009
 * @param nation the nation that it belongs to
 */
public record RegionView(String code, String name, String snacCode, String nation) {}
