package org.councilbenchmark.evidence.upload;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The parts of an upload: a file and what is said of it. */
public class UploadForm extends DocumentDetails {

    @RestForm("file")
    @NotNull(message = "must be a file part")
    FileUpload file;
}
