package org.junxian.app.jobs.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junxian.app.access.Caller;
import org.junxian.app.access.CallerNow;
import org.junxian.app.access.Reach;
import org.junxian.app.area.Area;
import org.junxian.app.jobs.JobView;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.text.Reader;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The jobs of the person who asks. What lies outside of the person's area now is as unknown as what never was.
@RestController
@RequestMapping("/api/v1/jobs")
class JobController {

    private final JobNotes notes;
    private final JobRunner runner;
    private final JobKinds kinds;
    private final CallerNow callers;

    JobController(JobNotes notes, JobRunner runner, JobKinds kinds, CallerNow callers) {
        this.notes = notes;
        this.runner = runner;
        this.kinds = kinds;
        this.callers = callers;
    }

    @GetMapping
    List<JobView> list(Caller caller, HttpServletRequest request) {
        var language = Reader.language(request);
        var jobs = new ArrayList<StoredJob>();
        areas(caller).forEach(area -> jobs.addAll(notes.list(area, caller.name())));
        return jobs.stream()
                .filter(job -> kinds.allows(caller, job))
                .sorted(Comparator.comparing(StoredJob::createdAt)
                        .thenComparing(StoredJob::id)
                        .reversed())
                .map(job -> job.view(language))
                .toList();
    }

    @GetMapping("/{id}")
    JobView job(@PathVariable long id, Caller caller, HttpServletRequest request) {
        return find(caller, id).view(Reader.language(request));
    }

    /// A job that has ended stays as it is.
    @PostMapping("/{id}/cancellation")
    JobView cancel(@PathVariable long id, Caller caller, HttpServletRequest request) {
        var found = find(caller, id);
        if (found.isOpen()) {
            runner.cancel(found);
        }
        return find(caller, id).view(Reader.language(request));
    }

    /// The file the job made, part by part.
    @GetMapping(path = "/{id}/file", produces = MediaType.ALL_VALUE)
    void file(@PathVariable long id, Caller caller, HttpServletResponse response) throws IOException {
        var found = find(caller, id);
        var file = found.file();
        if (file == null || !found.state().equals("done")) {
            throw Refusal.of(Problem.JOB_HAS_NO_FILE, String.valueOf(id));
        }
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        send(caller.name(), found, response.getOutputStream());
    }

    /// Asks for each part anew, so that a right that was taken away ends the transfer too (A5).
    private void send(String owner, StoredJob job, OutputStream out) throws IOException {
        for (int number = 1; ; number++) {
            if (callers.find(owner).filter(now -> kinds.allows(now, job)).isEmpty()) {
                return;
            }
            var part = notes.part(job.area(), job, number);
            if (part.isEmpty()) {
                return;
            }
            out.write(part.get());
        }
    }

    private StoredJob find(Caller caller, long id) {
        for (var area : areas(caller)) {
            var job = notes.find(area, caller.name(), id);
            if (job.filter(it -> kinds.allows(caller, it)).isPresent()) {
                return job.get();
            }
        }
        throw Refusal.of(Problem.UNKNOWN_JOB, String.valueOf(id));
    }

    private static List<Area> areas(Caller caller) {
        var programmes = new TreeSet<String>();
        for (var grant : caller.grants()) {
            switch (grant.reach()) {
                case Reach.Installation() -> {}
                case Reach.Province(var programme) -> programmes.add(programme);
                case Reach.City(var programme, var _, var _) -> programmes.add(programme);
                case Reach.County(var programme, var _) -> programmes.add(programme);
                case Reach.Department(var programme, var _) -> programmes.add(programme);
            }
        }
        var areas = new ArrayList<Area>();
        areas.add(Area.none(""));
        programmes.forEach(programme -> areas.add(caller.area(programme)));
        return areas;
    }
}
