/**
 * Contents as objects of an S3 server: {@code objects/ab/cd/abcd…} behind the configured prefix of a bucket that
 * exists already. The same promises hold as for files:
 * <ul>
 *   <li>An S3 server shows an object once it has all of it, and acknowledges it once it is safe. Contents above one part's
 *       size are sent in parts of bounded size, read from the received file as they are sent, and appear when the
 *       upload is completed.
 *   <li>An upload in parts that a crash left open costs room, but is no object: the sweeper aborts it once it is older
 *       than any upload that still runs: after a day. A life-cycle rule of the bucket for incomplete uploads does no harm
 *       beside it.
 *   <li>What belongs to which document is decided in the database alone, under its lock on the digest.
 * </ul>
 *
 * <p>The digest is computed from the file as it was received here and becomes the key; whoever reads compares again.
 * Encryption at rest is the server's: default encryption of the bucket. The account needs {@code GetObject}, {@code
 * PutObject}, {@code DeleteObject}, {@code AbortMultipartUpload}, {@code ListBucket} and {@code
 * ListBucketMultipartUploads}, and nothing else.
 */
package org.councilbenchmark.evidence.s3store;
