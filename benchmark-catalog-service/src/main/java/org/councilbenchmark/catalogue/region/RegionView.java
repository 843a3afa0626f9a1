package org.councilbenchmark.catalogue.region;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param code GSS code, such as E12000002
 * @param name official name
 * @param snacCode the letter that stood for it in data of 2009
 * @param nation the nation that it belongs to
 */
@Schema(name = "RegionView")
public record RegionView(String code, String name, String snacCode, String nation) {}
