package id.jejak.policy.rules;

import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.shipped.ShippedPolicies;

/** Shipped policies but for the caps: abroad four sessions of coaching a month count. */
public final class SessionsAbroad {
    private static final String EVERYWHERE = "<inputEntry id=\"cap_r5_c2\"><text>-</text>";
    private static final String AT_HOME = "<inputEntry id=\"cap_r5_c2\"><text>\"NATIONAL\"</text>";
    private static final String RULE_AFTER = "<rule id=\"cap_r6\">";
    private static final String ABROAD =
            """
            <rule id="cap_r9">
              <inputEntry id="cap_r9_c1"><text>"COACHING","MENTORING"</text></inputEntry>
              <inputEntry id="cap_r9_c2"><text>"INTERNATIONAL"</text></inputEntry>
              <outputEntry id="cap_r9_o"><text>4</text></outputEntry>
            </rule>
            """;

    private SessionsAbroad() {}

    public static Policies four() {
        var shipped = ShippedModels.of("jp-caps", "2018.1").model();
        var dmn =
                shipped.dmn().replace(EVERYWHERE, AT_HOME).replace(RULE_AFTER, ABROAD + RULE_AFTER);
        return OnePolicy.in(new PolicyModel(shipped.ref(), dmn), ShippedPolicies.get());
    }
}
