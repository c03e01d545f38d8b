package uk.rubric.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rubric.check.CheckResult;

class JsonReportTest {

    private static String written(CheckResult result, Values values) {
        return Json.pretty(new JsonReport().tree(result, values));
    }

    @Test
    void keepsItsPublishedShape() {
        Golden.assertMatches("report.json", written(SampleCheck.result(), Values.WITHHELD));
    }

    @ParameterizedTest
    @EnumSource(Values.class)
    void obeysItsSchema(Values values) throws IOException {
        assertThat(schema().validate(written(SampleCheck.result(), values), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(written(SampleCheck.clear(), values), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void isRefusedByItsSchemaWhereAWordIsUnknown() throws IOException {
        String wrong = written(SampleCheck.result(), Values.WITHHELD).replace("\"BREACH\"", "\"OFFENCE\"");
        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void leavesOutTheKeysOfValuesThatItWithholds() {
        assertThat(written(SampleCheck.result(), Values.WITHHELD)).doesNotContain("\"value\"", "\"name\"");
        assertThat(written(SampleCheck.result(), Values.SHOWN))
                .contains("\"value\" : \"4 March 1988\"", "\"name\" : \"Peregrine Testerly\"");
    }

    @Test
    void endsLinesTheSameOnEverySystem() {
        assertThat(written(SampleCheck.result(), Values.SHOWN))
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    private static Schema schema() throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream("rubric-report-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
