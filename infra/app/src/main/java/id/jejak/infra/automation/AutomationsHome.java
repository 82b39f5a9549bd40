package id.jejak.infra.automation;

import java.nio.file.Path;

/** Where automations keep what they must not forget. */
public sealed interface AutomationsHome {
    record File(Path path) implements AutomationsHome {}

    record Database(String name) implements AutomationsHome {}
}
