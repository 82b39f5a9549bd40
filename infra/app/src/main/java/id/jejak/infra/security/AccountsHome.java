package id.jejak.infra.security;

import com.mongodb.client.MongoDatabase;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Where local accounts and sessions are kept.
 *
 * @param file of one process; where nodes share a database, what they begin with
 * @param shared by all nodes; null for a process alone, whose sessions are in memory
 */
public record AccountsHome(Path file, @Nullable MongoDatabase shared) {}
