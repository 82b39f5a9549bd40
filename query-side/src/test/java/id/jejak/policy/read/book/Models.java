package id.jejak.policy.read.book;

/** Texts of a small yearly duty that differ in one place or other. */
final class Models {
    static final String OLD = duty("2019", "&gt;= 20", "&lt; 20", "");

    private Models() {}

    /** With a third rule. */
    static String longer() {
        return duty("2026", "&gt;= 24", "&lt; 20", rule("duty_r3", "[20..24)", "true"));
    }

    static String duty(String name, String met, String missed, String more) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
            id="duty" name="Duty %s" namespace="https://jejak.id/test">
          <description>Source: test</description>
          <inputData id="i1" name="jpYear"><variable id="v1" name="jpYear" typeRef="number"/></inputData>
          <decision id="met" name="met">
            <variable id="v2" name="met" typeRef="boolean"/>
            <informationRequirement id="q1"><requiredInput href="#i1"/></informationRequirement>
            <decisionTable id="duty_table" hitPolicy="UNIQUE">
              <input id="c1"><inputExpression id="e1" typeRef="number"><text>jpYear</text></inputExpression></input>
              <output id="c2" typeRef="boolean"/>
              %s
              %s
              %s
            </decisionTable>
          </decision>
        </definitions>
        """
                .formatted(
                        name, rule("duty_r1", met, "true"), rule("duty_r2", missed, "false"), more);
    }

    private static String rule(String id, String cell, String output) {
        return """
        <rule id="%1$s"><inputEntry id="%1$s_i"><text>%2$s</text></inputEntry>\
        <outputEntry id="%1$s_o"><text>%3$s</text></outputEntry></rule>\
        """
                .formatted(id, cell, output);
    }
}
