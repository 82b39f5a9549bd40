package id.jejak.infra.app;

import id.jejak.infra.role.OtherSide;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.health.MongoReactiveHealthContributorAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** Starts Jejak: both sides, or the one that the role names. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            UpdateCheckerAutoConfiguration.class,
            MongoHealthContributorAutoConfiguration.class,
            MongoReactiveHealthContributorAutoConfiguration.class
        })
@ComponentScan(
        basePackages = "id.jejak",
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
            @Filter(type = FilterType.CUSTOM, classes = OtherSide.class)
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
