package id.jejak.infra.app;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.health.MongoReactiveHealthContributorAutoConfiguration;

/** Starts Jejak. */
@SpringBootApplication(
        scanBasePackages = "id.jejak",
        exclude = {
            UpdateCheckerAutoConfiguration.class,
            MongoHealthContributorAutoConfiguration.class,
            MongoReactiveHealthContributorAutoConfiguration.class
        })
public class JejakApplication {
    static {
        // Before any class of Axon's loads, however Jejak is started: a government ledger phones
        // nobody.
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    public static void main(String[] arguments) {
        SpringApplication.run(JejakApplication.class, arguments);
    }
}
