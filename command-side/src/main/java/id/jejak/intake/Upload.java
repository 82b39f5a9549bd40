package id.jejak.intake;

import java.nio.file.Path;

/**
 * What was sent.
 *
 * @param name as the sender calls it, without folders
 */
record Upload(String name, Path path) {}
