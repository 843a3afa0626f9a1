/** What every OpenAPI document of ours has in common, added by one filter instead of by annotations everywhere. */
package org.councilbenchmark.platform.openapi;
