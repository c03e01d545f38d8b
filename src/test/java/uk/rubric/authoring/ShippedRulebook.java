package uk.rubric.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Verdict;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.guidance.GuidanceReader;
import uk.rubric.rulebook.drools.DroolsRulebooks;

/** The shipped rulebook, or a copy of it, laid open for a test of the author's bench. */
final class ShippedRulebook {

    private ShippedRulebook() {}

    /** The rulebook below a folder, compiled into another. */
    static OpenRulebook open(Path home, String edition, Path cache) {
        if (!(GuidanceReader.read(home.resolve("policy-docs")) instanceof GuidanceReader.Loaded loaded)
                || !(DroolsRulebooks.load(
                                home.resolve("rules"),
                                loaded.guidance().edition(edition).orElseThrow(),
                                cache)
                        instanceof DroolsRulebooks.Ready ready)) {
            throw new IllegalStateException("the rulebook does not load");
        }
        return new OpenRulebook(
                loaded.guidance(), ready.source(), ready.engine(), home.resolve("src/test/resources/corpus"));
    }

    /** A case of one document whose facts are given, before any rule has seen them. */
    static CheckResult unchecked(OpenRulebook open, CaseFacts facts, CaseDocument document) {
        return new CheckResult(
                CaseStatement.empty(),
                facts,
                List.of(document),
                open.source().rulebook(),
                List.of(),
                List.of(),
                new Verdict.Clear());
    }

    /** A text file of one page. */
    static CaseDocument textFile(DocumentId id, String path, String text) {
        return new CaseDocument(
                id,
                path,
                "00",
                Format.TEXT,
                ReadingStatus.READ,
                List.of(),
                List.of(Page.ofText(1, text)),
                Optional.empty());
    }
}
