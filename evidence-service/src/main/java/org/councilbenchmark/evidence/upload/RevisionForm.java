package org.councilbenchmark.evidence.upload;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The one part of a new revision; what is said of the document stays. */
public class RevisionForm {

    @RestForm("file")
    @NotNull(message = "must be a file part")
    FileUpload file;
}
