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

class JsonReportTest {

    private static final JsonReport REPORT = new JsonReport();

    @Test
    void keepsItsPublishedShape() {
        Golden.assertMatches("report.json", REPORT.write(SampleCheck.result(), Values.WITHHELD));
    }

    @ParameterizedTest
    @EnumSource(Values.class)
    void obeysItsSchema(Values values) throws IOException {
        assertThat(schema().validate(REPORT.write(SampleCheck.result(), values), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(REPORT.write(SampleCheck.clear(), values), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void isRefusedByItsSchemaWhereAWordIsUnknown() throws IOException {
        String wrong = REPORT.write(SampleCheck.result(), Values.WITHHELD).replace("\"BREACH\"", "\"OFFENCE\"");
        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void leavesOutTheKeysOfValuesThatItWithholds() {
        assertThat(REPORT.write(SampleCheck.result(), Values.WITHHELD)).doesNotContain("\"value\"", "\"name\"");
        assertThat(REPORT.write(SampleCheck.result(), Values.SHOWN))
                .contains("\"value\" : \"4 March 1988\"", "\"name\" : \"Peregrine Testerly\"");
    }

    @Test
    void endsLinesTheSameOnEverySystem() {
        assertThat(REPORT.write(SampleCheck.result(), Values.SHOWN))
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
