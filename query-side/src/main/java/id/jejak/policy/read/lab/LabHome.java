package id.jejak.policy.read.lab;

import com.mongodb.client.MongoDatabase;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Where reports are kept. They are no read model: nobody can rebuild what was asked.
 *
 * @param folder of one process
 * @param shared by all nodes; null for a process alone
 */
public record LabHome(Path folder, @Nullable MongoDatabase shared) {}
