package io.portolan.intake;

import java.nio.file.Path;

/**
 * A file that was handed in. It is only ever read.
 *
 * @param path where it lies
 * @param name the name it is known by in every output: its path below the input that was named
 * @param sha256 the digest of its content, in hexadecimal; "unread: " and its name when it could not be read
 */
public record Submission(Path path, String name, String sha256) {}
