package id.jejak.infra.security;

import java.nio.file.Path;

/** Where local accounts are kept. */
public record AccountsHome(Path file) {}
