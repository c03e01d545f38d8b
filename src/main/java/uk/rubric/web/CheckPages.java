package uk.rubric.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Scratch;
import uk.rubric.report.CaseView;
import uk.rubric.report.PagePictures;
import uk.rubric.report.ReportFormat;
import uk.rubric.report.Reports;
import uk.rubric.report.Values;

/** The pages for checking a case: start, progress, result, one document, downloads, end. */
@Controller
final class CheckPages {

    private final CheckQueue queue;
    private final Scratch scratch;
    private final Reports reports;

    CheckPages(CheckQueue queue, Scratch scratch, Reports reports) {
        this.queue = queue;
        this.scratch = scratch;
        this.reports = reports;
    }

    @GetMapping("/")
    ModelAndView start(
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "false") boolean tooLarge) {
        List<StartForm.Wrong> faults = tooLarge
                ? List.of(new StartForm.Wrong(
                        "files", "The upload is too large. Send the case in parts, or use the command line"))
                : List.of();
        return startPage(StartForm.empty(), faults, HttpStatus.OK).addObject("ended", ended);
    }

    @PostMapping("/checks")
    ModelAndView check(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String defendant,
            @RequestParam(name = "on-day", defaultValue = "") String day,
            @RequestParam(name = "on-month", defaultValue = "") String month,
            @RequestParam(name = "on-year", defaultValue = "") String year,
            HttpSession session)
            throws IOException {
        StartForm form = new StartForm(audience, stage, defendant, day, month, year);
        List<MultipartFile> sent = files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        List<StartForm.Wrong> faults = new ArrayList<>();
        if (sent.isEmpty()) {
            faults.add(new StartForm.Wrong("files", "Choose the case file to check"));
        }
        faults.addAll(form.faults());
        if (!faults.isEmpty()) {
            return startPage(form, faults, HttpStatus.BAD_REQUEST);
        }
        Path folder = scratch.newFolder("case-");
        Upload upload = Upload.into(folder, sent);
        Optional<HeldCheck> check = queue.add(folder, upload.caseFile(), upload.name(), form.options());
        if (check.isEmpty()) {
            Scratch.remove(folder);
            return startPage(
                    form,
                    List.of(new StartForm.Wrong("files", "Too many checks are waiting. Try again in a few minutes")),
                    HttpStatus.SERVICE_UNAVAILABLE);
        }
        Desk.of(session).put(check.get());
        return new ModelAndView("redirect:/checks/" + check.get().id());
    }

    @GetMapping("/checks/{id}")
    ModelAndView check(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean still, HttpServletRequest request) {
        HeldCheck check = held(id, request);
        return switch (check.state()) {
            case HeldCheck.Waiting waiting -> progress(check, still).addObject("running", null);
            case HeldCheck.Running running -> progress(check, still).addObject("running", running);
            case HeldCheck.Done done -> page("web/result", check).addObject("view", done.view());
            case HeldCheck.Refused refused -> page("web/refused", check).addObject("messages", refused.messages());
            case HeldCheck.Failed failed ->
                page("web/refused", check)
                        .addObject(
                                "messages",
                                List.of("The program failed. Nothing was checked. Tell whoever looks after Rubric."));
            case HeldCheck.Ended ended -> throw notHere();
        };
    }

    @GetMapping("/checks/{id}/documents/{document}")
    ModelAndView document(@PathVariable String id, @PathVariable String document, HttpServletRequest request) {
        HeldCheck check = held(id, request);
        CaseView view = done(check).view();
        List<CaseView.DocumentView> documents = view.documents();
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).id().equals(document)) {
                return page("web/document", check)
                        .addObject("view", view)
                        .addObject("document", documents.get(i))
                        .addObject("previous", i > 0 ? documents.get(i - 1) : null)
                        .addObject("next", i + 1 < documents.size() ? documents.get(i + 1) : null);
            }
        }
        throw notHere();
    }

    @GetMapping("/checks/{id}/documents/{document}/pages/{page}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String id,
            @PathVariable String document,
            @PathVariable int page,
            HttpServletRequest request) {
        return held(id, request)
                .picture(new DocumentId(document), page)
                .map(png -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png))
                .orElseThrow(CheckPages::notHere);
    }

    @GetMapping("/checks/{id}/report/{format}")
    ResponseEntity<byte[]> report(
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(defaultValue = "false") boolean values,
            HttpServletRequest request) {
        ReportFormat asked = ReportFormat.named(format).orElseThrow(CheckPages::notHere);
        HeldCheck.Done done = done(held(id, request));
        byte[] bytes = reports.write(
                asked, done.result(), PagePictures.embedded(done.openCase()), values ? Values.SHOWN : Values.WITHHELD);
        return ResponseEntity.ok()
                .contentType(mediaType(asked))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(asked.fileName())
                                .build()
                                .toString())
                .body(bytes);
    }

    @PostMapping("/checks/{id}/end")
    String end(@PathVariable String id, HttpServletRequest request) {
        Desk.of(request.getSession()).end(held(id, request).id());
        return "redirect:/?ended=true";
    }

    private static ModelAndView startPage(StartForm form, List<StartForm.Wrong> faults, HttpStatus status) {
        ModelAndView page = new ModelAndView("web/start");
        page.setStatus(status);
        return page.addObject("form", form)
                .addObject("faults", faults)
                .addObject("ended", false)
                .addObject("audiences", StartForm.audiences())
                .addObject("stages", StartForm.stages());
    }

    /**
     * How far a check is.
     *
     * @param still that it does not look again by itself: what moves must be able to be stopped (WCAG 2.2.2)
     */
    private static ModelAndView progress(HeldCheck check, boolean still) {
        return page("web/progress", check).addObject("still", still);
    }

    private static ModelAndView page(String template, HeldCheck check) {
        return new ModelAndView(template)
                .addObject("id", check.id())
                .addObject("name", check.name())
                .addObject("documentPages", "/checks/" + check.id() + "/documents/");
    }

    /** Only the session that asked for a check can see it; to all others it does not exist. */
    private static HeldCheck held(String id, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .flatMap(mine -> Desk.of(mine).check(id))
                .orElseThrow(CheckPages::notHere);
    }

    private static HeldCheck.Done done(HeldCheck check) {
        if (check.state() instanceof HeldCheck.Done done) {
            return done;
        }
        throw notHere();
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static MediaType mediaType(ReportFormat format) {
        return switch (format) {
            case JSON, SARIF -> MediaType.APPLICATION_JSON;
            case HTML -> MediaType.TEXT_HTML;
            case CSV -> MediaType.parseMediaType("text/csv;charset=UTF-8");
            case TEXT -> MediaType.parseMediaType("text/plain;charset=UTF-8");
        };
    }
}
