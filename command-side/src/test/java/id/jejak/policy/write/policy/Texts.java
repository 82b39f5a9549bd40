package id.jejak.policy.write.policy;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.PolicyModel;

/** Small models that are complete, with a number that makes their texts differ. */
final class Texts {
    private Texts() {}

    /** Gives {@code met} from 20 hours on, or another limit. */
    static PolicyModel duty(PolicyRef ref, int limit) {
        return model(
                ref,
                """
                <rule id="duty_r1"><inputEntry id="a1"><text>&gt;= %1$d</text></inputEntry>
                  <outputEntry id="b1"><text>true</text></outputEntry></rule>
                <rule id="duty_r2"><inputEntry id="a2"><text>&lt; %1$d</text></inputEntry>
                  <outputEntry id="b2"><text>false</text></outputEntry></rule>
                """
                        .formatted(limit));
    }

    private static PolicyModel model(PolicyRef ref, String rules) {
        return new PolicyModel(
                ref,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    id="duty-model" name="Duty" namespace="https://jejak.id/test">
                  <inputData id="i1" name="jpYear"><variable id="v1" name="jpYear" typeRef="number"/></inputData>
                  <decision id="duty" name="met">
                    <variable id="v2" name="met" typeRef="boolean"/>
                    <informationRequirement id="r1"><requiredInput href="#i1"/></informationRequirement>
                    <decisionTable id="duty_table" hitPolicy="UNIQUE">
                      <input id="c1"><inputExpression id="e1" typeRef="number"><text>jpYear</text></inputExpression></input>
                      <output id="c2" typeRef="boolean"/>
                %s
                    </decisionTable>
                  </decision>
                </definitions>
                """
                        .formatted(rules.indent(6)));
    }
}
