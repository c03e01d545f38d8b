package uk.rubric.documents.reading;

import java.nio.file.Path;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.OpenCase;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.Stretch;

/** Prints what the reader makes of a path, for people who work on the reader: {@code ShowReading PATH [text]}. */
final class ShowReading {

    private ShowReading() {}

    public static void main(String[] arguments) {
        boolean texts = arguments.length > 1;
        long start = System.nanoTime();
        try (WorkerCaseReader reader = new WorkerCaseReader()) {
            switch (reader.open(Path.of(arguments[0]), CaseReader.Progress.silent())) {
                case CaseReader.Refused refused -> System.out.println("refused: " + refused.reason());
                case CaseReader.Opened opened -> {
                    try (OpenCase open = opened.openCase()) {
                        open.caseStatement()
                                .ifPresent(s -> System.out.println("case.yaml, " + s.length() + " characters"));
                        open.documents().forEach(document -> show(document, texts));
                    }
                }
            }
        }
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private static void show(CaseDocument document, boolean texts) {
        int characters =
                document.pages().stream().mapToInt(p -> p.text().length()).sum();
        System.out.println(document.id().value() + " " + document.path() + " " + document.format() + " "
                + document.status() + " " + document.pages().size() + "p " + characters + "c");
        for (ReadingProblem problem : document.problems()) {
            System.out.println("    " + problem.kind() + " p" + problem.page() + ": " + problem.detail());
        }
        for (Page page : document.pages()) {
            if (texts) {
                System.out.println(
                        "--- page " + page.number() + " " + page.label() + (page.fromPicture() ? " (picture)" : ""));
                System.out.println(page.text().replace("\t", " | "));
                for (Stretch stretch : page.stretches()) {
                    System.out.println("    [" + stretch.layer() + "] "
                            + page.text()
                                    .substring(
                                            stretch.range().start(),
                                            stretch.range().end()));
                }
            }
        }
    }
}
