package id.jejak.policy.read.ipasn;

import id.jejak.policy.read.histories.LiveHistories;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.shipped.ShippedPolicies;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The scores, by the policies that were adopted; by those that came with Jejak without any. */
@Configuration(proxyBeanMethods = false)
class IpAsnConfiguration {
    @Bean
    Scores scores(LiveHistories histories, ObjectProvider<Policies> policies, Clock clock) {
        return new Scores(histories, policies.getIfUnique(ShippedPolicies::get), clock);
    }
}
