package uk.rubric.web;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.check.CheckResult;
import uk.rubric.documents.CaseReader;
import uk.rubric.report.SampleCheck;
import uk.rubric.rulebook.RuleEngine;

/** Checks that come out as the name of the uploaded file asks: refused, failed, held up until let go, or as the sample. */
final class FakeChecks implements CaseChecks {

    final AtomicReference<@Nullable Path> caseFile = new AtomicReference<>();
    final AtomicReference<@Nullable CheckOptions> options = new AtomicReference<>();
    volatile CountDownLatch hold = new CountDownLatch(0);

    @Override
    public Outcome run(Path file, CheckOptions asked, CaseReader.Progress progress) {
        caseFile.set(file);
        options.set(asked);
        progress.document(3, 8, "statements/MG11 first.pdf");
        try {
            hold.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String name = file.getFileName().toString();
        if (name.startsWith("refused")) {
            return new Refused(List.of("case.yaml:3: There is no stage 'FIRST'. Did you mean 'FIRST_HEARING'?"));
        }
        if (name.startsWith("failing")) {
            throw new IllegalStateException("Wilhelmina Sampleton");
        }
        return new Finished(SampleCheck.result(), SampleCheck.openCase());
    }

    @Override
    public CheckResult underOtherRules(CheckResult result, RuleEngine other) {
        return result;
    }
}
